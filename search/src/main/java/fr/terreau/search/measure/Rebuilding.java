package fr.terreau.search.measure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long a new index of the same passages takes beside the live one, reading the file included,
 * while somebody goes on asking. An answer that fails, or finds another number of passages than
 * before, is a failed one.
 */
final class Rebuilding {

  private static final int SLICE = 1_000;
  private static final double NANOS_A_SECOND = 1e9;

  private final Terreau terreau;
  private final Map<Query, Long> expected;
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final Times times = new Times();
  private volatile boolean over;

  Rebuilding(Terreau terreau, Map<Query, Long> expected) {
    this.terreau = terreau;
    this.expected = expected;
  }

  JsonObject run(Corpus corpus, int size, Together together) throws IOException {
    CompletableFuture<Void> reader = CompletableFuture.runAsync(this::askOn);
    long start = System.nanoTime();
    try {
      terreau.begin();
      corpus.read(size, SLICE, passages -> together.time(passages, terreau::add));
      terreau.publish(2);
    } finally {
      over = true;
      reader.join();
    }
    double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
    return Json.createObjectBuilder()
        .add("seconds", Report.rounded(seconds))
        .add("queriesMeanwhile", asked.get())
        .add("failedQueries", failed.get())
        .addAll(Json.createObjectBuilder(Report.percentiles(times)))
        .build();
  }

  private void askOn() {
    List<Query> queries = List.copyOf(expected.keySet());
    for (int i = 0; !over; i++) {
      Query query = queries.get(i % queries.size());
      long start = System.nanoTime();
      asked.incrementAndGet();
      try {
        if (terreau.ask(query) != expected.get(query)) {
          failed.incrementAndGet();
        }
      } catch (RuntimeException e) {
        failed.incrementAndGet();
      }
      times.add(System.nanoTime() - start);
    }
  }
}
