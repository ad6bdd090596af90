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
    assertEquals(new Question("", Map.of(), SearchSort.RELEVANCE, 1, 10), nothing);
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
    assertEquals(read, ask("page", page).asked(Set.of()).page());
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
    assertEquals(100, ask("size", "999999").asked(Set.of()).size());
  }

  @Test
  void machines_may_use_english_names() {
    assertEquals(
        Map.of(Facet.DEPARTMENT, Set.of("07", "42")),
        ask("department", "07", "departement", "42").filters());
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
}
