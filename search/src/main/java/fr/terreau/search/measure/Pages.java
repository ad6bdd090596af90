package fr.terreau.search.measure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How fast the portal sends the whole page of results, over HTTP, beside the bare query. The portal
 * is first started empty, so that it makes its database; then its index is made to hold the
 * passages, at the place in the log where it already was, which the portal takes as it is: pages of
 * results come from the index alone.
 */
final class Pages {

  private static final int SLICE = 1_000;
  private static final int WARMING = 1_000;
  private static final int ROUNDS = 2;
  private static final int LOOKED_AT = 20;
  private static final int CONNECTIONS = 8;
  private static final double NANOS_A_SECOND = 1e9;
  private static final String A_RESULT = "href=\"/pratiques/";

  private final Path launcher;
  private final Path data;
  private final AtomicInteger failed = new AtomicInteger();

  Pages(Path launcher, Path data) {
    this.launcher = launcher;
    this.data = data;
  }

  JsonObject run(Corpus corpus, int size, Together together, Side bare, List<Query> queries)
      throws IOException {
    Portal.start(launcher, data).close();
    index(corpus, size, together);
    try (Portal portal = Portal.start(launcher, data)) {
      return measure(portal.port(), bare, queries);
    }
  }

  private void index(Corpus corpus, int size, Together together) throws IOException {
    try (Terreau terreau = new Terreau(data.resolve("index"))) {
      long position = terreau.engine().position().orElse(0);
      terreau.begin();
      corpus.read(size, SLICE, passages -> together.time(passages, terreau::add));
      terreau.publish(position);
    }
  }

  private JsonObject measure(int port, Side bare, List<Query> queries) throws IOException {
    try (Browser browser = new Browser(port, false)) {
      int shown = 0;
      for (Query query : queries.subList(0, Math.min(LOOKED_AT, queries.size()))) {
        shown += browser.get(address(query)).text().contains(A_RESULT) ? 1 : 0;
      }
      if (shown == 0) {
        throw new IOException("the portal does not show the passages");
      }
    }
    throughput(port, queries, WARMING);
    Times pages = new Times();
    Times answers = new Times();
    try (Browser browser = new Browser(port, false)) {
      for (int i = 0; i < ROUNDS * queries.size(); i++) {
        Query query = queries.get(i % queries.size());
        long start = System.nanoTime();
        bare.ask(query);
        long between = System.nanoTime();
        get(browser, query);
        answers.add(between - start);
        pages.add(System.nanoTime() - between);
      }
    }
    double perSecond = throughput(port, queries, ROUNDS * queries.size());
    return Json.createObjectBuilder()
        .add("lucene", Report.percentiles(answers))
        .add("page", Report.percentiles(pages))
        .add("perSecond8Connections", Report.rounded(perSecond))
        .add("failedPages", failed.get())
        .build();
  }

  private double throughput(int port, List<Query> queries, int count) throws IOException {
    List<Query> asked =
        java.util.stream.IntStream.range(0, count)
            .mapToObj(i -> queries.get(i % queries.size()))
            .toList();
    try (Together together = new Together(CONNECTIONS)) {
      long nanos =
          together.time(
              asked,
              part -> {
                try (Browser browser = new Browser(port, false)) {
                  for (Query query : part) {
                    get(browser, query);
                  }
                }
              });
      return count / (nanos / NANOS_A_SECOND);
    }
  }

  private void get(Browser browser, Query query) throws IOException {
    if (browser.get(address(query)).status() != 200) {
      failed.incrementAndGet();
    }
  }

  private static String address(Query query) {
    return "/recherche?q="
        + encoded(query.words())
        + query.type().map(type -> "&type=" + encoded(type)).orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
