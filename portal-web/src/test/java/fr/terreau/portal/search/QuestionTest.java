package fr.terreau.portal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Facet;
import fr.terreau.search.SearchSort;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is a question and a question is an address. */
class QuestionTest {

  private static Question ask(String... pairs) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.add(pairs[i], pairs[i + 1]);
    }
    return Question.of(parameters);
  }

  private static Question at(String address) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    for (String pair : URI.create(address).getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      parameters.add(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return Question.of(parameters);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convention",
        "l’été & « a=b »",
        "100 % + 50",
        "\"mots côte à côte\"",
        "<script>",
        "📚",
        "#?/\\"
      })
  void an_address_leads_back_to_the_question(String text) {
    Question asked =
        ask(
            "q",
            text,
            "type",
            "CONVENTION",
            "type",
            "VISITE",
            "sujet",
            "a&b=c",
            "tri",
            "recentes",
            "page",
            "3");
    Question back = at(asked.url(3));
    assertEquals(asked, back);
    assertEquals(3, back.page());
    assertEquals(SearchSort.DATE, back.sort());
    assertEquals(
        Map.of(Facet.TYPE, Set.of("CONVENTION", "VISITE"), Facet.SUBJECT, Set.of("a&b=c")),
        back.filters());
  }

  @Test
  void what_an_address_does_not_say_is_the_usual() {
    Question nothing = ask();
    assertTrue(nothing.isEmpty());
    assertEquals(
        new Question("", Map.of(), Map.of(), Map.of(), SearchSort.RELEVANCE, 1, 10), nothing);
    assertEquals("/recherche?q=", nothing.url(1));
    assertFalse(ask("type", "VISITE").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "-3, 1",
    "abc, 1",
    "1e9, 1",
    "99999999999999999999, 1",
    "'', 1",
    "' 7 ', 7",
    "٣, 1",
    "999999, 999999"
  })
  void a_page_that_makes_no_sense_is_the_first(String page, int read) {
    assertEquals(read, ask("page", page).page());
    assertEquals(read, ask("page", page).asked(Set.of(), Set.of()).page());
  }

  @Test
  void hostile_addresses_are_questions_too() {
    assertEquals(1000, ask("q", "a".repeat(100_000)).text().length());
    assertEquals(SearchSort.RELEVANCE, ask("tri", "'; drop table").sort());
    assertEquals(Map.of(), ask("type", "", "type", "  ", "couleur", "rouge").filters());
    MultivaluedMap<String, String> many = new MultivaluedHashMap<>();
    for (int i = 0; i < 5_000; i++) {
      many.add("sujet", "s" + i);
    }
    assertEquals(50, Question.of(many).filters().get(Facet.SUBJECT).size());
    MultivaluedMap<String, String> empty = new MultivaluedHashMap<>();
    empty.put("q", null);
    empty.put("page", java.util.List.of());
    assertTrue(Question.of(empty).isEmpty());
    assertEquals(100, ask("size", "999999").asked(Set.of(), Set.of()).size());
  }

  @Test
  void machines_may_use_english_names() {
    assertEquals(
        Map.of(
            Facet.PLACE, Set.of("DEPARTEMENT:07", "DEPARTEMENT:42", "REGION:53", "EPCI:200077014")),
        ask("department", "07", "departement", "42", "region", "53", "place", "EPCI:200077014")
            .filters());
    assertEquals(SearchSort.VERIFIED, ask("sort", "verified").sort());
  }

  @Test
  void every_order_has_a_name_and_leads_back() {
    for (SearchSort sort : SearchSort.values()) {
      SortName name = SortName.of(sort);
      assertEquals(sort, ask("tri", name.page()).sort());
      assertEquals(sort, ask("sort", name.machine()).sort());
      assertEquals(sort, at(ask("q", "a", "tri", name.page()).url(2)).sort());
    }
    assertEquals(SearchSort.RELEVANCE, ask("tri", "n’importe", "sort", "x").sort());
  }

  @Test
  void regions_and_departements_are_asked_where_they_are_counted() {
    assertEquals(
        Map.of(Facet.DEPARTMENT, Set.of("07", "REGION:53")),
        ask("lieu", "DEPARTEMENT:07", "lieu", "REGION:53").asked(Set.of(), Set.of()).filters());
    assertEquals(
        Map.of(Facet.PLACE, Set.of("DEPARTEMENT:07", "EPCI:200077014")),
        ask("departement", "07", "lieu", "EPCI:200077014").asked(Set.of(), Set.of()).filters());
    assertEquals(
        Map.of(Facet.PLACE, Set.of("=DEPARTEMENT:07")),
        ask("lieu", "=DEPARTEMENT:07").asked(Set.of(), Set.of()).filters());
  }

  @Test
  void a_filter_has_its_way_out() {
    Question asked =
        ask("q", "a", "type", "VISITE", "type", "POLDOC", "annee", "2024", "page", "4");
    assertEquals(
        Map.of(Facet.TYPE, Set.of("POLDOC"), Facet.YEAR, Set.of("2024")),
        at(asked.urlWithout(Facet.TYPE, "VISITE")).filters());
    assertEquals(1, at(asked.urlWithout(Facet.TYPE, "VISITE")).page());
    assertEquals(Map.of(Facet.YEAR, Set.of("2024")), at(asked.urlWithout(Facet.TYPE)).filters());
    assertEquals(Map.of(), at(asked.urlWithoutFilters()).filters());
    assertEquals(asked.filters(), at(asked.urlWithout(Facet.EVENT, "x")).filters());
  }

  @ParameterizedTest
  @CsvSource({
    "convention.durationMonths, 24..48, 24, 48",
    "convention.durationMonths, ..36, '', 36",
    "convention.durationMonths, 24.., 24, ''",
    "convention.durationMonths, 36, 36, 36",
    "convention.durationMonths, 48..24, 24, 48",
    "formation.durationHours, '0,5 .. 1 000,25', 0.5, 1000.25",
    "reamenagement.areaBefore, -5..50.0, -5, 50",
    "reamenagement.budgetTotal, 10000, 10000, 10000",
    "effort, 2..8, 2, 8",
    "convention.endsOn, 2026-01-01..2026-12-31, 2026-01-01, 2026-12-31",
    "convention.endsOn, 2026, 2026-01-01, 2026-12-31",
    "verifiedOn, 2025-02.., 2025-02-01, ''",
    "reviewDue, ..2026-02, '', 2026-02-28",
    "schema.period, 2024-02-29, 2024-02-29, 2024-02-29"
  })
  void a_range_is_read_as_it_is_meant(String name, String text, String from, String to) {
    Question asked = ask(name, text);
    assertEquals(from, asked.ranges().get(name).from());
    assertEquals(to, asked.ranges().get(name).to());
    assertEquals(asked, at(asked.url(1)));
    assertEquals(asked.ranges(), ask(name + ".from", from, name + ".to", to).ranges());
    assertEquals(
        asked.ranges().get(name).span(), asked.asked(Set.of(), Set.of()).named().spans().get(name));
  }

  @ParameterizedTest
  @CsvSource({
    "convention.durationMonths, trois",
    "convention.durationMonths, ''",
    "convention.durationMonths, ..",
    "convention.durationMonths, 24..beaucoup",
    "convention.durationMonths, 1e9",
    "convention.durationMonths, NaN",
    "convention.durationMonths, 1234567890123456789",
    "convention.endsOn, 2026-02-30",
    "convention.endsOn, 31/12/2026",
    "convention.endsOn, 36",
    "convention.renewal, PEUT_ETRE",
    "convention.renewal, tacite",
    "formation.countsAsQualification, oui",
    "populationBand, beaucoup",
    "convention.unknown, TACITE",
    "convention, TACITE",
    "title, x",
    "details.renewal, TACITE",
    "convention.renewal.from, TACITE",
    ".from, 2",
    "couleur, rouge"
  })
  void a_filter_that_makes_no_sense_is_left_out(String name, String text) {
    Question asked = ask("q", "a", name, text);
    assertFalse(asked.isFiltered());
    assertEquals("/recherche?q=a", asked.url(1));
  }

  @Test
  void fields_of_sheets_are_filters_under_their_own_names() {
    Question asked =
        ask(
            "scale",
            "EPCI",
            "populationBand",
            "<500",
            "populationBand",
            "≥10000",
            "convention.renewal",
            "TACITE",
            "formation.theme",
            "desherbage",
            "formation.countsAsQualification",
            "true",
            "design_service.phases.kind",
            "CADRAGE",
            "territories",
            "DEPARTEMENT:07",
            "status",
            "A_VERIFIER");
    assertEquals(
        Map.of(
            "scale", Set.of("EPCI"),
            "populationBand", Set.of("<500", "≥10000"),
            "convention.renewal", Set.of("TACITE"),
            "formation.theme", Set.of("desherbage"),
            "formation.countsAsQualification", Set.of("true"),
            "design_service.phases.kind", Set.of("CADRAGE"),
            "territories", Set.of("DEPARTEMENT:07"),
            "status", Set.of("A_VERIFIER")),
        asked.terms());
    assertEquals(asked, at(asked.url(1)));
    assertTrue(asked.isFiltered());
    assertFalse(asked.isEmpty());
  }

  @Test
  void facets_go_by_the_names_of_their_fields_too() {
    assertEquals(
        Map.of(
            Facet.TYPE, Set.of("VISITE"),
            Facet.NATURE, Set.of("MODELE"),
            Facet.ORGANISATION, Set.of("md-07"),
            Facet.SUBJECT, Set.of("desherbage")),
        ask(
                "practiceType",
                "VISITE",
                "resourceNature",
                "MODELE",
                "producer",
                "md-07",
                "subjects",
                "desherbage")
            .filters());
    assertEquals(Map.of(), ask("producer", "md-07").terms());
  }

  @Test
  void a_filter_of_a_sheet_has_its_way_out() {
    Question asked =
        ask(
            "type",
            "CONVENTION",
            "convention.renewal",
            "TACITE",
            "convention.renewal",
            "AUCUNE",
            "convention.durationMonths",
            "24..48");
    assertEquals(
        Map.of("convention.renewal", Set.of("AUCUNE")),
        at(asked.urlWithout("convention.renewal", "TACITE")).terms());
    assertEquals(asked.ranges(), at(asked.urlWithout("convention.renewal")).ranges());
    assertEquals(Map.of(), at(asked.urlWithout("convention.renewal")).terms());
    assertEquals(Map.of(), at(asked.urlWithout("convention.durationMonths")).ranges());
    assertEquals(asked.terms(), at(asked.urlWithout(Facet.TYPE)).terms());
    assertFalse(at(asked.urlWithoutFilters()).isFiltered());
  }

  @Test
  void only_the_values_of_the_type_chosen_alone_are_counted() {
    Set<String> usual = FacetViews.counted(ask("q", "a"), false);
    assertEquals(Set.of("scale", "populationBand", "targetAudience", "status", "license"), usual);
    assertEquals(usual, FacetViews.counted(ask("type", "VISITE", "type", "POLDOC"), false));
    assertEquals(usual, FacetViews.counted(ask("type", "NIMPORTE"), false));
    assertTrue(FacetViews.counted(ask(), true).contains("visibility"));
    Set<String> typed = FacetViews.counted(ask("type", "CONVENTION"), false);
    assertTrue(typed.contains("convention.renewal") && typed.containsAll(usual));
    assertFalse(typed.contains("convention.durationMonths"));
    assertTrue(typed.stream().noneMatch(name -> name.startsWith("formation.")));
  }

  @Test
  void hostile_filters_are_bounded() {
    MultivaluedMap<String, String> many = new MultivaluedHashMap<>();
    for (int i = 0; i < 5_000; i++) {
      many.add("territories", "EPCI:" + i);
    }
    assertEquals(50, Question.of(many).terms().get("territories").size());
  }
}
