package fr.terreau.portal.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitCsvTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "désherbage | \"désherbage\"",
        "un; deux | \"un; deux\"",
        "dit « \"oui\" » | \"dit « \"\"oui\"\" »\"",
        "=1+1 | \"'=1+1\"",
        "+33 4 00 | \"'+33 4 00\"",
        "-rampe | \"'-rampe\"",
        "@SOMME(A1) | \"'@SOMME(A1)\"",
        "-3 | \"-3\"",
        "-1,5 | \"-1,5\"",
        "+2 | \"+2\"",
        "-1,5,2 | \"'-1,5,2\"",
        "`` | \"\""
      })
  void a_cell_is_text_and_never_a_formula(String value, String cell) {
    assertEquals(cell, VisitCsv.cell(value));
  }

  @ParameterizedTest
  @CsvSource({"'\t=1', true", "'\r=1', true", "'=1\n2', true", "' =1', false"})
  void signs_that_a_spreadsheet_skips_do_not_hide_a_formula(String value, boolean marked) {
    assertEquals(marked, VisitCsv.cell(value).startsWith("\"'"));
  }
}
