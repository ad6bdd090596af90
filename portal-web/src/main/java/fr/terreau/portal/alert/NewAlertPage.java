package fr.terreau.portal.alert;

import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * Where a question is kept.
 *
 * @param question as addresses write it
 * @param text what was typed; may be empty
 * @param filters the words for each filter
 * @param searchUrl the page that answers the question
 * @param name proposed, or as it was typed
 * @param kept the address of the same question in the account, when it is kept already
 * @param mailed whether the portal sends mail
 */
public record NewAlertPage(
    Frame frame,
    String question,
    String text,
    List<String> filters,
    String searchUrl,
    String name,
    List<Option> rhythms,
    Optional<String> kept,
    boolean mailed,
    List<FormError> errors)
    implements Page {

  @Override
  public String template() {
    return "alert/new.jte";
  }
}
