package fr.terreau.portal.platform;

import java.util.List;

/**
 * The help, on one page.
 *
 * @param extensions accepted extensions in small letters, without a dot
 */
public record HelpPage(Frame frame, List<String> extensions, long maxBytes) implements Page {

  /** The parts, which are also the anchors. */
  public static final List<String> PARTS =
      List.of(
          "chercher",
          "deposer",
          "fichiers",
          "lecteurs",
          "publier",
          "tableur",
          "relire",
          "comparer",
          "adapter",
          "visites",
          "thesaurus");

  @Override
  public String template() {
    return "platform/help.jte";
  }

  public String formats() {
    return String.join(", ", extensions).toUpperCase(java.util.Locale.ROOT);
  }
}
