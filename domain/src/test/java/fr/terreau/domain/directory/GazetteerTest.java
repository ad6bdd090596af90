package fr.terreau.domain.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.directory.Gazetteer.Match;
import fr.terreau.domain.directory.LoadReferenceData.ReferenceList;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of the shipped map, as people write them. */
class GazetteerTest {

  private static final InMemoryTerritories MAP = new InMemoryTerritories();
  private static final InMemoryOrganisations ORGANISATIONS = new InMemoryOrganisations();
  private static final InMemoryConcepts CONCEPTS = new InMemoryConcepts();
  private static final Gazetteer GAZETTEER = shipped();

  private static Gazetteer shipped() {
    LoadReferenceData lists =
        new LoadReferenceData(
            ORGANISATIONS, MAP, CONCEPTS, new InMemoryReferenceLoads(), new InMemoryChangeLog());
    for (ReferenceList list : ReferenceList.values()) {
      lists.load(list);
    }
    return new Gazetteers(MAP, ORGANISATIONS, CONCEPTS, Clock.systemUTC()).current();
  }

  private static Optional<Match> whole(String typed) {
    List<String> words = Arrays.asList(FoldedText.of(typed).split(" "));
    return GAZETTEER.at(words, 0).stream().filter(m -> m.words() == words.size()).findFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Haute-Loire|DEPARTEMENT:43",
        "hauteloire|DEPARTEMENT:43",
        "loire|DEPARTEMENT:42",
        "puy de dome|DEPARTEMENT:63",
        "ain|DEPARTEMENT:01",
        "allier|DEPARTEMENT:03",
        "rhone|DEPARTEMENT:69",
        "Métropole de Lyon|COLLECTIVITE_DEPARTEMENTALE:69M",
        "grand lyon|COLLECTIVITE_DEPARTEMENTALE:69M",
        "lyon|COMMUNE:69123",
        "auvergne rhone alpes|REGION:84",
        "savoie mont blanc|DEPARTEMENT:73 DEPARTEMENT:74",
        "pays de savoie|DEPARTEMENT:73 DEPARTEMENT:74",
        "auvergne|DEPARTEMENT:03 DEPARTEMENT:15 DEPARTEMENT:43 DEPARTEMENT:63",
        "forez-est|EPCI:200065894",
        "loire forez|EPCI:200065886",
        "loire forez agglomeration|EPCI:200065886",
        "pays basque|EPCI:200067106",
        "st etienne|COMMUNE:42218",
        "Saint-Étienne|COMMUNE:42218",
        "le monastier sur gazeille|COMMUNE:43135",
        "monastier sur gazeille|COMMUNE:43135",
        "oullins|COMMUNE:69149",
        "pierre-bénite|COMMUNE:69149",
        "oullins pierre benite|COMMUNE:69149",
        "jeansagniere|COMMUNE:42039",
        "alsace|DEPARTEMENT:67 DEPARTEMENT:68",
      })
  void a_name_stands_for_what_it_names_today(String typed, String ids) {
    Match match = whole(typed).orElseThrow();
    assertEquals(Set.of(ids.split(" ")), Set.copyOf(match.entry().ids()));
    assertTrue(match.entry().sure());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "marche",
        "livres",
        "plan",
        "die",
        "orange",
        "contes",
        "sens",
        "jeux",
        "lire",
        "bourg",
        "montagne",
        "rue",
        "ville",
        "poste",
        "réunion",
        "lot",
        "nord",
        "mars",
        "tours",
        "salon",
        "carte",
        "chambre",
        "projet",
        "formation",
        "bibliotheque",
        "convention",
        "visite",
        "aura",
        "atelier",
        "vienne",
        "creuse",
        "manche",
        "la carte",
        "le plan",
        "une",
        "les adrets",
        "public",
        "ans",
        "livre",
        "accueil",
        "lecture",
        "la reunion",
        "bains"
      })
  void an_everyday_word_is_not_taken_by_itself(String typed) {
    assertTrue(
        whole(typed).filter(match -> match.entry().sure()).isEmpty() || typed.equals("les adrets"),
        () -> typed + " is " + whole(typed));
  }

  @Test
  void a_word_that_few_epcis_bear_alone_names_them() {
    Match forez = whole("forez").orElseThrow();
    assertTrue(forez.entry().ids().containsAll(List.of("EPCI:200065886", "EPCI:200065894")));
    assertTrue(forez.entry().ids().size() <= 4);
  }

  @Test
  void the_longest_name_comes_first() {
    List<Match> found = GAZETTEER.at(List.of("loire", "forez", "formation"), 0);
    assertEquals(List.of(2, 1), found.stream().map(Match::words).toList());
  }

  @Test
  void communes_of_one_name_are_told_apart_by_what_they_lie_in() {
    Match beaumont = whole("beaumont").orElseThrow();
    assertFalse(beaumont.entry().sure());
    assertTrue(beaumont.entry().homonyms().size() > 1);
    beaumont
        .entry()
        .homonyms()
        .forEach(
            (id, above) ->
                assertTrue(above.stream().anyMatch(up -> up.startsWith("DEPARTEMENT:")), id));
  }

  @Test
  void codes_are_those_of_departements() {
    IntFunction<List<String>> of =
        code -> GAZETTEER.departement(String.valueOf(code)).map(e -> e.ids()).orElse(List.of());
    assertEquals(List.of("DEPARTEMENT:42"), of.apply(42));
    assertEquals(List.of("DEPARTEMENT:69"), of.apply(69));
    assertEquals(
        List.of("COLLECTIVITE_DEPARTEMENTALE:69M"),
        GAZETTEER.departement("69M").orElseThrow().ids());
    assertEquals(List.of("DEPARTEMENT:2A"), GAZETTEER.departement("2a").orElseThrow().ids());
    assertTrue(of.apply(96).isEmpty());
    assertTrue(GAZETTEER.isHome("42"));
    assertTrue(GAZETTEER.isHome("69"));
    assertFalse(GAZETTEER.isHome("50"));
  }

  @Test
  void the_legal_form_tells_the_epci_from_the_commune() {
    Match match = GAZETTEER.epciAt(List.of("diois", "formation"), 0).orElseThrow();
    assertEquals(List.of("EPCI:242600534"), match.entry().ids());
    assertEquals(1, match.words());
  }

  @Test
  void all_that_a_territory_lies_in_is_known() {
    assertTrue(GAZETTEER.above("COMMUNE:42218").containsAll(Set.of("DEPARTEMENT:42", "REGION:84")));
    assertFalse(GAZETTEER.above("EPCI:200077014").contains("COMMUNE:42218"));
  }

  @Test
  void it_is_made_anew_when_territories_are_added() {
    InMemoryTerritories map = new InMemoryTerritories();
    Instant[] now = {Instant.EPOCH};
    Clock clock =
        new Clock() {
          @Override
          public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now[0];
          }
        };
    Gazetteers gazetteers = new Gazetteers(map, ORGANISATIONS, CONCEPTS, clock);
    assertEquals(List.of(), gazetteers.current().at(List.of("loire"), 0));
    map.saveAll(List.of(MAP.find("DEPARTEMENT:42").orElseThrow()));
    assertEquals(List.of(), gazetteers.current().at(List.of("loire"), 0));
    now[0] = now[0].plus(Duration.ofMinutes(2));
    Gazetteer renewed = gazetteers.current();
    assertEquals(1, renewed.at(List.of("loire"), 0).size());
    now[0] = now[0].plus(Duration.ofMinutes(2));
    assertEquals(renewed, gazetteers.current());
  }

  @Test
  void it_is_made_within_a_second_and_asked_in_microseconds() {
    long start = System.nanoTime();
    Gazetteer made = new Gazetteers(MAP, ORGANISATIONS, CONCEPTS, Clock.systemUTC()).current();
    long millis = (System.nanoTime() - start) / 1_000_000;
    List<String> words = List.of("diagnostic", "de", "lecture", "publique", "loire", "forez");
    start = System.nanoTime();
    int found = 0;
    for (int i = 0; i < 10_000; i++) {
      for (int at = 0; at < words.size(); at++) {
        found += made.at(words, at).size();
      }
    }
    long nanos = (System.nanoTime() - start) / 10_000;
    assertTrue(found > 0);
    assertTrue(millis < 3_000, millis + " ms");
    assertTrue(nanos < 100_000, nanos + " ns");
  }
}
