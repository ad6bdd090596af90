package fr.terreau.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.contract.EngineUnderTest;
import fr.terreau.search.contract.Specimens;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long nothing takes to be found does not tell a word of reserved sheets from one of none. */
class HiddenWordTest {

  private static final int SHEETS = 1_000;
  private static final int ROUNDS = 300;

  /** What tells one sheet from another is less than what chance makes of two equal questions. */
  private static final double GENEROUS = 4;

  /** Nobody tells so little apart through a network. */
  private static final long UNSEEN_NANOS = 300_000;

  /** Time at work: other work on the machine does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @TempDir private Path folder;

  @Test
  void nothing_is_found_as_fast_of_either() {
    try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
      EngineUnderTest.lay(engine);
      engine.apply(
          Specimens.puts(
              IntStream.range(0, SHEETS)
                  .mapToObj(HiddenWordTest::sheet)
                  .toArray(SheetDocument[]::new)),
          1);
      for (String question : new String[] {"%s", "%s convention", "fonds %s commune"}) {
        String hidden = question.formatted("ornithorynque");
        String nowhere = question.formatted("ornithomarque");
        medians(engine, hidden, nowhere);
        long[] times = medians(engine, hidden, nowhere);
        double ratio = (double) times[0] / times[1];
        boolean alike = ratio < GENEROUS && ratio > 1 / GENEROUS;
        assertTrue(
            alike || Math.abs(times[0] - times[1]) < UNSEEN_NANOS,
            question + " takes " + ratio + " times: " + Arrays.toString(times));
      }
    }
  }

  private static SheetDocument sheet(int number) {
    SheetDocument open =
        Specimens.sheet("s" + number, "Convention " + number, "fonds de la commune " + number);
    SheetDocument hidden =
        Specimens.sheet("h" + number, "Ornithorynque " + number, "fonds d’ornithorynque");
    return number % 2 == 0 ? open : Specimens.reserved(hidden, "RESEAU");
  }

  /** The medians of many, in nanoseconds; the questions take turns, so that both are as warm. */
  private static long[] medians(SearchEngine engine, String one, String other) {
    long[][] times = new long[2][ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      times[0][i] = time(engine, one);
      times[1][i] = time(engine, other);
    }
    Arrays.sort(times[0]);
    Arrays.sort(times[1]);
    return new long[] {times[0][ROUNDS / 2], times[1][ROUNDS / 2]};
  }

  private static long time(SearchEngine engine, String question) {
    SearchQuery query = SearchQuery.of(question, Set.of("PUBLIC"));
    long before = CLOCK.getCurrentThreadCpuTime();
    SearchResult result = engine.search(query);
    long time = CLOCK.getCurrentThreadCpuTime() - before;
    assertEquals(0, result.hits().stream().filter(hit -> hit.id().startsWith("h")).count());
    return time;
  }
}
