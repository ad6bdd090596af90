package fr.terreau.portal.platform;

/** French signs keep to the word before them, whatever space was typed: no line begins with one. */
public final class Typography {

  private static final String SPACE = "[ \\u00a0\\u202f]";

  private Typography() {}

  public static String kept(String text) {
    return text.replaceAll(SPACE + "([;!?])", "\u202f$1")
        .replaceAll(SPACE + "([:»])", "\u00a0$1")
        .replaceAll("«" + SPACE, "«\u00a0");
  }
}
