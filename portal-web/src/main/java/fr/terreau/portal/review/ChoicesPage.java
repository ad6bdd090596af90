package fr.terreau.portal.review;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Page;
import java.util.List;

/**
 * Which organisations do without a review.
 *
 * @param organisations those that the reader decides for; selected when they do without
 * @param saved whether a choice was just kept
 */
public record ChoicesPage(Frame frame, List<Option> organisations, boolean saved) implements Page {

  @Override
  public String template() {
    return "review/choices.jte";
  }
}
