package fr.terreau.search.measure;

import fr.terreau.search.Facet;
import fr.terreau.search.IndexChange;
import fr.terreau.search.PageText;
import fr.terreau.search.PageUnit;
import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Measures indexing and searching on made-up sheets whose pages are real French passages; run by
 * hand: work folder, passages (JSON lines, gzip), number of pages, pages a sheet.
 */
public final class SpeedMeasure {

  private static final String TEXT = "\"text\": \"";
  private static final int LONGEST_PAGE = 3_000;
  private static final Set<String> READER = Set.of("PUBLIC", "MD:07");
  private static final int WARMING = 200;
  private static final int ROUNDS = 400;

  private SpeedMeasure() {}

  public static void main(String[] arguments) throws IOException {
    Path work = Path.of(arguments[0]);
    int pages = Integer.parseInt(arguments[2]);
    int pagesPerSheet = Integer.parseInt(arguments[3]);
    long opened = System.nanoTime();
    try (SearchEngine engine = LuceneSearchEngine.open(work)) {
      System.out.println("open: " + millisSince(opened) + " ms");
      if (engine.position().isEmpty()) {
        List<String> texts = texts(Path.of(arguments[1]), pages);
        long started = System.nanoTime();
        index(engine, texts, pages, pagesPerSheet);
        System.out.println("rebuild of " + pages + " pages: " + millisSince(started) + " ms");
      }
      System.out.println("on disk: " + size(work) / 1_000_000 + " MB");
      searchAll(engine);
      apply(engine);
    }
  }

  private static void searchAll(SearchEngine engine) {
    for (String text :
        List.of(
            "convention",
            "formation des bénévoles",
            "politique documentaire partagée territoire",
            "\"convention collective\"",
            "conventon colectif",
            "combien d'heures d'ouverture minimum par semaine pour une commune",
            "zzzzzz convention",
            "")) {
      report(engine, text, Map.of());
      report(
          engine, text, Map.of(Facet.DEPARTMENT, Set.of("07", "42"), Facet.YEAR, Set.of("2021")));
    }
  }

  private static void report(SearchEngine engine, String text, Map<Facet, Set<String>> filters) {
    SearchQuery query = SearchQuery.of(text, READER).filteredBy(filters);
    for (int i = 0; i < WARMING; i++) {
      engine.search(query);
    }
    long[] times = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long started = System.nanoTime();
      engine.search(query);
      times[i] = System.nanoTime() - started;
    }
    java.util.Arrays.sort(times);
    System.out.printf(
        java.util.Locale.ROOT,
        "%-70s filters %d  total %7d  p50 %7.2f ms  p99 %7.2f ms%n",
        text,
        filters.size(),
        engine.search(query).total(),
        times[ROUNDS / 2] / 1e6,
        times[ROUNDS * 99 / 100] / 1e6);
  }

  private static void apply(SearchEngine engine) {
    long[] times = new long[100];
    for (int i = 0; i < times.length; i++) {
      SheetDocument sheet =
          sheet(i, List.of("convention de partenariat", "mobilier"), new Random(i));
      long started = System.nanoTime();
      engine.apply(List.of(new IndexChange.Put(sheet)), i);
      times[i] = System.nanoTime() - started;
    }
    java.util.Arrays.sort(times);
    System.out.printf(
        java.util.Locale.ROOT,
        "apply one sheet, durable and visible: p50 %.1f ms  p99 %.1f ms%n",
        times[50] / 1e6,
        times[99] / 1e6);
  }

  private static void index(SearchEngine engine, List<String> texts, int pages, int pagesPerSheet) {
    Random random = new Random(7);
    try (Rebuild rebuild = engine.beginRebuild()) {
      for (int sheet = 0; sheet < pages / pagesPerSheet; sheet++) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < pagesPerSheet; i++) {
          parts.add(texts.get((sheet * pagesPerSheet + i) % texts.size()));
        }
        rebuild.add(sheet(sheet, parts, random));
      }
      rebuild.publish(1);
    }
  }

  private static SheetDocument sheet(int number, List<String> parts, Random random) {
    List<PageText> pages = new ArrayList<>();
    for (String part : parts) {
      pages.add(new PageText("d", "Document", pages.size() + 1, PageUnit.PAGE, part));
    }
    String first = parts.getFirst();
    String title = first.substring(0, Math.min(first.length(), 80));
    Map<Facet, List<String>> facets =
        Map.of(
            Facet.TYPE, List.of("T" + random.nextInt(8)),
            Facet.NATURE, List.of("N" + random.nextInt(5)),
            Facet.ORGANISATION, List.of("O" + random.nextInt(40)),
            Facet.DEPARTMENT, List.of("%02d".formatted(1 + random.nextInt(95))),
            Facet.SUBJECT, List.of("S" + random.nextInt(300), "S" + random.nextInt(300)),
            Facet.YEAR, List.of("" + (2015 + random.nextInt(12))));
    return new SheetDocument(
        "s" + number,
        title,
        first.substring(0, Math.min(first.length(), 300)),
        parts.getLast(),
        List.of(),
        facets,
        Set.of(random.nextInt(5) == 0 ? "MD:07" : "PUBLIC"),
        LocalDate.EPOCH.plusDays(random.nextInt(20_000)),
        pages,
        Map.of("url", "/pratiques/" + number));
  }

  private static List<String> texts(Path file, int most) throws IOException {
    List<String> texts = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(bytes), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && texts.size() < most;
          line = lines.readLine()) {
        int start = line.indexOf(TEXT) + TEXT.length();
        int end = Math.min(line.indexOf("\", \"date\"", start), start + LONGEST_PAGE);
        if (end > start) {
          texts.add(line.substring(start, end).replace("\\n", "\n").replace("\\\"", "\""));
        }
      }
    }
    return texts;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
