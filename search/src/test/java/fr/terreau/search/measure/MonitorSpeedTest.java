package fr.terreau.search.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Facet;
import fr.terreau.search.NamedFilters;
import fr.terreau.search.PageText;
import fr.terreau.search.PageUnit;
import fr.terreau.search.QuestionMonitor;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.Span;
import fr.terreau.search.lucene.LuceneQuestionMonitor;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand kept questions, of which every fourth has filters alone, against a sheet of thirty
 * pages: the work that a publication makes of them. Words are as unevenly frequent as real ones.
 */
class MonitorSpeedTest {

  private static final int QUESTIONS = 10_000;
  private static final int WORDS = 20_000;
  private static final int EVERYWHERE = 300;
  private static final int PAGES = 30;
  private static final int WORDS_A_PAGE = 350;
  private static final int WARMING = 20;
  private static final int ROUNDS = 41;
  private static final long MOST_MS = 50;

  private final Random random = new Random(7);

  @Test
  void a_publication_is_put_to_ten_thousand_questions_in_time() {
    try (QuestionMonitor monitor = new LuceneQuestionMonitor()) {
      Map<String, SearchQuery> questions = new HashMap<>();
      IntStream.range(0, QUESTIONS).forEach(i -> questions.put("al-" + i, question(i)));
      long started = busy();
      monitor.keep(questions);
      long kept = busy() - started;
      for (int i = 0; i < WARMING; i++) {
        monitor.matching(sheet(i));
      }
      long[] times = new long[ROUNDS];
      int found = 0;
      for (int i = 0; i < ROUNDS; i++) {
        SheetDocument sheet = sheet(i);
        started = busy();
        found += monitor.matching(sheet).size();
        times[i] = busy() - started;
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "%d kept questions, a sheet of %d pages: median %.1f ms, worst %.1f ms, %d answered a"
              + " sheet; kept in %.0f ms%n",
          QUESTIONS,
          PAGES,
          times[ROUNDS / 2] / 1e6,
          times[ROUNDS - 1] / 1e6,
          found / ROUNDS,
          kept / 1e6);
      assertTrue(found > 0, "something is found");
      assertTrue(times[ROUNDS / 2] / 1_000_000 < MOST_MS, "within " + MOST_MS + " ms");
    }
  }

  /** The work of this thread alone, in nanoseconds: others use the same machine. */
  private static long busy() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private SearchQuery question(int number) {
    Set<String> reader = Set.of("PUBLIC", "RESEAU", "MD:md-" + number % 96);
    Map<Facet, Set<String>> filters =
        number % 2 == 0
            ? Map.of()
            : Map.of(
                Facet.TYPE, Set.of("T" + random.nextInt(8)),
                Facet.SUBJECT, Set.of("S" + random.nextInt(300)));
    String text = number % 4 == 1 ? "" : asked(1 + random.nextInt(3));
    NamedFilters named =
        number % 8 == 3
            ? new NamedFilters(
                Map.of("scale", Set.of("N" + random.nextInt(5))),
                Map.of("months", new Span(random.nextInt(48), 60)),
                Set.of())
            : NamedFilters.none();
    return SearchQuery.of(text, reader).filteredBy(filters).with(named);
  }

  private SheetDocument sheet(int number) {
    List<PageText> pages = new ArrayList<>();
    for (int i = 1; i <= PAGES; i++) {
      pages.add(new PageText("d", "Document", i, PageUnit.PAGE, words(WORDS_A_PAGE)));
    }
    return new SheetDocument(
        "s" + number,
        words(8),
        words(60),
        words(400),
        List.of(words(2), words(2)),
        Map.of(
            Facet.TYPE, List.of("T" + random.nextInt(8)),
            Facet.SUBJECT, List.of("S" + random.nextInt(300), "S" + random.nextInt(300))),
        Set.of("PUBLIC"),
        LocalDate.EPOCH,
        pages,
        Map.of(),
        List.of(),
        Map.of("scale", List.of("N" + random.nextInt(5))),
        Map.of("months", List.of(Span.of(36))));
  }

  private String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
  }

  /** Nobody asks for the words that are everywhere. */
  private String asked(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> word(EVERYWHERE + random.nextInt(WORDS - EVERYWHERE)))
        .collect(Collectors.joining(" "));
  }

  /** A few words are everywhere and most are rare. */
  private String word() {
    return word((int) Math.exp(random.nextDouble() * Math.log(WORDS)));
  }

  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int left = rank + 400; left > 0; left /= 20) {
      word.append("bcdfglmnprstvzhjkqwx".charAt(left % 20)).append("aeiou".charAt(left % 5));
    }
    return word.toString();
  }
}
