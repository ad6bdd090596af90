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
  private static final int ROUNDS = 100;

  /** What tells one sheet from another is less than what chance makes of two equal questions. */
  private static final double GENEROUS = 2.5;

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
        time(engine, hidden);
        time(engine, nowhere);
        double ratio = (double) time(engine, hidden) / time(engine, nowhere);
        assertTrue(
            ratio < GENEROUS && ratio > 1 / GENEROUS, question + " takes " + ratio + " times");
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

  /** The median of many, in nanoseconds. */
  private static long time(SearchEngine engine, String question) {
    SearchQuery query = SearchQuery.of(question, Set.of("PUBLIC"));
    long[] times = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long before = CLOCK.getCurrentThreadCpuTime();
      SearchResult result = engine.search(query);
      times[i] = CLOCK.getCurrentThreadCpuTime() - before;
      assertEquals(0, result.hits().stream().filter(hit -> hit.id().startsWith("h")).count());
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
