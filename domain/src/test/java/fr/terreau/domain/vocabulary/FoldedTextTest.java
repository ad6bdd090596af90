package fr.terreau.domain.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two ways to write the same name become one. */
class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    "Saint-Étienne, saint etienne",
    "'  L’Île-d''Yeu ', l ile d yeu",
    "Œuvre & ægide, oeuvre aegide",
    "COMITÉ INITIAL, comite initial",
    "0\u202007 m², 0 07 m2",
    "tiers\u2011lieu, tiers lieu",
    "'…?!', ''"
  })
  void accents_case_and_signs_do_not_matter(String written, String folded) {
    assertEquals(folded, FoldedText.of(written));
  }
}
