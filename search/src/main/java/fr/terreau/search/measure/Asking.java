package fr.terreau.search.measure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How fast both sides answer the same questions, each question put to one right after the other.
 * Every answer is timed. « calm » keeps of each question the quickest of its rounds, and «
 * processor » counts only the time of the processor: on a machine that does other things too, these
 * tell what a question costs from what it waits for.
 */
final class Asking {

  private static final int WARMING = 300;
  private static final int ROUNDS = 3;
  private static final int SLICE = 50;
  private static final double NANOS_A_SECOND = 1e9;

  private final List<? extends Side> sides;
  private final List<Query> queries;
  private final Map<Side, Map<Query, Long>> totals = new HashMap<>();

  Asking(List<? extends Side> sides, List<Query> queries) {
    this.sides = sides;
    this.queries = queries;
  }

  /** How many passages a side found for each question. */
  Map<Query, Long> totals(Side side) {
    return totals.getOrDefault(side, Map.of());
  }

  JsonObject run() throws IOException {
    for (int i = 0; i < WARMING; i++) {
      for (Side side : sides) {
        side.ask(queries.get(i % queries.size()));
      }
    }
    JsonObjectBuilder result = latencies();
    result.add("perSecond1Thread", throughput(1));
    result.add("perSecond2Threads", throughput(2));
    return result.build();
  }

  private JsonObjectBuilder latencies() throws IOException {
    Map<Side, Samples> samples = new LinkedHashMap<>();
    sides.forEach(side -> samples.put(side, new Samples(queries.size())));
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < queries.size(); i++) {
        List<? extends Side> order = (i + round) % 2 == 0 ? sides : sides.reversed();
        for (Side side : order) {
          long total = samples.get(side).time(side, queries.get(i), i);
          totals.computeIfAbsent(side, none -> new HashMap<>()).put(queries.get(i), total);
        }
      }
    }
    JsonObjectBuilder result = Json.createObjectBuilder().add("queries", queries.size());
    samples.forEach((side, times) -> result.add(side.name(), times.result()));
    return result;
  }

  /** The times of one side. */
  private static final class Samples {
    private final Times all = new Times();
    private final Times spent = new Times();
    private final long[] quickest;

    Samples(int queries) {
      quickest = new long[queries];
      Arrays.fill(quickest, Long.MAX_VALUE);
    }

    long time(Side side, Query query, int number) throws IOException {
      long spentBefore = Times.spentOnThread();
      long start = System.nanoTime();
      long total = side.ask(query);
      long taken = System.nanoTime() - start;
      spent.add(Times.spentOnThread() - spentBefore);
      all.add(taken);
      quickest[number] = Math.min(quickest[number], taken);
      return total;
    }

    JsonObjectBuilder result() {
      Times calm = new Times();
      for (long taken : quickest) {
        calm.add(taken);
      }
      return Json.createObjectBuilder(Report.percentiles(all))
          .add("calm", Report.percentiles(calm))
          .add("processor", Report.percentiles(spent));
    }
  }

  private JsonObject throughput(int threads) throws IOException {
    Map<Side, Long> nanos = new LinkedHashMap<>();
    sides.forEach(side -> nanos.put(side, 0L));
    try (Together together = new Together(threads)) {
      for (int from = 0; from + SLICE <= queries.size(); from += SLICE) {
        List<Query> slice = queries.subList(from, from + SLICE);
        for (Side side : sides) {
          long taken =
              together.time(
                  slice,
                  part -> {
                    for (Query query : part) {
                      side.ask(query);
                    }
                  });
          nanos.merge(side, taken, Long::sum);
        }
      }
    }
    int asked = queries.size() / SLICE * SLICE;
    JsonObjectBuilder result = Json.createObjectBuilder();
    nanos.forEach(
        (side, taken) -> result.add(side.name(), Report.rounded(asked / (taken / NANOS_A_SECOND))));
    return result.build();
  }
}
