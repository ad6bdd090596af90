package fr.terreau.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.unanswered.InMemoryUnansweredQuestions;
import fr.terreau.domain.unanswered.UnansweredQuestion;
import fr.terreau.domain.unanswered.UnansweredQuestions;
import fr.terreau.search.NamedCounts;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchResult;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that found nothing are kept; what tells of somebody is not. */
class VainQuestionsTest {

  private final InMemoryUnansweredQuestions kept = new InMemoryUnansweredQuestions();
  private final VainQuestions vain = new VainQuestions(kept, Specimens.CLOCK);

  private static Question asked(String text) {
    MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
    parameters.putSingle("q", text);
    return Question.of(parameters);
  }

  private static SearchResult found(long total, long withoutFilters, Relaxation relaxation) {
    return new SearchResult(
        total, withoutFilters, List.of(), Map.of(), Map.of(), relaxation, NamedCounts.none());
  }

  private static final SearchResult NOTHING = found(0, 0, new Relaxation.None());

  private List<String> words() {
    return kept.mostAsked(0, 5_000).stream().map(UnansweredQuestion::words).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Vélo-bibliothèque,velo bibliotheque",
    "l’artothèque MOBILE !,l artotheque mobile",
    "loi 2021-1717,loi 2021 1717",
    "surface 50 m2,surface 50 m2"
  })
  void words_are_kept_folded(String typed, String words) {
    assertEquals(Optional.of(words), VainQuestions.kept(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "42",
        "a",
        "📚",
        "jeanne@exemple.fr",
        "04 77 00 00 00",
        "appeler le 0477000000",
        "+33 (0)4.77.00.00.00",
        "https://exemple.fr/page",
        "www.exemple.fr"
      })
  void what_is_no_word_or_tells_of_somebody_is_not_kept(String typed) {
    assertEquals(Optional.empty(), VainQuestions.kept(typed));
  }

  @Test
  void long_questions_are_not_kept() {
    assertEquals(Optional.empty(), VainQuestions.kept("mot ".repeat(26)));
    assertEquals(Optional.empty(), VainQuestions.kept("mot ".repeat(250_000)));
    assertTrue(VainQuestions.kept("mot ".repeat(25)).isPresent());
  }

  @Test
  void only_what_no_sheet_holds_as_it_was_typed_is_in_vain() {
    assertTrue(VainQuestions.inVain(NOTHING));
    assertTrue(VainQuestions.inVain(found(3, 3, new Relaxation.OtherSpelling(Map.of()))));
    assertTrue(VainQuestions.inVain(found(3, 3, new Relaxation.FewerWords(1, 2, 0, Map.of()))));
    assertFalse(VainQuestions.inVain(found(3, 3, new Relaxation.FewerWords(1, 2, 1, Map.of()))));
    assertFalse(VainQuestions.inVain(found(3, 3, new Relaxation.None())));
    assertFalse(VainQuestions.inVain(found(0, 3, new Relaxation.None())), "filters keep it away");
  }

  @Test
  void the_database_is_asked_when_it_is_time_and_learns_the_day_alone() {
    vain.note(asked("Vélobibliothèque"), NOTHING);
    vain.note(asked("velobibliotheque"), NOTHING);
    vain.note(asked("convention"), found(3, 3, new Relaxation.None()));
    vain.note(asked("autre").at(2, 10), NOTHING);
    assertEquals(List.of(), words());
    vain.write();
    vain.write();
    LocalDate day = LocalDate.ofInstant(Specimens.NOON, java.time.ZoneId.of("Europe/Paris"));
    assertEquals(
        List.of(new UnansweredQuestion("velobibliotheque", 2, day, day)), kept.mostAsked(0, 10));
  }

  @Test
  void a_flood_is_cut_short_in_memory() {
    vain.note(asked("velobibliotheque"), NOTHING);
    for (int i = 0; i < 10_000; i++) {
      vain.note(asked("flood number" + i), NOTHING);
    }
    vain.note(asked("velobibliotheque"), NOTHING);
    vain.write();
    assertTrue(words().size() <= UnansweredQuestions.MOST_NEW, "kept " + words().size());
  }

  @Test
  void what_could_not_be_written_is_written_later() {
    boolean[] broken = {true};
    UnansweredQuestions failing =
        new UnansweredQuestions() {
          @Override
          public void add(LocalDate day, Map<String, Long> times) {
            if (broken[0]) {
              throw new IllegalStateException("no database");
            }
            kept.add(day, times);
          }

          @Override
          public List<UnansweredQuestion> mostAsked(int from, int atMost) {
            return List.of();
          }

          @Override
          public long count() {
            return 0;
          }

          @Override
          public void ignore(String words) {}
        };
    VainQuestions late = new VainQuestions(failing, Specimens.CLOCK);
    late.note(asked("velobibliotheque"), NOTHING);
    assertThrows(IllegalStateException.class, late::write);
    broken[0] = false;
    late.write();
    assertEquals(List.of("velobibliotheque"), words());
  }
}
