package fr.terreau.portal.platform;

import java.util.Optional;

/**
 * What every page needs around its content.
 *
 * @param path path and query of this page, for the language and theme switches
 * @param demo whether the installation shows fictional content, which every page then says
 * @param notice key of a message shown at the top, such as {@code notice.index}
 */
public record Frame(
    Messages messages,
    Assets assets,
    String path,
    Optional<Viewer> viewer,
    String csrfToken,
    boolean demo,
    Optional<String> notice,
    Theme theme,
    Section current) {

  private static final String LANGUAGE = "langue=";

  /** Link to this page in the other language. */
  public String otherLanguageUrl() {
    String other = LANGUAGE + messages.otherLanguage();
    int question = path.indexOf('?');
    if (question < 0) {
      return path + "?" + other;
    }
    StringBuilder kept = new StringBuilder(path.substring(0, question)).append('?');
    for (String pair : path.substring(question + 1).split("&", -1)) {
      if (!pair.isEmpty() && !pair.startsWith(LANGUAGE)) {
        kept.append(pair).append('&');
      }
    }
    return kept.append(other).toString();
  }

  /** Value of {@code data-theme}, or null when the system decides. */
  public String themeAttribute() {
    return theme.attribute().orElse(null);
  }

  /** Value of {@code aria-current} for an entry of the menu. */
  public String currentMark(Section section) {
    return current == section ? "page" : null;
  }
}
