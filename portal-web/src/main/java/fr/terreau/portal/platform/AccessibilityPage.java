package fr.terreau.portal.platform;

import java.util.Optional;

/**
 * What is known of the accessibility of this installation.
 *
 * @param contact address of the installation for those who are stuck
 */
public record AccessibilityPage(Frame frame, Optional<String> contact) implements Page {

  @Override
  public String template() {
    return "platform/accessibility.jte";
  }
}
