package fr.terreau.search.measure;

import jakarta.json.JsonObject;

/** The figures of a run, for people. */
final class BenchTable {

  private static final String LINE = "%-52s %10s %10s %8s";
  private static final double BYTES_A_MEGABYTE = 1e6;

  private final JsonObject run;
  private final Terminal terminal;

  private BenchTable(JsonObject run, Terminal terminal) {
    this.run = run;
    this.terminal = terminal;
  }

  static void print(JsonObject run, Terminal terminal) {
    new BenchTable(run, terminal).print();
  }

  private void print() {
    terminal.line("");
    terminal.line("%s passages", run.getInt("passages"));
    terminal.line(LINE, "", "Lucene", "Terreau", "× Lucene");
    JsonObject indexing = run.getJsonObject("indexing");
    both("indexation, passages/s / indexing", indexing, "passagesPerSecond");
    both("indexation, Mo/s / indexing, MB/s", indexing, "megabytesPerSecond");
    both("indexation, s de processeur / processor", indexing, "processorSeconds");
    line(
        "index, Mo / MB",
        number(indexing, "lucene", "indexBytes") / BYTES_A_MEGABYTE,
        number(indexing, "terreau", "indexBytes") / BYTES_A_MEGABYTE);
    JsonObject queries = run.getJsonObject("queries");
    for (String percentile : new String[] {"p50", "p95", "p99"}) {
      both("question, ms / query, " + percentile, queries, percentile);
    }
    within(queries, "calm", "question au calme, ms / calm query, ");
    within(queries, "processor", "question, ms de processeur / processor, ");
    for (String threads : new String[] {"perSecond1Thread", "perSecond2Threads"}) {
      String many = threads.contains("1") ? "1 fil / thread" : "2 fils / threads";
      JsonObject perSecond = queries.getJsonObject(threads);
      line(
          "questions/s, " + many,
          perSecond.getJsonNumber("lucene").doubleValue(),
          perSecond.getJsonNumber("terreau").doubleValue());
    }
    terminal.line(
        "tas Java / Java heap: %.0f Mo/MB",
        run.getJsonNumber("heapBytes").doubleValue() / BYTES_A_MEGABYTE);
    rebuild(run.getJsonObject("rebuild"));
    if (run.containsKey("pages")) {
      pages(run.getJsonObject("pages"));
    }
  }

  private void within(JsonObject queries, String part, String what) {
    for (String percentile : new String[] {"p50", "p95", "p99"}) {
      line(
          what + percentile,
          number(queries.getJsonObject("lucene"), part, percentile),
          number(queries.getJsonObject("terreau"), part, percentile));
    }
  }

  private void rebuild(JsonObject rebuild) {
    terminal.line(
        "reconstruction / rebuild: %s s, %s questions manquées / failed queries of %s, p50 %s ms,"
            + " p99 %s ms",
        rebuild.get("seconds"),
        rebuild.get("failedQueries"),
        rebuild.get("queriesMeanwhile"),
        rebuild.get("p50"),
        rebuild.get("p99"));
  }

  private void pages(JsonObject pages) {
    for (String percentile : new String[] {"p50", "p95", "p99"}) {
      line(
          "page /recherche, " + percentile + ", ms",
          number(pages, "lucene", percentile),
          number(pages, "page", percentile));
    }
    terminal.line(
        "pages/s, 8 connexions / connections: %s, pages manquées / failed pages: %s",
        pages.get("perSecond8Connections"), pages.get("failedPages"));
  }

  private void both(String what, JsonObject values, String figure) {
    line(what, number(values, "lucene", figure), number(values, "terreau", figure));
  }

  private void line(String what, double lucene, double terreau) {
    terminal.line(LINE, what, shown(lucene), shown(terreau), shown(terreau / lucene));
  }

  private static String shown(double number) {
    return Report.rounded(number).toPlainString();
  }

  private static double number(JsonObject values, String side, String figure) {
    return values.getJsonObject(side).getJsonNumber(figure).doubleValue();
  }
}
