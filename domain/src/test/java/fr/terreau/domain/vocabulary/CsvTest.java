package fr.terreau.domain.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader takes what RFC 4180 allows and nothing else. */
class CsvTest {

  @Test
  void quoted_fields_hold_commas_quotation_marks_and_line_ends() {
    assertEquals(
        List.of(List.of("a, b", "say \"yes\""), List.of("", "two\nlines")),
        Csv.rows("x,y\r\n\"a, b\",\"say \"\"yes\"\"\"\n,\"two\nlines\"", List.of("x", "y")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x\na,b",
        "x,z\na,b",
        "x,y\na",
        "x,y\na,b,c",
        "x,y\na,\"b",
        "x,y\na,b\"",
        "x,y\na,\"b\"c"
      })
  void what_is_not_well_formed_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Csv.rows(text, List.of("x", "y")));
  }
}
