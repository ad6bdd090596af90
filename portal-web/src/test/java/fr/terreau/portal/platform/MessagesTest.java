package fr.terreau.portal.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Texts, dates, numbers and sizes, in the words of each language. */
class MessagesTest {

  private final Messages french = Messages.in(Locale.FRENCH);
  private final Messages english = Messages.in(Locale.ENGLISH);

  @Test
  void whoever_does_not_read_english_reads_french() {
    assertEquals("fr", Messages.in(Locale.forLanguageTag("tr")).language());
    assertEquals("en", Messages.in(Locale.UK).language());
  }

  @Test
  void dates_are_written_in_full() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    assertEquals("mardi 1er\u00a0juillet 2025", french.longDate(day));
    assertEquals("2\u00a0juillet 2025", french.date(day.plusDays(1)));
    assertEquals("Tuesday 1\u00a0July 2025", english.longDate(day));
  }

  @Test
  void hours_are_those_of_paris() {
    assertEquals("9\u00a0h\u00a030", french.time(LocalTime.of(9, 30)));
    assertEquals("17\u00a0h", french.time(LocalTime.of(17, 0)));
    assertEquals("9:30", english.time(LocalTime.of(9, 30)));
    assertEquals("14\u00a0h\u00a032", french.time(Instant.parse("2026-03-02T13:32:00Z")));
  }

  @Test
  void zero_is_singular_in_french_only() {
    assertEquals("0\u00a0pratique".replace('\u00a0', ' '), french.count("search.practices", 0));
    assertEquals("1 pratique", french.count("search.practices", 1));
    assertEquals("2 pratiques", french.count("search.practices", 2));
    assertEquals("0 practices", english.count("search.practices", 0));
    assertEquals("1\u202f234 pratiques", french.count("search.practices", 1234));
  }

  @Test
  void sizes_have_their_unit() {
    assertEquals("84\u00a0Ko", french.size(84_000));
    assertEquals("2,1\u00a0Mo", french.size(2_100_000));
    assertEquals("500\u00a0Mo", french.size(500_000_000));
    assertEquals("2.1 MB", english.size(2_100_000));
  }

  @Test
  void french_punctuation_never_starts_a_line() {
    assertEquals("«\u00a0a\u00a0»\u00a0: b\u202f?", Messages.spaced("« a » : b ?"));
    assertEquals("p.\u00a012", french.place(PageUnit.PAGE, 12));
  }

  @Test
  void braces_and_quotes_in_an_argument_are_only_text() {
    assertEquals("No practice for “{0} it's”", english.get("none.title", "{0} it's"));
  }
}
