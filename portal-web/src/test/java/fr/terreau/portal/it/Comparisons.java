package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.platform.CsvTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets side by side and as files, with the rights of whoever asks. */
interface Comparisons extends AgainstPortal {

  @Test
  default void what_one_may_not_read_is_compared_as_if_it_did_not_exist() {
    String two = "/comparer?p=AURA-CONV-0001&p=AURA-CONV-0003&p=";
    for (String closed :
        List.of(DemoFolder.OF_THE_NETWORK, DemoFolder.OF_ONE_DEPARTMENT, DemoFolder.RETIRED)) {
      String unknown = main(Who.NOBODY, two + "AURA-CONV-9999");
      assertEquals(
          unknown, main(Who.NOBODY, two + closed).replace(closed, "AURA-CONV-9999"), closed);
      assertTrue(unknown.contains("AURA-CONV-9999"));
    }
    String signedIn = main(Who.REFERENT, two + DemoFolder.OF_THE_NETWORK);
    assertTrue(signedIn.contains(DemoFolder.WORD_OF_THE_NETWORK), signedIn);
  }

  /** The page without its frame, which repeats its address. */
  private String main(Who who, String path) {
    return thePortal().as(who).get(path).find("(?s)<main[^>]*>(.*)</main>");
  }

  @Test
  default void a_comparison_is_a_table_that_a_french_spreadsheet_opens() {
    Answer answer =
        thePortal().as(Who.NOBODY).get("/comparer.csv?p=AURA-CONV-0001&p=AURA-CONV-0003");
    assertEquals("text/csv;charset=UTF-8", answer.header("Content-Type").replace(" ", ""));
    List<List<String>> rows = CsvTable.read(answer.text());
    assertEquals(7, rows.getFirst().size());
    assertTrue(rows.stream().allMatch(row -> row.size() == 7));
    assertTrue(rows.stream().anyMatch(row -> row.contains("0,07")), answer::text);
  }

  @Test
  default void a_list_holds_what_one_may_read_and_nothing_else() {
    for (Who who : Who.values()) {
      List<String> listed =
          CsvTable.read(thePortal().as(who).get("/pratiques.csv").text()).stream()
              .skip(1)
              .map(List::getFirst)
              .sorted()
              .toList();
      assertEquals(thePortal().found(who, "").stream().sorted().toList(), listed, who::toString);
    }
  }

  @Test
  default void a_file_that_is_known_is_not_sent_again() {
    for (String format : List.of("csv", "json", "ris", "bib", "dc.xml", "jsonld")) {
      String path = "/pratiques/" + DemoFolder.OPEN + "/export/" + format;
      Answer first = thePortal().as(Who.NOBODY).get(path);
      assertTrue(first.header("Content-Disposition").contains("aura-conv-0001." + format), path);
      Answer again = thePortal().as(Who.NOBODY).get(path, "If-None-Match", first.header("ETag"));
      assertEquals(304, again.status(), path);
      assertFalse(first.text().contains("???"), path);
    }
  }

  @Test
  default void the_exported_json_is_what_machines_are_answered() {
    assertEquals(
        thePortal().as(Who.NOBODY).get("/api/v1/practices/" + DemoFolder.OPEN).json(),
        thePortal().as(Who.NOBODY).get("/pratiques/" + DemoFolder.OPEN + "/export/json").json());
  }
}
