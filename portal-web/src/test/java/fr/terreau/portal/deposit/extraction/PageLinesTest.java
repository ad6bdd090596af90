package fr.terreau.portal.deposit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageLinesTest {

  @Test
  void every_kind_of_space_becomes_one() {
    assertEquals("1 200 € : oui", lines(" 1\u202F200\u00A0€\u00A0:\t \u2003oui  "));
  }

  @Test
  void every_kind_of_line_end_becomes_one_and_blank_lines_go() {
    assertEquals("a\nb\nc\nd\ne", lines("\n a \r\n\r\n \nb\u000Bc\fd\u2028e\n"));
  }

  @Test
  void what_cannot_be_seen_goes() {
    assertEquals("coopération", lines("coo\u00ADpé\u200Bra\u0000tion\uFEFF\u0007"));
    assertEquals("un deux", lines("un\uF0B7deux"));
    assertEquals("livre 📚", lines("livre 📚\uD83D"));
  }

  @Test
  void accents_and_case_stay() {
    assertEquals("Œuvre İstanbul ıssız", lines("Œuvre İstanbul ıssız"));
  }

  private static String lines(String text) {
    PageLines lines = new PageLines();
    lines.append(text);
    return lines.text();
  }
}
