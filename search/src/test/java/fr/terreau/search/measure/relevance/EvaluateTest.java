package fr.terreau.search.measure.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A measure that is wrong is worse than none. */
class EvaluateTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeSet() throws IOException {
    write(
        "laws",
        "a\tL'atelier d'écriture\tsur les œuvres\nb\tAutre chose\tune convention\nc\tRien\t\n",
        "q1\toeuvre\nq2\tconvention\nq3\tjamais jugée\n",
        "q1\ta\t3\nq2\tb\t2\nq2\tc\t0\n");
  }

  private void write(String set, String corpus, String queries, String qrels) throws IOException {
    Path place = Files.createDirectory(folder.resolve(set));
    if (!corpus.isEmpty()) {
      try (OutputStream gz =
          new GZIPOutputStream(Files.newOutputStream(place.resolve("corpus.tsv.gz")))) {
        gz.write(corpus.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.writeString(place.resolve("queries.tsv"), queries);
    Files.writeString(place.resolve("qrels.tsv"), qrels);
  }

  private int run(String... words) {
    return new Evaluate(stream(out), stream(err)).run(List.of(words));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String set(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void both_rankings_are_measured_on_judged_questions_only() throws IOException {
    Path json = folder.resolve("figures.json");
    assertEquals(0, run("--set", set("laws"), "--json", json.toString()));
    String table = out.toString(StandardCharsets.UTF_8);
    assertTrue(table.contains("laws: 2 questions"), table);
    // Plain Lucene does not know that œ is oe.
    assertTrue(table.matches("(?s).*nDCG@10 +1\\.0000 +0\\.5000 +\\+100\\.0%.*"), table);
    String figures = Files.readString(json);
    assertTrue(figures.contains("\"questions\": 2"), figures);
    assertTrue(figures.contains("{\"id\": \"q1\", \"terreau\": {\"ndcg@10\": 1.000000"), figures);
  }

  @Test
  void a_set_without_corpus_takes_that_of_its_neighbour() throws IOException {
    write("laws-misspelt", "", "q1\toeuvres\n", "q1\ta\t1\n");
    assertEquals(0, run("--set", set("laws-misspelt")));
    write("other", "", "q1\toeuvres\n", "q1\ta\t1\n");
    assertEquals(11, run("--set", set("other")));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("corpus.tsv"));
    String corpus = folder.resolve("laws").resolve("corpus.tsv.gz").toString();
    assertEquals(0, run("--set", set("other"), "--corpus", corpus));
  }

  @Test
  void what_cannot_be_read_is_named() throws IOException {
    assertEquals(2, run());
    assertEquals(2, run("--set"));
    assertEquals(2, run("--set", set("laws"), "--fast", "x"));
    assertEquals(11, run("--set", set("nowhere")));
    write("broken", "a\tb\tc\n", "q1\toeuvre\n", "q1\ta\tthree\n");
    assertEquals(11, run("--set", set("broken")));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("qrels.tsv:1"));
    assertEquals(2, run("--set", set("laws"), "--json", set("nowhere") + "/x.json"));
  }

  @Test
  void quality_is_what_the_books_say() {
    Map<String, Integer> grades = Map.of("a", 3, "b", 1, "c", 0);
    assertEquals(new Quality(1, 1, 1), Quality.of(List.of("a", "b"), grades));
    Quality second = Quality.of(List.of("x", "a"), grades);
    double log3 = Math.log(3) / Math.log(2);
    assertEquals(7 / log3 / (7 + 1 / log3), second.gain(), 1e-9);
    assertEquals(0.5, second.reciprocal());
    assertEquals(0.5, second.recall());
    assertEquals(0, Quality.of(List.of("c", "x"), grades).gain());
  }

  @Test
  void chance_is_told_from_a_difference() {
    double[] better = new double[30];
    double[] worse = new double[30];
    for (int i = 0; i < better.length; i++) {
      better[i] = 0.5 + 0.01 * i;
      worse[i] = 0.3 + 0.01 * i;
    }
    assertEquals(1, PairedTest.pValue(better, better));
    assertTrue(PairedTest.pValue(better, worse) < 0.001);
    double[] mixed = worse.clone();
    for (int i = 0; i < mixed.length; i += 2) {
      mixed[i] = better[i] + 0.2;
    }
    assertTrue(PairedTest.pValue(better, mixed) > 0.2);
  }
}
