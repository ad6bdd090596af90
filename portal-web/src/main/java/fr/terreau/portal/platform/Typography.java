package fr.terreau.portal.platform;

/** Texts as readers see them. */
public final class Typography {

  private static final String SPACE = "[ \\u00a0\\u202f]";

  private Typography() {}

  /** A text without the signs of Markdown, which mean nothing where it is shown as it is. */
  public static String withoutMarkdown(String markdown) {
    return markdown
        .replaceAll("(?m)^\\s*(?:[-*+]|#+|\\d+\\.)\\s+", "")
        .replaceAll("[*_`]{1,3}", "");
  }

  /** French signs keep to the word before them, whatever space was typed. */
  public static String kept(String text) {
    return text.replaceAll(SPACE + "([;!?])", "\u202f$1")
        .replaceAll(SPACE + "([:»])", "\u00a0$1")
        .replaceAll("«" + SPACE, "«\u00a0");
  }
}
