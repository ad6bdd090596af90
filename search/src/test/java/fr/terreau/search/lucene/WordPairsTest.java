package fr.terreau.search.lucene;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchResult;
import fr.terreau.search.contract.EngineUnderTest;
import fr.terreau.search.contract.Specimens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the trade that must meet, and those that must not be taken for each other. */
class WordPairsTest {

  @TempDir Path folder;
  private LuceneSearchEngine engine;

  @BeforeEach
  void open() {
    engine = LuceneSearchEngine.open(folder);
    EngineUnderTest.lay(engine);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void all_39_pairs_that_must_match_do_both_ways() throws IOException {
    List<List<String>> pairs = pairs("must-match.tsv");
    assertEquals(39, pairs.size());
    List<String> missed = new ArrayList<>();
    for (List<String> pair : pairs) {
      if (!finds(pair.getFirst(), pair.getLast()) || !finds(pair.getLast(), pair.getFirst())) {
        missed.add(pair.toString());
      }
    }
    assertEquals(List.of(), missed);
  }

  private boolean finds(String written, String typed) {
    engine.apply(Specimens.puts(sheet("1", "Fiche", "une " + written + " du réseau")), 1);
    SearchResult result = engine.search(asked(typed));
    return result.total() == 1 && result.relaxation() instanceof Relaxation.None;
  }

  @Test
  void in_all_34_look_alike_pairs_the_exact_form_comes_first_both_ways() throws IOException {
    List<List<String>> pairs = pairs("keep-apart.tsv");
    assertEquals(34, pairs.size());
    List<String> confused = new ArrayList<>();
    for (List<String> pair : pairs) {
      if (!ranksFirst(pair.getFirst(), pair.getLast())) {
        confused.add(pair.getFirst() + " taken for " + pair.getLast());
      }
      if (!ranksFirst(pair.getLast(), pair.getFirst())) {
        confused.add(pair.getLast() + " taken for " + pair.getFirst());
      }
    }
    assertEquals(List.of(), confused);
  }

  /** The look-alike has every other advantage: the smaller id wins when all is equal. */
  private boolean ranksFirst(String exact, String lookAlike) {
    engine.apply(
        Specimens.puts(
            sheet("1", "Fiche", "une " + lookAlike + " du réseau"),
            sheet("2", "Fiche", "une " + exact + " du réseau")),
        1);
    List<String> found = ids(engine.search(asked(exact)));
    assertTrue(found.contains("2"), exact);
    return found.getFirst().equals("2");
  }

  private static List<List<String>> pairs(String table) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordPairsTest.class.getResourceAsStream(table)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", 2)))
          .toList();
    }
  }
}
