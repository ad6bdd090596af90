package fr.terreau.search.measure;

import fr.terreau.search.Rebuild;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.lucene.LuceneSearchEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Measures the order of the answers on judged questions (corpus, queries and judgements as tables);
 * run by hand: work folder, corpus, queries, qrels.
 */
public final class RelevanceMeasure {

  private static final int DEPTH = 10;
  private static final Set<String> READER = Set.of("PUBLIC");

  private RelevanceMeasure() {}

  public static void main(String[] arguments) throws IOException {
    Path work = Path.of(arguments[0]);
    try (SearchEngine engine = LuceneSearchEngine.open(work)) {
      if (engine.position().isEmpty()) {
        index(engine, Path.of(arguments[1]));
      }
      Map<String, Map<String, Integer>> judgements = judgements(Path.of(arguments[3]));
      List<String[]> queries = new ArrayList<>();
      read(Path.of(arguments[2]), queries::add);
      System.out.println(measure(engine, queries, judgements));
    }
  }

  private static void index(SearchEngine engine, Path corpus) throws IOException {
    try (Rebuild rebuild = engine.beginRebuild()) {
      read(corpus, line -> rebuild.add(sheet(line)));
      rebuild.publish(1);
    }
  }

  private static SheetDocument sheet(String[] line) {
    return new SheetDocument(
        line[0],
        line[1],
        "",
        line.length > 2 ? line[2] : "",
        List.of(),
        Map.of(),
        READER,
        LocalDate.EPOCH,
        List.of(),
        Map.of());
  }

  private static String measure(
      SearchEngine engine, List<String[]> queries, Map<String, Map<String, Integer>> judgements) {
    double gain = 0;
    double reciprocal = 0;
    double found = 0;
    int asked = 0;
    int relaxed = 0;
    int empty = 0;
    for (String[] query : queries) {
      Map<String, Integer> grades = judgements.getOrDefault(query[0], Map.of());
      if (!grades.isEmpty()) {
        SearchResult result = engine.search(SearchQuery.of(query[1], READER).at(1, DEPTH));
        List<String> ids = result.hits().stream().map(SearchHit::id).toList();
        asked++;
        gain += gain(ids, grades);
        reciprocal += reciprocal(ids, grades);
        found += ids.stream().filter(grades::containsKey).count() / (double) grades.size();
        relaxed += result.relaxation() instanceof Relaxation.None ? 0 : 1;
        empty += ids.isEmpty() ? 1 : 0;
      }
    }
    return "questions %d, nDCG@10 %.4f, MRR@10 %.4f, recall@10 %.4f, relaxed %d, empty %d"
        .formatted(asked, gain / asked, reciprocal / asked, found / asked, relaxed, empty);
  }

  private static double gain(List<String> ids, Map<String, Integer> grades) {
    double gain = 0;
    for (int i = 0; i < ids.size(); i++) {
      gain += discounted(grades.getOrDefault(ids.get(i), 0), i);
    }
    List<Integer> best = new ArrayList<>(grades.values());
    best.sort(Comparator.reverseOrder());
    double ideal = 0;
    for (int i = 0; i < Math.min(DEPTH, best.size()); i++) {
      ideal += discounted(best.get(i), i);
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  private static double discounted(int grade, int rank) {
    return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(rank + 2.0);
  }

  private static double reciprocal(List<String> ids, Map<String, Integer> grades) {
    for (int i = 0; i < ids.size(); i++) {
      if (grades.getOrDefault(ids.get(i), 0) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static Map<String, Map<String, Integer>> judgements(Path file) throws IOException {
    Map<String, Map<String, Integer>> judgements = new HashMap<>();
    read(
        file,
        line ->
            judgements
                .computeIfAbsent(line[0], query -> new HashMap<>())
                .put(line[1], Integer.valueOf(line[2])));
    return judgements;
  }

  private static void read(Path file, Consumer<String[]> line) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        line.accept(text.split("\t", -1));
      }
    }
  }
}
