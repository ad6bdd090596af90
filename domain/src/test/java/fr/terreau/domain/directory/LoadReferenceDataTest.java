package fr.terreau.domain.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.directory.LoadReferenceData.ReferenceList;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.vocabulary.InMemoryConcepts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that come with the product hold what the profession counts on. */
class LoadReferenceDataTest {

  private static final Organisations ORGANISATIONS = new InMemoryOrganisations();
  private static final RememberingTerritories MAP = new RememberingTerritories();
  private static final InMemoryConcepts CONCEPTS = new InMemoryConcepts();
  private static final InMemoryReferenceLoads LOADS = new InMemoryReferenceLoads();
  private static final LoadReferenceData LOAD =
      new LoadReferenceData(ORGANISATIONS, MAP, CONCEPTS, LOADS, new InMemoryChangeLog());

  @BeforeAll
  static void first_start() {
    for (ReferenceList list : ReferenceList.values()) {
      assertTrue(LOAD.load(list));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_list_that_was_loaded_is_left_alone(ReferenceList list) {
    assertFalse(LOAD.load(list));
  }

  @Test
  void a_list_that_has_changed_since_is_loaded_again() {
    InMemoryReferenceLoads loads = new InMemoryReferenceLoads();
    loads.record("ORGANISATIONS", "of another version");
    Organisations directory = new InMemoryOrganisations();
    LoadReferenceData load =
        new LoadReferenceData(directory, MAP, CONCEPTS, loads, new InMemoryChangeLog());
    assertTrue(load.load(ReferenceList.ORGANISATIONS));
    assertFalse(load.load(ReferenceList.ORGANISATIONS));
    assertEquals(30, directory.all().size());
  }

  @Test
  void there_are_12_departmental_libraries_and_none_is_made_up() {
    assertEquals(
        List.of("01", "03", "07", "15", "26", "38", "42", "43", "63", "69D", "69M", "73 74"),
        ORGANISATIONS.departmentalLibraries().stream().map(Organisation::badge).sorted().toList());
    assertTrue(ORGANISATIONS.all().stream().noneMatch(Organisation::demo));
  }

  @Test
  void every_department_of_an_organisation_is_on_the_map() {
    for (Organisation organisation : ORGANISATIONS.all()) {
      for (String code : organisation.departments()) {
        assertTrue(
            MAP.byCode(Kind.DEPARTEMENT, code)
                .or(() -> MAP.byCode(Kind.COLLECTIVITE_DEPARTEMENTALE, code))
                .isPresent(),
            code);
      }
    }
  }

  @Test
  void the_thesaurus_is_whole() {
    assertEquals(233, CONCEPTS.all().size());
    assertEquals(18, CONCEPTS.top().size());
    assertEquals(
        List.of("bande-dessinee", "bibliotheque-departementale"),
        CONCEPTS.search("BD", 2).stream().map(c -> c.id()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "REGION, 18",
    "DEPARTEMENT, 101",
    "COLLECTIVITE_DEPARTEMENTALE, 2",
    "EPCI, 1255",
    "COMMUNE, 34969",
    "COMMUNE_DELEGUEE, 2576",
    "AUTRE, 8"
  })
  void the_map_is_complete(Kind kind, int expected) {
    assertEquals(
        expected,
        MAP.saved.stream().filter(t -> t.kind() == kind && !t.validity().ended()).count());
  }

  @Test
  void what_has_ended_is_remembered_with_what_stands_for_it() {
    List<Territory> ended = MAP.saved.stream().filter(t -> t.validity().ended()).toList();
    assertEquals(2247, ended.stream().filter(t -> t.kind() == Kind.COMMUNE).count());
    assertEquals(18, ended.stream().filter(t -> t.kind() == Kind.EPCI).count());
    assertEquals(2265, ended.size());
    for (Territory territory : ended) {
      assertTrue(territory.population().isEmpty(), territory.id());
      List<Territory> today = MAP.standIns(territory);
      assertFalse(today.isEmpty(), territory.id());
      assertTrue(today.stream().allMatch(t -> t.kind() == territory.kind() && !t.former()));
    }
    for (Territory territory : MAP.saved) {
      if (territory.kind() == Kind.COMMUNE_DELEGUEE) {
        assertEquals(List.of(Kind.COMMUNE), kinds(MAP.standIns(territory)), territory.id());
      }
    }
  }

  private static List<Kind> kinds(List<Territory> territories) {
    return territories.stream().map(Territory::kind).toList();
  }

  /** A code as an old sheet gives it, the day since which it is the past, and who stands for it. */
  @ParameterizedTest
  @CsvSource({
    // Oullins gave its code to the commune it founded with Pierre-Bénite.
    "COMMUNE, 69152, COMMUNE_DELEGUEE:69152, Pierre-Bénite, COMMUNE:69149",
    "COMMUNE_DELEGUEE, 69149, COMMUNE_DELEGUEE:69149, Oullins, COMMUNE:69149",
    // Never delegated: the commune alone is remembered.
    "COMMUNE, 60696, COMMUNE:60696, Voisinlieu, COMMUNE:60057",
    "EPCI, 200035459, EPCI:200035459, CA d'Agen, EPCI:200096956",
    "EPCI, 200067221, EPCI:200067221, CC Centre Morbihan Communauté, EPCI:200096675 EPCI:200096683"
  })
  void an_old_code_still_resolves(Kind kind, String code, String id, String name, String standIns) {
    Territory old = MAP.byCode(kind, code).orElseThrow();
    assertEquals(id, old.id());
    assertEquals(name, old.name());
    assertTrue(old.former());
    assertEquals(
        List.of(standIns.split(" ")), MAP.standIns(old).stream().map(Territory::id).toList());
  }

  @Test
  void the_day_of_a_merger_is_known() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    for (String id : List.of("COMMUNE:69149", "COMMUNE_DELEGUEE:69149", "COMMUNE_DELEGUEE:69152")) {
      assertEquals(Optional.of(day), MAP.find(id).orElseThrow().validity().from(), id);
    }
    assertEquals(
        Optional.of(LocalDate.of(2022, 1, 1)),
        MAP.find("EPCI:200035459").orElseThrow().validity().to());
  }

  @ParameterizedTest
  @CsvSource({
    "69, DEPARTEMENT:69",
    "69M, COLLECTIVITE_DEPARTEMENTALE:69M",
    "2a, DEPARTEMENT:2A",
    "01, REGION:01 DEPARTEMENT:01",
    "1, ''",
    "84, REGION:84 DEPARTEMENT:84",
    "01001, COMMUNE:01001",
    "200046977, EPCI:200046977"
  })
  void a_code_is_a_text_and_may_be_shared(String code, String ids) {
    assertEquals(ids, String.join(" ", MAP.withCode(code).stream().map(Territory::id).toList()));
  }

  @Test
  void the_departement_69_is_that_of_both_authorities() {
    assertEquals(
        List.of("69M", "69D"),
        MAP.in("DEPARTEMENT:69", Kind.COLLECTIVITE_DEPARTEMENTALE, 10).stream()
            .map(Territory::code)
            .toList());
    for (String authority : List.of("69D", "69M")) {
      assertEquals(
          List.of("DEPARTEMENT:69"),
          MAP.departementsOf("COLLECTIVITE_DEPARTEMENTALE:" + authority).stream()
              .map(Territory::id)
              .toList());
    }
  }

  @Test
  void one_library_serves_the_savoie_and_the_haute_savoie() {
    List<Organisation> serving =
        ORGANISATIONS.departmentalLibraries().stream()
            .filter(o -> o.departments().contains("73") || o.departments().contains("74"))
            .toList();
    assertEquals(List.of("savoie-biblio"), serving.stream().map(Organisation::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"REGION:84, 4025", "DEPARTEMENT:69, 266", "EPCI:200046977, 58", "EPCI:200077014, 30"})
  void the_communes_of_today_are_counted(String id, int communes) {
    assertEquals(communes, MAP.find(id).orElseThrow().communes().orElseThrow());
  }

  @Test
  void similar_territories_are_found_without_inventing_a_density() {
    Territory forez = MAP.find("EPCI:200065886").orElseThrow();
    SimilarTerritories.Similar similar = new SimilarTerritories(MAP).to(forez).orElseThrow();
    assertEquals(10, similar.territories().size());
    assertTrue(similar.bounds().communes().isPresent());
    assertTrue(similar.bounds().density().isEmpty());
    assertTrue(similar.territories().stream().allMatch(similar.bounds()::holds));
  }

  @Test
  void every_parent_is_on_the_map_and_only_the_largest_have_none() {
    for (Territory territory : MAP.saved) {
      assertEquals(
          territory.kind() == Kind.REGION || territory.kind() == Kind.AUTRE,
          territory.parents().isEmpty(),
          territory.id());
      assertEquals(territory.kind() == Kind.EPCI, territory.epciType().isPresent());
      assertEquals(2026, territory.vintage());
      territory.parents().forEach(parent -> assertTrue(MAP.find(parent).isPresent(), parent));
    }
  }

  /** Those that the reference of the field names as test cases, and those of the demonstration. */
  @ParameterizedTest
  @CsvSource({
    "200077014, 38 69",
    "200073096, 07 26",
    "200040491, 07 26",
    "200066587, 42 69",
    "200070852, 01 74",
    "200040590, 01 69",
    "200041465, 07",
    "200046977, 69"
  })
  void an_epci_lies_in_each_departement_of_its_communes(String siren, String departements) {
    List<String> codes = MAP.departementsOf("EPCI:" + siren).stream().map(Territory::code).toList();
    assertEquals(List.of(departements.split(" ")), codes);
  }

  @ParameterizedTest
  @CsvSource({"38544, 38", "69189, 69", "38087, 38"})
  void a_commune_lies_in_its_own_departement_whatever_its_epci(String commune, String departement) {
    assertTrue(MAP.find("COMMUNE:" + commune).orElseThrow().parents().contains("EPCI:200077014"));
    assertEquals(
        List.of(departement),
        MAP.departementsOf("COMMUNE:" + commune).stream().map(Territory::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNE, 69141, 69D",
    "COMMUNE, 69143, 69M",
    "COMMUNE, 69256, 69M",
    "COMMUNE, 69149, 69M",
    "EPCI, 200077014, 69D",
    "EPCI, 200046977, 69M"
  })
  void in_the_rhone_the_authority_is_known(Kind kind, String code, String authority) {
    assertEquals(
        List.of(authority),
        MAP.above(Territory.id(kind, code)).stream()
            .filter(t -> t.kind() == Kind.COLLECTIVITE_DEPARTEMENTALE)
            .map(Territory::code)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGION:84",
        "DEPARTEMENT:01",
        "DEPARTEMENT:03",
        "DEPARTEMENT:07",
        "DEPARTEMENT:15",
        "DEPARTEMENT:26",
        "DEPARTEMENT:38",
        "DEPARTEMENT:42",
        "DEPARTEMENT:43",
        "DEPARTEMENT:63",
        "DEPARTEMENT:73",
        "DEPARTEMENT:74",
        "DEPARTEMENT:2A",
        "COLLECTIVITE_DEPARTEMENTALE:69D",
        "COLLECTIVITE_DEPARTEMENTALE:69M",
        "EPCI:200040590",
        "EPCI:200041465",
        "EPCI:200065886",
        "EPCI:200065894",
        "EPCI:200070852",
        "EPCI:200077014",
        "EPCI:242600534",
        "COMMUNE:01269",
        "COMMUNE:01443",
        "COMMUNE:01457",
        "COMMUNE:38269",
        "COMMUNE:38416",
        "COMMUNE:43135",
        "COMMUNE:63195",
        "COMMUNE:69141",
        "COMMUNE:69143",
        "COMMUNE:69256"
      })
  void the_territories_of_the_sheets_resolve(String id) {
    assertTrue(MAP.find(id).isPresent());
  }

  @Test
  void a_commune_that_was_joined_to_another_resolves_and_leads_to_it() {
    assertEquals("Oullins-Pierre-Bénite", MAP.byCode(Kind.COMMUNE, "69149").orElseThrow().name());
    Territory before = MAP.byCode(Kind.COMMUNE, "69152").orElseThrow();
    assertEquals("Pierre-Bénite", before.name());
    assertEquals(List.of("COMMUNE:69149"), before.parents());
    assertEquals("Oullins", MAP.find("COMMUNE_DELEGUEE:69149").orElseThrow().name());
  }

  @ParameterizedTest
  @CsvSource({
    "saint etienne, COMMUNE:42218",
    "ain, DEPARTEMENT:01",
    "loire, DEPARTEMENT:42",
    "haute loire, DEPARTEMENT:43",
    "puy de dome, DEPARTEMENT:63",
    "metropole de lyon, COLLECTIVITE_DEPARTEMENTALE:69M",
    "loire forez, EPCI:200065886",
    "vienne condrieu, EPCI:200077014",
    "monts du lyonnais, EPCI:200066587",
    "la mure, COMMUNE:38269",
    "200041465, EPCI:200041465",
    "2a, DEPARTEMENT:2A",
    "42, DEPARTEMENT:42"
  })
  void what_referents_type_finds_the_place(String typed, String first) {
    assertEquals(Optional.of(first), MAP.search(typed, 5).stream().findFirst().map(Territory::id));
  }

  /** The twin, with everything that was given to it. */
  private static final class RememberingTerritories implements Territories {

    private final InMemoryTerritories map = new InMemoryTerritories();
    private final List<Territory> saved = new ArrayList<>();

    @Override
    public Optional<Territory> find(String id) {
      return map.find(id);
    }

    @Override
    public List<Territory> search(String text, int atMost) {
      return map.search(text, atMost);
    }

    @Override
    public long countIn(String id, Kind kind) {
      return map.countIn(id, kind);
    }

    @Override
    public List<Territory> withCode(String code) {
      return map.withCode(code);
    }

    @Override
    public List<Territory> in(String id, Kind kind, int atMost) {
      return map.in(id, kind, atMost);
    }

    @Override
    public List<Territory> all(Kind kind, int atMost) {
      return map.all(kind, atMost);
    }

    @Override
    public List<Territory> alike(Likeness likeness, String except, int atMost) {
      return map.alike(likeness, except, atMost);
    }

    @Override
    public long count() {
      return map.count();
    }

    @Override
    public List<TerritoryName> names() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void saveAll(Collection<Territory> territories) {
      map.saveAll(territories);
      saved.addAll(territories);
    }
  }
}
