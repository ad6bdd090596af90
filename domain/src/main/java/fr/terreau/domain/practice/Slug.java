package fr.terreau.domain.practice;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of an address. */
final class Slug {

  private static final int LONGEST = 100;

  private Slug() {}

  /**
   * Letters and digits without accents, joined by hyphens; {@code pratique} when nothing is left.
   */
  static String of(String title) {
    if (title == null) {
      return "pratique";
    }
    String plain =
        Normalizer.normalize(
                title.replaceAll("[œŒ]", "oe").replaceAll("[æÆ]", "ae"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", " ")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    return cut.isEmpty() ? "pratique" : cut.replaceAll("-+$", "");
  }
}
