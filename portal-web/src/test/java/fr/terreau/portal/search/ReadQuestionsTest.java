package fr.terreau.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.directory.Gazetteers;
import fr.terreau.domain.directory.InMemoryOrganisations;
import fr.terreau.domain.directory.InMemoryTerritories;
import fr.terreau.domain.event.InMemoryEvents;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import fr.terreau.portal.platform.AskedQuestions.Asked;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.search.reading.QuestionReader;
import fr.terreau.portal.search.reading.References;
import fr.terreau.search.Facet;
import fr.terreau.search.SearchQuery;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question is kept in one form, however its address was written. */
class ReadQuestionsTest {

  /** Knows no places. */
  private static final QuestionReader READER =
      new QuestionReader(
          new Gazetteers(
              new InMemoryTerritories(),
              new InMemoryOrganisations(),
              new InMemoryConcepts(),
              Specimens.CLOCK),
          new References(
              new InMemoryOrganisations(), new InMemoryConcepts(), new InMemoryEvents()));

  private static final ReadQuestions QUESTIONS =
      new ReadQuestions(new Searching(null, READER), new FacetViews());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=pr%C3%AAt&type=CONVENTION&type=VISITE&convention.durationMonths=24..48",
        "convention.durationMonths=24..48&type=VISITE&q=pr%C3%AAt&type=CONVENTION",
        "q=++pr%C3%AAt+&type=VISITE&type=CONVENTION&type=VISITE&convention.durationMonths=24..48",
        "q=pr%C3%AAt&practiceType=CONVENTION&type=VISITE&convention.durationMonths.from=24"
            + "&convention.durationMonths.to=48",
        "q=pr%C3%AAt&type=CONVENTION&type=VISITE&convention.durationMonths=24..48"
            + "&page=3&tri=recentes&langue=en&inconnu=x"
      })
  void the_same_question_is_the_same_text(String written) {
    Asked asked = QUESTIONS.read(written);
    assertEquals(
        "q=pr%C3%AAt&convention.durationMonths=24..48&type=CONVENTION&type=VISITE",
        asked.written());
    assertEquals("prêt", asked.text());
    assertEquals("/recherche?" + asked.written(), asked.url());
    assertEquals(asked.written(), QUESTIONS.read(asked.written()).written());
  }

  @Test
  void it_is_asked_with_the_rights_of_its_owner_and_its_filters() {
    SearchQuery query =
        QUESTIONS
            .read("q=pr%C3%AAt&type=CONVENTION&scale=EPCI&convention.durationMonths=24..")
            .query(Set.of("PUBLIC", "RESEAU"));
    assertEquals("prêt", query.text());
    assertEquals(Set.of("PUBLIC", "RESEAU"), query.readerAccess());
    assertEquals(Set.of("CONVENTION"), query.filters().get(Facet.TYPE));
    assertEquals(Set.of("EPCI"), query.named().terms().get("scale"));
    assertEquals(24.0, query.named().spans().get("convention.durationMonths").from());
  }

  @Test
  void its_filters_are_said_in_words() {
    List<String> words =
        QUESTIONS
            .read("q=&type=CONVENTION&convention.durationMonths=24..48")
            .filters(Messages.in(Locale.FRENCH));
    assertEquals(2, words.size(), words::toString);
    assertTrue(words.get(1).contains("24") && words.get(1).contains("48"), words::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&&&", "=", "q", "q=%zz", "q=%00", "=x&q=%", "%C3=1&q=a%ff"})
  void whatever_is_written_is_a_question(String written) {
    Asked asked = QUESTIONS.read(written);
    assertTrue(asked.written().startsWith("q="), asked.written());
    assertEquals(asked.written(), QUESTIONS.read(asked.written()).written());
    assertTrue(asked.query(Set.of("PUBLIC")).text().length() < 10);
  }
}
