package fr.terreau.portal.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.lucene.LuceneSearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judged questions of the demonstration, asked of its sheets without their files. */
class DemoRelevanceTest {

  private static final int DEPTH = 10;

  /** A little under what was measured; raise it when the order of answers gets better. */
  private static final double FLOOR = 0.91;

  /** The lexicon finds more, and may move a sheet or two. */
  private static final double NOISE = 0.005;

  @TempDir Path folder;

  @Test
  void the_best_sheets_come_first() throws IOException {
    DemoDocuments demo = new DemoDocuments();
    Set<String> everything = new HashSet<>();
    try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
      try (Rebuild rebuild = engine.beginRebuild()) {
        for (String code : demo.sheets().keySet()) {
          SheetDocument document = demo.document(code);
          everything.addAll(document.access());
          rebuild.add(document);
        }
        rebuild.publish(1);
      }
      double without = measured(engine, everything);
      engine.learn(demo.lexicon());
      double measured = measured(engine, everything);
      System.out.printf("nDCG@10 %.4f, without the lexicon %.4f%n", measured, without);
      assertTrue(measured > FLOOR, "nDCG@10 " + measured);
      assertTrue(measured > without - NOISE, "the lexicon costs " + (without - measured));
    }
  }

  private static double measured(SearchEngine engine, Set<String> everything) throws IOException {
    Map<String, Map<String, Integer>> judged = judged();
    double gain = 0;
    int asked = 0;
    for (String[] query : rows("queries.tsv")) {
      Map<String, Integer> grades = judged.getOrDefault(query[0], Map.of());
      if (!grades.isEmpty()) {
        SearchQuery question = SearchQuery.of(query[1], everything).at(1, DEPTH);
        double one =
            gain(engine.search(question).hits().stream().map(SearchHit::id).toList(), grades);
        if (Boolean.getBoolean("relevance.each")) {
          System.out.printf("%.3f %s%n", one, query[1]);
        }
        gain += one;
        asked++;
      }
    }
    assertEquals(66, asked);
    return gain / asked;
  }

  /** Judgements of sheets; those of pages and concepts are about other answers. */
  private static Map<String, Map<String, Integer>> judged() throws IOException {
    Map<String, Map<String, Integer>> judged = new HashMap<>();
    for (String[] row : rows("qrels.tsv")) {
      if (row[1].matches("AURA-\\w+-\\d+")) {
        judged
            .computeIfAbsent(row[0], none -> new HashMap<>())
            .put(row[1], Integer.valueOf(row[2]));
      }
    }
    return judged;
  }

  private static List<String[]> rows(String name) throws IOException {
    return Files.readAllLines(Path.of("../demo").resolve(name)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static double gain(List<String> ids, Map<String, Integer> grades) {
    List<Integer> ideal = new ArrayList<>(grades.values());
    ideal.sort(Comparator.reverseOrder());
    return gain(ids.stream().map(id -> grades.getOrDefault(id, 0)).toList()) / gain(ideal);
  }

  private static double gain(List<Integer> grades) {
    return IntStream.range(0, Math.min(DEPTH, grades.size()))
        .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0))
        .sum();
  }
}
