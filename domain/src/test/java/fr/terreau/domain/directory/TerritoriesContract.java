package fr.terreau.domain.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.directory.Territory.CodeSystem;
import fr.terreau.domain.directory.Territory.EpciType;
import fr.terreau.domain.directory.Territory.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every map keeps to. */
public interface TerritoriesContract {

  /** Runs the work on the map in one transaction and commits it. */
  void writing(Consumer<Territories> work);

  /** Asks the map in a transaction of its own. */
  <T> T reading(Function<Territories, T> question);

  private static Territory place(
      Kind kind, String code, String name, int inhabitants, String... parents) {
    return new Territory(
        kind,
        code,
        kind == Kind.EPCI ? CodeSystem.SIREN : CodeSystem.INSEE_COG,
        2026,
        name,
        kind == Kind.EPCI ? Optional.of(EpciType.CA) : Optional.empty(),
        inhabitants == 0
            ? Optional.empty()
            : Optional.of(
                new Population(inhabitants, Population.Kind.MUNICIPALE, OptionalInt.of(2023))),
        Arrays.asList(parents));
  }

  private static Territory ended(Territory territory, String day, String... replacedBy) {
    return territory.with(
        new Validity(
            Optional.empty(), Optional.of(LocalDate.parse(day)), Arrays.asList(replacedBy)));
  }

  private static Territory measured(Territory territory, int communes, int hectares) {
    return territory.with(
        OptionalInt.of(communes), hectares == 0 ? OptionalInt.empty() : OptionalInt.of(hectares));
  }

  @BeforeEach
  default void a_small_map() {
    writing(
        map ->
            map.saveAll(
                List.of(
                    place(Kind.REGION, "84", "Auvergne-Rhône-Alpes", 8_000_000),
                    place(Kind.DEPARTEMENT, "84", "Vaucluse", 560_000),
                    place(Kind.DEPARTEMENT, "38", "Isère", 1_300_000, "REGION:84"),
                    place(Kind.DEPARTEMENT, "42", "Loire", 770_000, "REGION:84"),
                    place(Kind.DEPARTEMENT, "43", "Haute-Loire", 230_000, "REGION:84"),
                    place(Kind.DEPARTEMENT, "44", "Loire-Atlantique", 1_400_000),
                    place(Kind.DEPARTEMENT, "69", "Rhône", 1_900_000, "REGION:84"),
                    place(
                        Kind.COLLECTIVITE_DEPARTEMENTALE,
                        "69D",
                        "Rhône (Département)",
                        470_000,
                        "DEPARTEMENT:69"),
                    place(
                        Kind.COLLECTIVITE_DEPARTEMENTALE,
                        "69M",
                        "Métropole de Lyon",
                        1_430_000,
                        "DEPARTEMENT:69"),
                    place(
                        Kind.EPCI,
                        "200077014",
                        "CA Vienne Condrieu",
                        94_864,
                        "DEPARTEMENT:38",
                        "DEPARTEMENT:69",
                        "COLLECTIVITE_DEPARTEMENTALE:69D"),
                    place(
                        Kind.EPCI,
                        "244200770",
                        "Saint-Etienne Métropole",
                        400_000,
                        "DEPARTEMENT:42"),
                    place(
                        Kind.EPCI,
                        "200065886",
                        "CA Loire Forez Agglomération (LFA)",
                        112_261,
                        "DEPARTEMENT:42"),
                    place(Kind.EPCI, "242600534", "CC du Diois", 12_081),
                    place(
                        Kind.COMMUNE,
                        "42218",
                        "Saint-Étienne",
                        173_000,
                        "DEPARTEMENT:42",
                        "EPCI:244200770"),
                    place(Kind.COMMUNE, "42219", "Saint-Étienne-le-Molard", 1_000),
                    place(Kind.COMMUNE, "76575", "Saint-Étienne-du-Rouvray", 28_000),
                    place(Kind.COMMUNE, "38269", "La Mure", 4_963, "DEPARTEMENT:38"),
                    place(Kind.COMMUNE, "69123", "Lyon", 520_000, "DEPARTEMENT:69"),
                    place(
                        Kind.COMMUNE,
                        "69149",
                        "Oullins-Pierre-Bénite",
                        38_168,
                        "DEPARTEMENT:69",
                        "COLLECTIVITE_DEPARTEMENTALE:69M"),
                    place(Kind.COMMUNE_DELEGUEE, "69149", "Oullins", 0, "COMMUNE:69149"),
                    place(Kind.COMMUNE_DELEGUEE, "69152", "Pierre-Bénite", 0, "COMMUNE:69149"))));
  }

  private List<String> search(String text) {
    return ids(reading(map -> map.search(text, 10)));
  }

  private long countIn(String id, Kind kind) {
    return reading(map -> map.countIn(id, kind));
  }

  private static List<String> ids(List<Territory> territories) {
    return territories.stream().map(Territory::id).toList();
  }

  @Test
  default void a_territory_comes_back_as_it_was_saved() {
    Territory epci = reading(map -> map.find("EPCI:200077014").orElseThrow());
    assertEquals(
        place(
            Kind.EPCI,
            "200077014",
            "CA Vienne Condrieu",
            94_864,
            "DEPARTEMENT:38",
            "DEPARTEMENT:69",
            "COLLECTIVITE_DEPARTEMENTALE:69D"),
        epci);
    Territory oullins = reading(map -> map.find("COMMUNE_DELEGUEE:69149").orElseThrow());
    assertEquals(place(Kind.COMMUNE_DELEGUEE, "69149", "Oullins", 0, "COMMUNE:69149"), oullins);
    assertEquals(Optional.empty(), reading(map -> map.find("COMMUNE:00000")));
  }

  @Test
  default void a_code_means_nothing_without_its_kind() {
    assertEquals(
        "Auvergne-Rhône-Alpes", reading(map -> map.byCode(Kind.REGION, "84").orElseThrow().name()));
    assertEquals(
        "Vaucluse", reading(map -> map.byCode(Kind.DEPARTEMENT, "84").orElseThrow().name()));
    assertEquals(Optional.empty(), reading(map -> map.byCode(Kind.EPCI, "84")));
  }

  @Test
  default void a_commune_that_was_joined_to_another_still_resolves() {
    assertEquals(
        "Oullins-Pierre-Bénite",
        reading(map -> map.byCode(Kind.COMMUNE, "69149").orElseThrow().name()));
    assertEquals(
        "Pierre-Bénite", reading(map -> map.byCode(Kind.COMMUNE, "69152").orElseThrow().name()));
  }

  @Test
  default void saving_again_replaces_and_removes_nothing() {
    long before = reading(Territories::count);
    writing(
        map ->
            map.saveAll(
                List.of(
                    place(Kind.COMMUNE, "38269", "La Mure d’Isère", 0, "DEPARTEMENT:38"),
                    place(Kind.COMMUNE, "38001", "Les Abrets", 3_000))));
    assertEquals(before + 1, reading(Territories::count));
    assertEquals(
        place(Kind.COMMUNE, "38269", "La Mure d’Isère", 0, "DEPARTEMENT:38"),
        reading(map -> map.find("COMMUNE:38269").orElseThrow()));
  }

  @Test
  default void what_lies_above_is_told_nearest_first_and_once() {
    assertEquals(
        List.of("DEPARTEMENT:38", "DEPARTEMENT:69", "COLLECTIVITE_DEPARTEMENTALE:69D", "REGION:84"),
        ids(reading(map -> map.above("EPCI:200077014"))));
    assertEquals(List.of(), reading(map -> map.above("REGION:84")));
    assertEquals(List.of(), reading(map -> map.above("COMMUNE:00000")));
  }

  @Test
  default void an_epci_may_lie_in_two_departements() {
    assertEquals(
        List.of("DEPARTEMENT:38", "DEPARTEMENT:69"),
        ids(reading(map -> map.departementsOf("EPCI:200077014"))));
    assertEquals(
        List.of("DEPARTEMENT:69"),
        ids(reading(map -> map.departementsOf("COLLECTIVITE_DEPARTEMENTALE:69M"))));
    assertEquals(
        List.of("DEPARTEMENT:69"),
        ids(reading(map -> map.departementsOf("COMMUNE_DELEGUEE:69152"))));
    assertEquals(
        List.of("DEPARTEMENT:42"), ids(reading(map -> map.departementsOf("DEPARTEMENT:42"))));
    assertEquals(List.of(), reading(map -> map.departementsOf("REGION:84")));
  }

  @Test
  default void a_commune_does_not_lie_in_every_departement_of_its_epci() {
    writing(
        map ->
            map.saveAll(
                List.of(
                    place(
                        Kind.COMMUNE,
                        "38544",
                        "Vienne",
                        30_000,
                        "DEPARTEMENT:38",
                        "EPCI:200077014"))));
    assertEquals(
        List.of("DEPARTEMENT:38", "EPCI:200077014", "REGION:84"),
        ids(reading(map -> map.above("COMMUNE:38544"))));
  }

  @Test
  default void what_lies_directly_in_a_territory_is_counted_by_kind() {
    assertEquals(4, countIn("REGION:84", Kind.DEPARTEMENT));
    assertEquals(2, countIn("DEPARTEMENT:42", Kind.EPCI));
    assertEquals(1, countIn("DEPARTEMENT:42", Kind.COMMUNE));
    assertEquals(0, countIn("EPCI:242600534", Kind.COMMUNE));
  }

  @Test
  default void what_moved_lies_where_it_was_saved_last() {
    writing(
        map ->
            map.saveAll(
                List.of(place(Kind.COMMUNE, "42218", "Saint-Étienne", 1, "DEPARTEMENT:43"))));
    assertEquals(0, countIn("DEPARTEMENT:42", Kind.COMMUNE));
    assertEquals(0, countIn("EPCI:244200770", Kind.COMMUNE));
    assertEquals(1, countIn("DEPARTEMENT:43", Kind.COMMUNE));
  }

  @Test
  default void accents_hyphens_and_case_do_not_matter() {
    List<String> found =
        List.of("COMMUNE:42218", "EPCI:244200770", "COMMUNE:76575", "COMMUNE:42219");
    assertEquals(found, search("saint etienne"));
    assertEquals(found, search(" SAINT-ÉTIENNE "));
  }

  @Test
  default void the_larger_come_first_and_the_same_name_before_them() {
    assertEquals(
        List.of("DEPARTEMENT:42", "DEPARTEMENT:44", "EPCI:200065886", "DEPARTEMENT:43"),
        search("loire"));
    assertEquals(
        List.of("DEPARTEMENT:42", "DEPARTEMENT:44"), ids(reading(map -> map.search("loire", 2))));
    assertEquals(List.of("COLLECTIVITE_DEPARTEMENTALE:69M", "COMMUNE:69123"), search("Lyon"));
  }

  @Test
  default void the_legal_form_of_an_epci_may_be_typed_or_not() {
    for (String typed : List.of("diois", "cc du diois", "Communauté de communes du Diois")) {
      assertEquals(List.of("EPCI:242600534"), search(typed), typed);
    }
    assertEquals(List.of("EPCI:200065886"), search("forez"));
    assertEquals(List.of("EPCI:200065886"), search("CA Loire F"));
  }

  @Test
  default void a_later_word_of_the_name_finds_too() {
    assertEquals(List.of("COMMUNE:38269"), search("mure"));
    assertEquals(List.of("COMMUNE_DELEGUEE:69152", "COMMUNE:69149"), search("pierre-benite"));
  }

  @Test
  default void a_code_alone_finds_its_territories() {
    assertEquals(List.of("REGION:84", "DEPARTEMENT:84"), search("84"));
    assertEquals(List.of("COLLECTIVITE_DEPARTEMENTALE:69M"), search(" 69m "));
    assertEquals(List.of("COMMUNE:69149", "COMMUNE_DELEGUEE:69149"), search("69149"));
  }

  @Test
  default void whatever_is_typed_finds_at_worst_nothing() {
    for (String typed : List.of("", " ", "%", "_", "'", "xyzzy", "\"' or 1=1", "a".repeat(5000))) {
      assertEquals(List.of(), search(typed), typed);
    }
  }

  @Test
  default void what_has_ended_comes_back_with_its_life() {
    Territory kept =
        measured(
            place(Kind.EPCI, "200035459", "CA d'Agen", 0, "DEPARTEMENT:42")
                .with(
                    new Validity(
                        Optional.of(LocalDate.of(2013, 1, 1)),
                        Optional.of(LocalDate.of(2022, 1, 1)),
                        List.of("EPCI:200096956", "EPCI:242600534"))),
            31,
            65_000);
    writing(map -> map.saveAll(List.of(kept)));
    assertEquals(kept, reading(map -> map.find("EPCI:200035459").orElseThrow()));
    assertEquals(2, countIn("DEPARTEMENT:42", Kind.EPCI), "those of today alone are counted");
    writing(map -> map.saveAll(List.of(kept.with(Validity.today()))));
    assertEquals(
        Validity.today(), reading(map -> map.find("EPCI:200035459").orElseThrow().validity()));
  }

  @Test
  default void what_has_ended_is_found_after_what_stands() {
    writing(
        map ->
            map.saveAll(
                List.of(
                    ended(place(Kind.COMMUNE, "38999", "La Mure", 0), "1973-01-01", "COMMUNE:1"))));
    assertEquals(List.of("COMMUNE:38269", "COMMUNE:38999"), search("la mure"));
  }

  @Test
  default void what_stands_for_a_territory_is_followed_to_today() {
    writing(
        map ->
            map.saveAll(
                List.of(
                    ended(place(Kind.EPCI, "1", "A", 0), "2014-01-01", "EPCI:2", "EPCI:242600534"),
                    ended(place(Kind.EPCI, "2", "B", 0), "2017-01-01", "EPCI:244200770", "EPCI:1"),
                    ended(place(Kind.EPCI, "3", "C", 0), "2017-01-01", "EPCI:unknown"))));
    assertEquals(List.of("EPCI:242600534", "EPCI:244200770"), standIns("EPCI:1"));
    assertEquals(List.of(), standIns("EPCI:3"));
    assertEquals(List.of("COMMUNE:69149"), standIns("COMMUNE_DELEGUEE:69152"));
    assertEquals(List.of(), standIns("COMMUNE:69149"));
  }

  private List<String> standIns(String id) {
    return ids(reading(map -> map.standIns(map.find(id).orElseThrow())));
  }

  @Test
  default void a_code_may_be_shared_by_several_kinds() {
    assertEquals(List.of("REGION:84", "DEPARTEMENT:84"), ids(reading(map -> map.withCode("84"))));
    assertEquals(
        List.of("COLLECTIVITE_DEPARTEMENTALE:69M"), ids(reading(map -> map.withCode(" 69m"))));
    assertEquals(List.of(), reading(map -> map.withCode("%")));
  }

  @Test
  default void what_lies_directly_in_a_territory_is_listed_by_name() {
    assertEquals(
        List.of("DEPARTEMENT:43", "DEPARTEMENT:38", "DEPARTEMENT:42", "DEPARTEMENT:69"),
        ids(reading(map -> map.in("REGION:84", Kind.DEPARTEMENT, 10))));
    assertEquals(1, reading(map -> map.in("REGION:84", Kind.DEPARTEMENT, 1)).size());
    assertEquals(
        List.of("DEPARTEMENT:38", "DEPARTEMENT:42"),
        ids(reading(map -> map.all(Kind.DEPARTEMENT, 2))));
    writing(
        map ->
            map.saveAll(
                List.of(
                    ended(
                        place(Kind.EPCI, "9", "Ancien", 0, "DEPARTEMENT:42"),
                        "2020-01-01",
                        "EPCI:244200770"))));
    assertFalse(ids(reading(map -> map.in("DEPARTEMENT:42", Kind.EPCI, 10))).contains("EPCI:9"));
    assertFalse(ids(reading(map -> map.all(Kind.EPCI, 10))).contains("EPCI:9"));
  }

  @Test
  default void the_like_are_of_the_same_kind_within_the_bounds_and_the_nearest_come_first() {
    Territory asked = measured(place(Kind.EPCI, "10", "Ici", 30_000), 20, 0);
    writing(
        map ->
            map.saveAll(
                List.of(
                    asked,
                    measured(place(Kind.EPCI, "11", "Un peu plus", 33_000), 10, 0),
                    measured(place(Kind.EPCI, "12", "Un peu moins", 28_000), 40, 0),
                    measured(place(Kind.EPCI, "13", "Autant", 30_000), 20, 0),
                    measured(place(Kind.EPCI, "14", "Au bord", 45_000), 20, 0),
                    measured(place(Kind.EPCI, "15", "Au delà", 45_001), 20, 0),
                    measured(place(Kind.EPCI, "16", "Trop peu de communes", 30_000), 9, 0),
                    measured(place(Kind.EPCI, "17", "Trop de communes", 30_000), 41, 0),
                    place(Kind.EPCI, "18", "Communes inconnues", 30_000),
                    measured(place(Kind.COMMUNE, "19", "Une commune", 30_000), 20, 0),
                    ended(
                        measured(place(Kind.EPCI, "20", "Du passé", 30_000), 20, 0),
                        "2020-01-01",
                        "EPCI:11"))));
    assertEquals(List.of("EPCI:13", "EPCI:12", "EPCI:11", "EPCI:14"), alike(asked, 10));
    assertEquals(List.of("EPCI:13", "EPCI:12"), alike(asked, 2));
  }

  @Test
  default void density_is_a_bound_when_the_area_is_known() {
    Territory asked = measured(place(Kind.EPCI, "10", "Ici", 30_000), 20, 30_000);
    writing(
        map ->
            map.saveAll(
                List.of(
                    measured(place(Kind.EPCI, "11", "Deux fois plus dense", 30_000), 20, 15_000),
                    measured(place(Kind.EPCI, "12", "Plus dense encore", 30_000), 20, 14_000),
                    measured(place(Kind.EPCI, "13", "Moitié moins", 30_000), 20, 60_000),
                    measured(place(Kind.EPCI, "14", "Surface inconnue", 30_000), 20, 0))));
    assertEquals(List.of("EPCI:11", "EPCI:13"), alike(asked, 10));
  }

  private List<String> alike(Territory territory, int atMost) {
    Likeness likeness = Likeness.to(territory).orElseThrow();
    return ids(reading(map -> map.alike(likeness, territory.id(), atMost)));
  }

  @Test
  default void the_names_of_all_are_read_in_one_go() {
    writing(
        map ->
            map.saveAll(
                List.of(
                    ended(place(Kind.COMMUNE, "69153", "Oullins", 0), "2024-01-01", "COMMUNE:1"))));
    List<TerritoryName> names = reading(Territories::names);
    assertEquals(reading(Territories::count), names.size());
    for (TerritoryName name : names) {
      assertEquals(reading(map -> TerritoryName.of(map.find(name.id()).orElseThrow())), name);
    }
    TerritoryName oullins =
        names.stream().filter(name -> name.code().equals("69153")).findFirst().orElseThrow();
    assertTrue(oullins.former());
    assertEquals(List.of("COMMUNE:1"), oullins.standIns());
  }

  @Test
  default void a_territory_without_a_fit_code_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> place(Kind.COMMUNE, "42 218", "Saint-Étienne", 1));
    assertThrows(IllegalArgumentException.class, () -> place(Kind.COMMUNE, "42218", " ", 1));
  }
}
