package fr.terreau.search.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

  private static final String LONG = "mot ".repeat(4_000);

  private static final Terminal TERMINAL =
      new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

  @TempDir private Path folder;

  @Test
  void measures_all_it_promises() throws IOException {
    Path json = folder.resolve("out.json");
    String corpus = corpus(12).toString();

    int code =
        new Bench(TERMINAL, "--corpus", corpus, "--size", "30", "--json", json.toString()).run();

    assertEquals(0, code);
    JsonObject run = read(json).getJsonArray("runs").getJsonObject(0);
    assertEquals(30, run.getInt("passages"));
    for (String side : List.of("lucene", "terreau")) {
      JsonObject indexing = run.getJsonObject("indexing").getJsonObject(side);
      assertTrue(indexing.getJsonNumber("passagesPerSecond").doubleValue() > 0);
      assertTrue(indexing.getJsonNumber("indexBytes").longValue() > 0);
      JsonObject queries = run.getJsonObject("queries").getJsonObject(side);
      assertTrue(queries.getJsonNumber("p50").doubleValue() > 0);
      assertTrue(
          queries.getJsonNumber("p99").doubleValue() >= queries.getJsonNumber("p50").doubleValue());
    }
    assertEquals(0, run.getJsonObject("rebuild").getInt("failedQueries"));
  }

  @Test
  void a_corpus_that_is_none_has_its_own_exit_code() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "not json\n");
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n");

    assertEquals(11, new Bench(TERMINAL, "--corpus", broken.toString(), "--size", "1").run());
    assertEquals(11, new Bench(TERMINAL, "--corpus", empty.toString(), "--size", "1").run());
    assertEquals(11, new Bench(TERMINAL, "--corpus", folder.resolve("none").toString()).run());
  }

  @Test
  void passages_serve_again_under_other_ids_and_stay_long() throws IOException {
    Corpus corpus = new Corpus(corpus(3));
    List<Passage> read = new ArrayList<>();

    corpus.read(8, 2, read::addAll);

    assertEquals(3, corpus.size());
    assertEquals(8, read.stream().map(Passage::id).distinct().count());
    assertEquals(read.get(1).text(), read.get(4).text());
    assertTrue(read.stream().anyMatch(passage -> passage.text().contains(LONG)));
    assertEquals(List.of("Culture", "Lecture \"publique\""), read.getFirst().subjects());
  }

  @Test
  void the_same_corpus_gives_the_same_questions() throws IOException {
    List<Query> once = questions();

    assertEquals(once, questions());
    assertTrue(once.stream().anyMatch(query -> query.type().equals(Optional.of("fiche"))));
    assertTrue(once.stream().allMatch(query -> query.words().split(" ", -1).length <= 4));
  }

  private List<Query> questions() throws IOException {
    Queries titles = new Queries();
    new Corpus(corpus(12)).read(12, 5, passages -> passages.forEach(titles::learn));
    return titles.draw(40);
  }

  private Path corpus(int passages) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < passages; i++) {
      lines
          .append("{\"id\": \"p")
          .append(i)
          .append("\", \"title\": \"Bibliothèque itinérante numéro ")
          .append(Integer.toString(i).replaceAll("\\d", "a$0"))
          .append(" des collines\", \"text\": \"")
          .append(i == 1 ? LONG : "Le prêt de documents\\nen milieu rural. ")
          .append("\", \"date\": ")
          .append(i % 2 == 0 ? "null" : "\"2021-06-01\"")
          .append(", \"org\": \"Département\", \"type\": \"fiche\"")
          .append(", \"category\": [\"Culture\", \"Lecture \\\"publique\\\"\"]}\n");
    }
    return Files.writeString(folder.resolve("corpus.jsonl"), lines);
  }

  private static JsonObject read(Path json) throws IOException {
    try (JsonReader reader = Json.createReader(Files.newInputStream(json))) {
      return reader.readObject();
    }
  }
}
