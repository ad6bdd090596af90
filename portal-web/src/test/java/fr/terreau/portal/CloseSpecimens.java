package fr.terreau.portal;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.practice.PracticePage;
import java.util.List;

/** Close sheets as their page may have to show them. */
final class CloseSpecimens {

  private CloseSpecimens() {}

  static List<PracticePage.Close> of(String word, boolean rich) {
    return rich
        ? List.of(
            new PracticePage.Close(
                Link.to("/pratiques/AURA-CONV-0003/x", word),
                new Cote("CONVENTION", "07", "2024"),
                word,
                List.of("même sujet : " + word, "même type")),
            new PracticePage.Close(
                Link.to("/pratiques/AURA-POLD-0003/x", word),
                new Cote("POLDOC", "", ""),
                "",
                List.of("texte proche : " + word)))
        : List.of();
  }
}
