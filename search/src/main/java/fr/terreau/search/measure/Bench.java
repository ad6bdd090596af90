package fr.terreau.search.measure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verb « bench » of the launcher: how fast Terreau indexes and answers beside plain Lucene.
 * Arguments, checked by the launcher: {@code --corpus FILE}, {@code --size N} (several), {@code
 * --json FILE}, {@code --pages LAUNCHER}. Ends with 1 when a measure failed, with 11 when the
 * corpus cannot be read.
 */
public final class Bench {

  static final int HITS = 10;
  static final int FACET_VALUES = 20;

  /** What either side may hold before it writes to the disk. */
  static final double WRITE_BUFFER_MB = 64;

  private static final int MOST_THREADS = 2;
  private static final int QUERIES = 500;
  private static final int UNREADABLE = 11;

  private final Terminal terminal;
  private final List<Integer> sizes = new ArrayList<>();
  private Path file;
  private Optional<Path> json = Optional.empty();
  private Optional<Path> launcher = Optional.empty();

  Bench(Terminal terminal, String... arguments) {
    this.terminal = terminal;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--corpus" -> file = Path.of(value);
        case "--size" -> sizes.add(Integer.valueOf(value));
        case "--json" -> json = Optional.of(Path.of(value));
        case "--pages" -> launcher = Optional.of(Path.of(value));
        default -> throw new IllegalArgumentException(arguments[i]);
      }
    }
  }

  public static void main(String... arguments) {
    System.exit(new Bench(Terminal.ofProcess(), arguments).run());
  }

  int run() {
    try {
      Corpus corpus = new Corpus(file);
      if (sizes.isEmpty()) {
        sizes.add(corpus.size());
      }
      JsonArrayBuilder runs = Json.createArrayBuilder();
      for (int size : sizes) {
        JsonObject run = measure(corpus, size);
        BenchTable.print(run, terminal);
        runs.add(run);
      }
      if (json.isPresent()) {
        Report.write(about().add("runs", runs).build(), json.get());
      }
      return 0;
    } catch (CorpusException e) {
      terminal.failure(
          "Le corpus " + file + " ne se lit pas : " + e.getMessage(),
          "The corpus " + file + " cannot be read: " + e.getMessage());
      return UNREADABLE;
    } catch (IOException | RuntimeException e) {
      terminal.failure("La mesure a échoué : " + e, "The measure failed: " + e);
      return 1;
    }
  }

  private JsonObjectBuilder about() {
    return Json.createObjectBuilder()
        .add("corpus", file.getFileName().toString())
        .add("java", Runtime.version().toString())
        .add("lucene", org.apache.lucene.util.Version.LATEST.toString())
        .add("processors", Runtime.getRuntime().availableProcessors())
        .add("hits", HITS)
        .add("facets", 3);
  }

  private JsonObject measure(Corpus corpus, int size) throws IOException {
    Path work = Files.createTempDirectory("terreau-bench");
    Thread cleaning = new Thread(() -> delete(work));
    Runtime.getRuntime().addShutdownHook(cleaning);
    try {
      return measure(corpus, size, work);
    } finally {
      delete(work);
      Runtime.getRuntime().removeShutdownHook(cleaning);
    }
  }

  private JsonObject measure(Corpus corpus, int size, Path work) throws IOException {
    JsonObjectBuilder result = Json.createObjectBuilder().add("passages", size);
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    try (Together together = new Together(threads);
        BareLucene bare = new BareLucene(work.resolve("lucene"));
        Terreau terreau = new Terreau(work.resolve("terreau"))) {
      Map<Side, Path> folders = new LinkedHashMap<>();
      folders.put(bare, work.resolve("lucene"));
      folders.put(terreau, work.resolve("terreau"));
      List<Side> sides = List.copyOf(folders.keySet());
      Queries titles = new Queries();

      say(size, "indexation", "indexing");
      Indexing indexing = new Indexing(corpus, size, together);
      terreau.begin();
      indexing.run(sides, titles);
      result.add("indexing", indexing.result(folders));

      say(size, "questions", "queries");
      List<Query> queries = titles.draw(QUERIES);
      Asking asking = new Asking(sides, queries);
      result.add("queries", asking.run());
      result.add("heapBytes", heap());

      say(size, "reconstruction", "rebuild");
      Rebuilding rebuilding = new Rebuilding(terreau, asking.totals(terreau));
      result.add("rebuild", rebuilding.run(corpus, size, together));

      if (launcher.isPresent()) {
        say(size, "pages", "pages");
        Path data = work.resolve("portal");
        result.add(
            "pages", new Pages(launcher.get(), data).run(corpus, size, together, bare, queries));
      }
    }
    return result.build();
  }

  private void say(int size, String french, String english) {
    terminal.progress(size + " · " + french + " / " + english + "…");
  }

  /** What is still held after everything that can be let go of was. */
  private static long heap() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // What a stopped measure leaves lies among the temporary files.
      return;
    }
  }
}
