package fr.terreau.portal.deposit;

import java.text.Normalizer;

/** Names of files as people send them. */
final class FileNames {

  private static final int LONGEST = 200;

  private FileNames() {}

  /**
   * The name without folders and without characters that do not show, composed, cut to 200
   * characters with its extension kept.
   */
  static String clean(String sent) {
    String composed = Normalizer.normalize(sent, Normalizer.Form.NFC);
    String name =
        composed
            .substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1)
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
            .strip();
    if (name.chars().allMatch(c -> c == '.' || c == ' ')) {
      return "document";
    }
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
    int end = LONGEST - extension.length();
    boolean halved = Character.isHighSurrogate(name.charAt(end - 1));
    return name.substring(0, halved ? end - 1 : end) + extension;
  }

  /** A title proposed from a name: no extension, signs between words made spaces. */
  static String asTitle(String name) {
    int dot = name.lastIndexOf('.');
    String bare = dot > 0 ? name.substring(0, dot) : name;
    String words = bare.replaceAll("[_\\-]+", " ").replaceAll("\\s+", " ").strip();
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
