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
import fr.terreau.domain.event.InMemoryEvents;
import fr.terreau.domain.event.LoadEvents;
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
    InMemoryEvents events = new InMemoryEvents();
    new LoadEvents(events, new InMemoryReferenceLoads()).load();
    return new QuestionReader(
        new Gazetteers(map, organisations, concepts, Specimens.CLOCK),
        new References(organisations, concepts, events));
  }

  private static Understood read(String question) {
    return READER.read(question, List.of());
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reamenager petite bibliothèque 50m2|measure.area=40..60|reamenager petite bibliothèque",
        "bibliothèque 50 m²|measure.area=40..60|bibliothèque",
        "bibliothèque de moins de 100 m²|measure.area=..100|bibliothèque",
        "surface entre 50 et 100 m2|measure.area=50..100|surface",
        "0,07 m2 par habitant|measure.areaPerInhabitant=0.07..0.07|''",
        "budget 2 €/hab|measure.budgetPerInhabitant=2..2|budget",
        "2 euros par habitant|measure.budgetPerInhabitant=2..2|''",
        "ouverture 12h/semaine|measure.weeklyHours=12..12|ouverture",
        "12 h par semaine|measure.weeklyHours=12..12|''",
        "horaires 12h|measure.weeklyHours=12..12|horaires",
        "convention 3 ans|convention.durationMonths=36..36|convention",
        "convention 36 mois|convention.durationMonths=36..36|convention",
        "convention de plus de 3 ans|convention.durationMonths=36..|convention",
        "préavis 3 mois|measure.months=3..3|préavis",
        "formation 12h|formation.durationHours=12..12|formation",
        "formation 2h30|formation.durationHours=2.5..2.5|formation",
        "atelier participatif habitants 2h|design_service.totalHours=2..2|atelier participatif habitants",
        "mobilier 5 000 €|reamenagement.budgetTotal=4000..6000|mobilier",
        "communes de moins de 2 000 habitants|measure.inhabitants=..2000|communes",
        "poste 0,5 etp|measure.staff=0.5..0.5|poste",
        "10 % de désherbage|measure.share=10..10|de désherbage",
      })
  void numbers_with_units_become_filters(String question, String filters, String rest) {
    Understood understood = read(question);
    assertEquals(filters, filters(understood));
    assertEquals(rest, rest(understood));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "convention 2024|date=2024|convention",
        "conventions signées en 2024|date=2024|conventions signées",
        "schéma avant 2020|date=..2019-12-31|schéma",
        "schéma après 2020|date=2021-01-01..|schéma",
        "visites depuis 2023|date=2023-01-01..|visites",
        "diagnostics entre 2020 et 2022|date=2020..2022|diagnostics",
        "diagnostics 2020-2022|date=2020..2022|diagnostics",
        "visites juin 2025|date=2025-06|visites",
        "rapport du 3 mars 2025|date=2025-03-03|rapport",
        "rapport 03/03/2025|date=2025-03-03|rapport",
        "convention qui se termine 2026|convention.endsOn=2026|convention",
        "conventions qui se terminent en 2026|convention.endsOn=2026|conventions",
        "convention échéance 2026|convention.endsOn=2026|convention",
        "schéma qui expire en 2029|end=2029|schéma",
        "journée 1er juillet 2025|evenement=evt-2025-07-01|''",
      })
  void dates_become_filters(String question, String filters, String rest) {
    Understood understood = read(question);
    assertEquals(filters, filters(understood));
    assertEquals(rest, rest(understood));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enfants de 0 à 3 ans",
        "les 3 ans",
        "ados 12-18 ans",
        "loi de 2021",
        "typologie 2022",
        "loi du 21 décembre 2021",
        "article 2021",
        "2000 documents",
        "31 février 2025",
        "1er juillet",
        "3 étapes",
        "iso 9001:2015",
        "12 visites"
      })
  void numbers_of_other_kinds_stay_words(String question) {
    assertEquals("", filters(read(question)));
    assertEquals(question, rest(read(question)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type:convention|type=CONVENTION|''",
        "type : Convention ardeche|type=CONVENTION & lieu=DEPARTEMENT:07|''",
        "poldoc nature:modele|nature=MODELE|poldoc",
        "nature:modèle|nature=MODELE|''",
        "annee:2024|annee=2024|''",
        "année:2023..2025|annee=2023 2024 2025|''",
        "annee>=2024|date=2024-01-01..|''",
        "departement:42|lieu=DEPARTEMENT:42|''",
        "département:haute-loire|lieu=DEPARTEMENT:43|''",
        "lieu:forez-est|lieu=EPCI:200065894|''",
        "organisation:\"MD Loire\"|organisation=md-42|''",
        "organisation:md-42|organisation=md-42|''",
        "sujet:desherbage|sujet=desherbage|''",
        "durée:24..48|convention.durationMonths=24..48|''",
        "convention.durationMonths:24..48|convention.durationMonths=24..48|''",
        "durationMonths>24|convention.durationMonths=24..|''",
        "formation durée:6|formation.durationHours=6|formation",
        "durée<=3ans|convention.durationMonths=..36|''",
        "échéance:2026|convention.endsOn=2026|''",
        "convention.renewal:TACITE|convention.renewal=TACITE|''",
        "formation.countsAsQualification:oui|formation.countsAsQualification=true|''",
        "measure.area:40..60|measure.area=40..60|''",
      })
  void filters_may_be_written_out(String question, String filters, String rest) {
    Understood understood = read(question);
    assertEquals(filters, filters(understood));
    assertEquals(rest, rest(understood));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "champ:valeur",
        "type:bidule",
        "-type:convention",
        "http://exemple.fr",
        "annee:hier",
        "durée:..",
        ":::",
        "a:b:c",
        "nature:",
        ">= 3",
        "durée:xyz"
      })
  void what_names_no_filter_is_words(String question) {
    assertEquals("", filters(read(question)));
    assertEquals(question, rest(read(question)));
  }

  @Test
  void words_that_are_to_be_words_stay_words() {
    Understood understood = READER.read("diagnostic haute-loire", List.of("haute loire"));
    assertEquals("", filters(understood));
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
