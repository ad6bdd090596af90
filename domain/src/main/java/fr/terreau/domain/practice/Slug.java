package fr.terreau.domain.practice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The readable part of an address. */
final class Slug {

  private static final int LONGEST = 100;

  /** What stands behind a sheet in addresses and is no title. */
  private static final Set<String> TAKEN =
      Set.of("modifier", "fichiers", "relecture", "adapter", "versions");

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
    if (TAKEN.contains(cut)) {
      return cut + "-pratique";
    }
    return cut.isEmpty() ? "pratique" : cut.replaceAll("-+$", "");
  }
}
