package fr.terreau.portal.search.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.directory.Gazetteers;
import fr.terreau.domain.directory.InMemoryOrganisations;
import fr.terreau.domain.directory.InMemoryReferenceLoads;
import fr.terreau.domain.directory.InMemoryTerritories;
import fr.terreau.domain.directory.LoadReferenceData;
import fr.terreau.domain.directory.LoadReferenceData.ReferenceList;
import fr.terreau.domain.practice.Specimens;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as referents type them, and what is understood of them. */
class QuestionReaderTest {

  private static final QuestionReader READER = shipped();

  private static QuestionReader shipped() {
    InMemoryTerritories map = new InMemoryTerritories();
    InMemoryOrganisations organisations = new InMemoryOrganisations();
    InMemoryConcepts concepts = new InMemoryConcepts();
    LoadReferenceData lists =
        new LoadReferenceData(
            organisations, map, concepts, new InMemoryReferenceLoads(), new InMemoryChangeLog());
    for (ReferenceList list : ReferenceList.values()) {
      lists.load(list);
    }
    return new QuestionReader(new Gazetteers(map, organisations, concepts, Specimens.CLOCK));
  }

  private static Understood read(String question) {
    return READER.read(question, List.of(), true);
  }

  private static String filters(Understood understood) {
    return understood.readings().stream()
        .filter(Reading::filters)
        .map(reading -> reading.name() + "=" + String.join(" ", reading.values()))
        .collect(Collectors.joining(" & "));
  }

  private static String rest(Understood understood) {
    return understood.without(reading -> true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "convention ardeche|lieu=DEPARTEMENT:07|convention",
        "diagnostic loire|lieu=DEPARTEMENT:42|diagnostic",
        "diagnostic haute-loire|lieu=DEPARTEMENT:43|diagnostic",
        "diagnostic haute loire|lieu=DEPARTEMENT:43|diagnostic",
        "formation benevoles drome|lieu=DEPARTEMENT:26|formation benevoles",
        "pol doc partagée loire|lieu=DEPARTEMENT:42|pol doc partagée",
        "grille visite bibliothèque ain|lieu=DEPARTEMENT:01|grille visite bibliothèque",
        "schéma savoie|lieu=DEPARTEMENT:73|schéma",
        "schéma savoie mont blanc|lieu=DEPARTEMENT:73 DEPARTEMENT:74|schéma",
        "référent haute savoie contact|lieu=DEPARTEMENT:74|référent contact",
        "visites dans l’Ain|lieu=DEPARTEMENT:01|visites",
        "médiathèques du puy de dome|lieu=DEPARTEMENT:63|médiathèques",
        "42|lieu=DEPARTEMENT:42|''",
        "dept 42|lieu=DEPARTEMENT:42|''",
        "département 42 convention|lieu=DEPARTEMENT:42|convention",
        "69|lieu=DEPARTEMENT:69|''",
        "convention 42|lieu=DEPARTEMENT:42|convention",
        "schéma 73 74|lieu=DEPARTEMENT:73 & lieu=DEPARTEMENT:74|schéma",
        "md 07|lieu=DEPARTEMENT:07|md",
        "schéma Loire Forez|lieu=EPCI:200065886|schéma",
        "forez-est poldoc|lieu=EPCI:200065894|poldoc",
        "réseau communauté de communes du diois|lieu=EPCI:242600534|réseau",
        "cc du diois|lieu=EPCI:242600534|''",
        "médiathèque d’Oullins|lieu=COMMUNE:69149|médiathèque",
        "visite Die|lieu=COMMUNE:26113|visite",
        "commune de Die|lieu=COMMUNE:26113|commune",
        "visite Saint-Marcellin isère|lieu=COMMUNE:38416|visite",
        "réseau auvergne-rhône-alpes|lieu=REGION:84|réseau",
        "réseau AURA|lieu=REGION:84|réseau",
        "convention drôme ardèche|lieu=DEPARTEMENT:26 & lieu=DEPARTEMENT:07|convention",
      })
  void places_become_filters_and_leave_the_words(String question, String filters, String rest) {
    Understood understood = read(question);
    assertEquals(filters, filters(understood));
    assertEquals(rest, rest(understood));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convention md",
        "formation a la carte",
        "la poste",
        "lire en fête",
        "plan avant apres",
        "guide visite",
        "jeux et livres",
        "marché public",
        "contes pour enfants",
        "vivre ensemble en montagne",
        "rue des livres",
        "livre dans la ville",
        "sens de la visite",
        "loi robert article 7",
        "B1 B2 B3",
        "1er juillet",
        "bourg centre",
        "die Brücke",
        "mur vivant",
        "\"diagnostic loire\"",
        "convention -loire",
        "saint-nulle-part-sur-loire",
        "personnel qualifié c'est quoi",
        "ou trouver la population de mes communes",
        "taux rotation bd",
        "mobilier roulettes prix",
        "point lecture",
        "compte rendu de visite",
        "visites en retard",
        "atelier 12",
        "les 42 bibliothèques",
        "évaluer une formation à froid",
      })
  void ordinary_questions_name_no_place(String question) {
    Understood understood = read(question);
    assertEquals("", filters(understood));
    assertEquals(question, rest(understood));
  }

  @Test
  void words_that_are_to_be_words_stay_words() {
    Understood understood = READER.read("diagnostic haute-loire", List.of("haute loire"), true);
    assertEquals("", filters(understood));
    assertEquals("", filters(READER.read("diagnostic loire", List.of(), false)));
  }

  @Test
  void any_text_is_a_question() {
    for (String hostile :
        List.of(
            "",
            " ",
            "\u0000",
            "'".repeat(1000),
            "a".repeat(1000),
            "42 ".repeat(300),
            "-".repeat(999),
            "loire:".repeat(160),
            "\"".repeat(999),
            "e\u0301".repeat(500))) {
      assertTrue(rest(read(hostile)).length() <= 1000);
    }
  }
}
