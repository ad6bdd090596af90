package fr.terreau.portal.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.directory.InMemoryTerritories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.CodeSystem;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.directory.Validity;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a sheet is found from the places it names. */
class SheetTerritoriesTest {

  private final InMemoryTerritories map = new InMemoryTerritories();

  private static Territory place(Kind kind, String code, String... parents) {
    return new Territory(
        kind,
        code,
        CodeSystem.INSEE_COG,
        2026,
        code,
        Optional.empty(),
        Optional.empty(),
        Arrays.asList(parents));
  }

  @BeforeEach
  void a_small_map() {
    map.saveAll(
        List.of(
            place(Kind.REGION, "84"),
            place(Kind.DEPARTEMENT, "38", "REGION:84"),
            place(Kind.DEPARTEMENT, "69", "REGION:84"),
            place(Kind.COLLECTIVITE_DEPARTEMENTALE, "69M", "DEPARTEMENT:69"),
            place(Kind.EPCI, "200077014", "DEPARTEMENT:38", "DEPARTEMENT:69"),
            place(Kind.COMMUNE, "38544", "DEPARTEMENT:38", "EPCI:200077014"),
            place(Kind.COMMUNE, "69149", "DEPARTEMENT:69", "COLLECTIVITE_DEPARTEMENTALE:69M"),
            place(Kind.COMMUNE_DELEGUEE, "69152", "COMMUNE:69149"),
            place(Kind.EPCI, "999", "DEPARTEMENT:38")
                .with(
                    new Validity(
                        Optional.empty(),
                        Optional.of(LocalDate.of(2018, 1, 1)),
                        List.of("EPCI:200077014")))));
  }

  private SheetTerritories where(String kind, String code) {
    Object[] nothing = new Object[SheetTerritory.class.getRecordComponents().length];
    SheetTerritory named =
        Records.with(
            Records.create(SheetTerritory.class, nothing), Map.of("kind", kind, "code", code));
    PracticeSheet sheet =
        PracticeSheet.blank(PracticeType.CONVENTION).with("territories", List.of(named));
    return SheetTerritories.of(sheet, map);
  }

  private static void assertPlaces(SheetTerritories where, String... places) {
    assertEquals(new TreeSet<>(Arrays.asList(places)), new TreeSet<>(where.places()));
  }

  private static List<String> departments(SheetTerritories where) {
    return where.departments().stream().map(Territory::code).toList();
  }

  @Test
  void a_commune_is_found_in_all_that_it_lies_in() {
    SheetTerritories where = where("COMMUNE", "38544");
    assertPlaces(
        where, "=COMMUNE:38544", "COMMUNE:38544", "DEPARTEMENT:38", "EPCI:200077014", "REGION:84");
    assertEquals(List.of("38"), departments(where));
  }

  @Test
  void an_epci_is_found_in_both_its_departements() {
    assertEquals(List.of("38", "69"), departments(where("EPCI", "200077014")));
  }

  @Test
  void a_commune_of_before_is_found_in_the_one_that_stands_for_it() {
    SheetTerritories where = where("COMMUNE", "69152");
    assertPlaces(
        where,
        "=COMMUNE:69152",
        "COMMUNE:69152",
        "=COMMUNE_DELEGUEE:69152",
        "COMMUNE_DELEGUEE:69152",
        "=COMMUNE:69149",
        "COMMUNE:69149",
        "COLLECTIVITE_DEPARTEMENTALE:69M",
        "DEPARTEMENT:69",
        "REGION:84");
    assertEquals(List.of("69"), departments(where));
  }

  @Test
  void an_epci_that_ended_counts_for_its_departements_and_for_what_replaced_it() {
    SheetTerritories where = where("EPCI", "999");
    assertEquals(List.of("38", "69"), departments(where));
    assertEquals(true, where.places().contains("=EPCI:200077014"));
  }

  @Test
  void a_place_that_is_not_on_the_map_is_found_by_its_own_code() {
    SheetTerritories where = where("SECTEUR_MD", "nord");
    assertPlaces(where, "=SECTEUR_MD:nord", "SECTEUR_MD:nord");
    assertEquals(List.of(), departments(where));
  }
}
