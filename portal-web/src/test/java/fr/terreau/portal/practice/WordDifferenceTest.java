package fr.terreau.portal.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.portal.practice.WordDifference.Fate;
import fr.terreau.portal.practice.WordDifference.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pieces of a difference put together again are both texts. */
class WordDifferenceTest {

  @Test
  void what_was_removed_comes_before_what_took_its_place() {
    assertEquals(
        List.of(
            new Piece(Fate.KEPT, "Préavis de "),
            new Piece(Fate.REMOVED, "trois"),
            new Piece(Fate.ADDED, "six"),
            new Piece(Fate.KEPT, " mois")),
        WordDifference.between("Préavis de trois mois", "Préavis de six mois"));
  }

  @ParameterizedTest
  @CsvSource(
      emptyValue = "",
      value = {
        "'',''",
        "'','neuf'",
        "'ancien',''",
        "'a b c d','d c b a'",
        "'un  deux\n\ntrois','un deux\ntrois quatre'",
        "'m²/hab ≥ 0,07','m²/hab ≥ 0,04'",
        "'😀 é','é 😀 '"
      })
  void nothing_is_lost_on_either_side(String before, String after) {
    List<Piece> pieces = WordDifference.between(before, after);
    assertEquals(before, without(pieces, Fate.ADDED));
    assertEquals(after, without(pieces, Fate.REMOVED));
  }

  @Test
  void what_is_added_at_the_end_leaves_the_last_word_alone() {
    assertEquals(
        List.of(new Piece(Fate.KEPT, "Sous huit jours."), new Piece(Fate.ADDED, " Puis relancer.")),
        WordDifference.between("Sous huit jours.", "Sous huit jours. Puis relancer."));
  }

  @Test
  void texts_beyond_reading_are_replaced_as_a_whole() {
    String huge = "mot ".repeat(20_000);
    assertEquals(
        List.of(new Piece(Fate.REMOVED, huge), new Piece(Fate.ADDED, "court")),
        WordDifference.between(huge, "court"));
  }

  private static String without(List<Piece> pieces, Fate fate) {
    return pieces.stream()
        .filter(piece -> piece.fate() != fate)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
