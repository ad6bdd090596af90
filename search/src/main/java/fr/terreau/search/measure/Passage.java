package fr.terreau.search.measure;

import fr.terreau.search.Facet;
import fr.terreau.search.SheetDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One passage of the corpus, whole however long.
 *
 * @param date the first day of the era when the corpus gives none
 * @param subjects several, one or none
 */
record Passage(
    String id,
    String title,
    String text,
    LocalDate date,
    String organisation,
    String type,
    List<String> subjects) {

  /** What the reader of the measures holds. */
  static final Set<String> READER = Set.of("PUBLIC");

  Passage {
    subjects = List.copyOf(subjects);
  }

  Passage again(int time) {
    return new Passage(id + "~" + time, title, text, date, organisation, type, subjects);
  }

  /** Bytes of title and text in UTF-8, what a throughput counts. */
  long bytes() {
    return title.getBytes(StandardCharsets.UTF_8).length
        + (long) text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The passage as a sheet; what it displays is what a page of results reads. */
  SheetDocument sheet() {
    return new SheetDocument(
        id,
        title,
        "",
        text,
        List.of(),
        Map.of(
            Facet.TYPE, present(type),
            Facet.ORGANISATION, present(organisation),
            Facet.SUBJECT, subjects),
        READER,
        date,
        List.of(),
        Map.of("id", id, "organisation", organisation, "date", date.toString()));
  }

  private static List<String> present(String value) {
    return Stream.of(value).filter(given -> !given.isEmpty()).toList();
  }
}
