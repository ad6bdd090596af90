package fr.terreau.search.lucene;

import fr.terreau.search.Elsewhere;
import fr.terreau.search.PageUnit;
import fr.terreau.search.Passage;
import fr.terreau.search.SearchHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/**
 * Turns documents of the index into lines of an answer. What several pages say in the same words is
 * one passage, that of the best sheet; the others are told beside it.
 */
final class Hits {

  private static final int MOST_REPEATS = 3;

  private final StoredFields stored;
  private final BestPages bestPages;
  private final Snippets snippets;

  Hits(IndexSearcher searcher, Question question) throws IOException {
    this.stored = searcher.storedFields();
    this.bestPages = new BestPages(searcher, question);
    this.snippets = new Snippets(question);
  }

  /** Reads the lines of one answer, best first. */
  List<SearchHit> read(List<Scored> scored) throws IOException {
    Map<Long, List<Elsewhere>> seen = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Scored each : scored) {
      lines.add(read(each, seen));
    }
    return lines.stream().map(Line::hit).toList();
  }

  /** A sheet that answers, by the number of its document. */
  record Scored(int sheet, float score) {}

  private Line read(Scored scored, Map<Long, List<Elsewhere>> seen) throws IOException {
    Document document = stored.document(scored.sheet());
    String id = document.get(IndexSchema.ID);
    Map<Passage, List<Elsewhere>> passages = new LinkedHashMap<>();
    for (BestPages.Best best : bestPages.of(scored.sheet())) {
      List<Elsewhere> others = seen.get(best.print());
      if (others == null) {
        others = new ArrayList<>();
        seen.put(best.print(), others);
        passages.put(passage(stored.document(best.page())), others);
      } else {
        addTo(others, id, best.page());
      }
      for (int repeat : best.repeats()) {
        addTo(others, id, repeat);
      }
    }
    return new Line(
        new SearchHit(
            id,
            scored.score(),
            snippets.whole(document.get(IndexSchema.TITLE)),
            snippets.bestOf(
                List.of(document.get(IndexSchema.SUMMARY), document.get(IndexSchema.BODY)),
                document.get(IndexSchema.FACTS)),
            List.of(),
            display(document)),
        passages);
  }

  /** A line whose passages may still turn up further down. */
  private record Line(SearchHit bare, Map<Passage, List<Elsewhere>> passages) {

    SearchHit hit() {
      return new SearchHit(
          bare.id(),
          bare.score(),
          bare.title(),
          bare.extract(),
          passages.entrySet().stream()
              .map(passage -> passage.getKey().alsoAt(passage.getValue()))
              .toList(),
          bare.display());
    }
  }

  private void addTo(List<Elsewhere> others, String sheet, int page) throws IOException {
    if (others.size() < MOST_REPEATS) {
      Document document = stored.document(page);
      others.add(
          new Elsewhere(
              sheet,
              document.get(IndexSchema.PAGE_DOCUMENT),
              document.get(IndexSchema.PAGE_LABEL),
              unit(document),
              number(document)));
    }
  }

  private Passage passage(Document page) throws IOException {
    return new Passage(
        page.get(IndexSchema.PAGE_DOCUMENT),
        page.get(IndexSchema.PAGE_LABEL),
        unit(page),
        number(page),
        snippets.bestOf(List.of(page.get(IndexSchema.PAGE)), ""));
  }

  private static PageUnit unit(Document page) {
    return PageUnit.valueOf(page.get(IndexSchema.PAGE_UNIT));
  }

  private static int number(Document page) {
    return page.getField(IndexSchema.PAGE_NUMBER).numericValue().intValue();
  }

  static Map<String, String> display(Document document) {
    List<String> keys = List.of(document.getValues(IndexSchema.DISPLAY_KEY));
    List<String> values = List.of(document.getValues(IndexSchema.DISPLAY_VALUE));
    Map<String, String> display = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      display.put(keys.get(i), values.get(i));
    }
    return display;
  }
}
