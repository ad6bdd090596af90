package fr.terreau.portal.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchCsvTest {

  private static final List<String> HOSTILE =
      List.of(
          "=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "- une puce", "--5");

  private static String text(Object... cells) {
    return new String(FrenchCsv.bytes(List.of(Arrays.asList(cells))), StandardCharsets.UTF_8);
  }

  @Test
  void a_table_begins_with_its_mark_and_its_lines_end_as_windows_ends_them() {
    byte[] bytes = FrenchCsv.bytes(List.of(List.of("é")));
    assertArrayEquals(
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC3, (byte) 0xA9, '\r', '\n'},
        bytes);
  }

  @Test
  void numbers_are_written_for_french_readers_and_stay_numbers() {
    assertEquals(
        "\ufeff0,07;28000;-3,5;1000000000;;0\r\n",
        text(new BigDecimal("0.07"), 28_000, -3.5, new BigDecimal("1E+9"), null, 0));
  }

  @Test
  void what_would_break_a_line_is_quoted() {
    assertEquals(
        "\ufeff\"a;b\";\"dit \"\"oui\"\"\";\"deux\nlignes\";\" bord\";0,07 m²\r\n",
        text("a;b", "dit \"oui\"", "deux\nlignes", " bord", "0,07 m²"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+3,5", "-0.07", "2024"})
  void a_text_that_is_a_number_is_left_alone(String number) {
    assertEquals("\ufeff" + number + "\r\n", text(number));
  }

  @Test
  void no_text_runs_as_a_formula() {
    for (String hostile : HOSTILE) {
      assertEquals("'" + hostile, CsvTable.read(text(hostile)).getFirst().getFirst());
    }
  }

  @Test
  void what_is_written_is_read_back() {
    List<String> cells = List.of("é ; à", "\"", "a\r\nb", "", "x", " ", "«\u00a0ça\u00a0»");
    assertEquals(List.of(cells), CsvTable.read(text(cells.toArray())));
  }
}
