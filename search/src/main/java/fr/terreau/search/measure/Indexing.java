package fr.terreau.search.measure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How fast both sides take in the passages. They take turns, a slice of the corpus each, and each
 * waits for its own merges, so that whatever else the machine does weighs on both alike.
 */
final class Indexing {

  private static final int SLICE = 5_000;
  private static final double NANOS_A_SECOND = 1e9;
  private static final double BYTES_A_MEGABYTE = 1e6;

  private final Corpus corpus;
  private final int size;
  private final Together together;
  private final Map<Side, Long> nanos = new LinkedHashMap<>();
  private final Map<Side, Long> spent = new LinkedHashMap<>();
  private long bytes;
  private int turn;

  Indexing(Corpus corpus, int size, Together together) {
    this.corpus = corpus;
    this.size = size;
    this.together = together;
  }

  /** Indexes everything on every side, and makes it durable. */
  void run(List<? extends Side> sides, Queries queries) throws IOException {
    sides.forEach(side -> nanos.put(side, 0L));
    corpus.read(
        size,
        SLICE,
        passages -> {
          for (Passage passage : passages) {
            queries.learn(passage);
            bytes += passage.bytes();
          }
          List<? extends Side> order = turn++ % 2 == 0 ? sides : sides.reversed();
          for (Side side : order) {
            charge(
                side,
                () -> {
                  together.time(passages, side::add);
                  Together.waitForMerges();
                });
          }
        });
    for (Side side : sides) {
      charge(side, side::commit);
    }
  }

  /** Something that a side does. */
  private interface Work {
    void run() throws IOException;
  }

  private void charge(Side side, Work work) throws IOException {
    long spentBefore = Times.spent();
    long start = System.nanoTime();
    work.run();
    nanos.merge(side, System.nanoTime() - start, Long::sum);
    spent.merge(side, Times.spent() - spentBefore, Long::sum);
  }

  JsonObject result(Map<Side, Path> folders) throws IOException {
    JsonObjectBuilder result = Json.createObjectBuilder();
    for (Map.Entry<Side, Long> side : nanos.entrySet()) {
      double seconds = side.getValue() / NANOS_A_SECOND;
      result.add(
          side.getKey().name(),
          Json.createObjectBuilder()
              .add("seconds", Report.rounded(seconds))
              .add("processorSeconds", Report.rounded(spent.get(side.getKey()) / NANOS_A_SECOND))
              .add("passagesPerSecond", Report.rounded(size / seconds))
              .add("megabytesPerSecond", Report.rounded(bytes / BYTES_A_MEGABYTE / seconds))
              .add("indexBytes", bytesIn(folders.get(side.getKey()))));
    }
    return result.add("textBytes", bytes).build();
  }

  private static long bytesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
