package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody may read is neither shown nor counted where one looks around by place. */
interface BrowsingAndRights extends AgainstPortal {

  Pattern TOTAL = Pattern.compile("<h2 id=\"fiches\">([^<]+)</h2>");

  /** Where the sheets of the tests are, and whose they are. */
  String TERRITORY = "/territoires/15?nature=DEPARTEMENT";

  String ORGANISATION = "/organisations/md-07";
  String MAP = "/cartes";

  private String text(Who who, String path) {
    Answer answer = thePortal().as(who).get(path);
    assertEquals(200, answer.status(), answer::toString);
    return answer.text();
  }

  private int total(Who who, String path) {
    return number(TOTAL.matcher(text(who, path)));
  }

  /** What the map says of the Cantal: aloud, and in the table. */
  private int onTheMap(Who who) {
    String map = text(who, MAP);
    int aloud = number(Pattern.compile("aria-label=\"Cantal, ([^\"]+)\"").matcher(map));
    int table =
        number(
            Pattern.compile("<span class=\"secondaire\">15</span></th><td class=\"num\">([^<]+)<")
                .matcher(map));
    assertEquals(aloud, table);
    return table;
  }

  private int inTheDirectory(Who who) {
    return number(
        Pattern.compile("href=\"/organisations/md-07\">.*?<span>([\\d\\s]+ fiches?)</span>")
            .matcher(text(who, "/organisations")));
  }

  private static int number(Matcher matcher) {
    assertTrue(matcher.find(), matcher.pattern()::toString);
    return Integer.parseInt(matcher.group(1).replaceAll("\\D", ""));
  }

  private int found(Who who, String filter) {
    return thePortal().as(who).get("/api/v1/search?size=1&" + filter).json().getInt("total");
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  default void by_place_a_reader_sees_and_counts_what_they_may_open(Who who) {
    Set<Who> ofTheHouse = EnumSet.of(Who.REVIEWER, Who.COORDINATOR, Who.ADMIN);
    for (String page : List.of(TERRITORY, ORGANISATION)) {
      String text = text(who, page);
      assertEquals(ofTheHouse.contains(who), text.contains("fonds de xylographie"), page);
      assertEquals(who != Who.NOBODY, text.contains("fonds de ornithorynque"), page);
      assertFalse(text.contains("fonds de brontosaure"), page);
    }
    assertEquals(found(who, "place=DEPARTEMENT:15"), total(who, TERRITORY));
    assertEquals(found(who, "department=15"), onTheMap(who));
    assertEquals(found(who, "organisation=md-07"), total(who, ORGANISATION));
    assertEquals(total(who, ORGANISATION), inTheDirectory(who));
  }

  @Test
  default void by_place_a_visitor_counts_fewer_than_a_referent_and_a_referent_than_the_house() {
    for (String page : List.of(TERRITORY, ORGANISATION)) {
      assertTrue(total(Who.NOBODY, page) < total(Who.REFERENT, page), page);
      assertTrue(total(Who.REFERENT, page) < total(Who.REVIEWER, page), page);
    }
    assertTrue(onTheMap(Who.NOBODY) < onTheMap(Who.REFERENT));
    assertTrue(onTheMap(Who.REFERENT) < onTheMap(Who.REVIEWER));
  }

  @Test
  default void by_place_the_sheets_of_a_wider_territory_follow_the_rights_too() {
    String commune = "/territoires/15014";
    assertFalse(text(Who.NOBODY, commune).matches("(?s).*(xylographie|ornithorynque).*"));
    String page = text(Who.ADMIN, commune);
    assertTrue(page.contains("fonds de xylographie"), page);
    assertTrue(page.contains("fonds de ornithorynque"), page);
  }

  @Test
  default void by_place_the_departement_69_holds_what_both_authorities_did() {
    int rhone = total(Who.ADMIN, "/territoires/69D");
    int lyon = total(Who.ADMIN, "/territoires/69M");
    assertTrue(rhone > 0 && lyon > 0);
    assertEquals(rhone + lyon, total(Who.ADMIN, "/territoires/69?nature=DEPARTEMENT"));
    assertEquals(rhone + lyon, found(Who.ADMIN, "department=69"));
  }

  @Test
  default void by_place_a_code_leads_where_the_reader_meant() {
    String choice = text(Who.NOBODY, "/territoires/84");
    assertTrue(choice.contains("/territoires/84?nature=REGION"), choice);
    assertTrue(choice.contains("/territoires/84?nature=DEPARTEMENT"), choice);
    String former = text(Who.NOBODY, "/territoires/69152?nature=COMMUNE");
    assertTrue(former.contains("<h1>Pierre-Bénite</h1>"), former);
    assertTrue(former.contains("/territoires/69149?nature=COMMUNE"), former);
    assertTrue(text(Who.NOBODY, "/territoires/69149").contains("<h1>Oullins-Pierre-Bénite</h1>"));
    String both = text(Who.NOBODY, "/territoires/200073096");
    assertTrue(both.contains(">Ardèche</a>") && both.contains(">Drôme</a>"), both);
    assertTrue(text(Who.NOBODY, "/territoires/74").contains("/organisations/savoie-biblio"));
  }

  @Test
  default void by_place_what_is_alike_comes_with_its_bounds() {
    String page = text(Who.NOBODY, "/territoires/200065886");
    assertTrue(page.contains("de 42 à 168 communes"), page);
    assertTrue(page.contains("La densité n’est pas comparée"), page);
  }
}
