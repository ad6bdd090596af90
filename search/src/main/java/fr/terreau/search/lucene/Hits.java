package fr.terreau.search.lucene;

import fr.terreau.search.PageUnit;
import fr.terreau.search.Passage;
import fr.terreau.search.SearchHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** Turns documents of the index into lines of an answer. */
final class Hits {

  private final StoredFields stored;
  private final BestPages bestPages;
  private final Snippets snippets;

  Hits(IndexSearcher searcher, Question question) throws IOException {
    this.stored = searcher.storedFields();
    this.bestPages = new BestPages(searcher, question);
    this.snippets = new Snippets(question);
  }

  SearchHit read(int sheet, float score) throws IOException {
    Document document = stored.document(sheet);
    List<Passage> passages = new ArrayList<>();
    for (int page : bestPages.of(sheet)) {
      passages.add(passage(stored.document(page)));
    }
    return new SearchHit(
        document.get(IndexSchema.ID),
        score,
        snippets.whole(document.get(IndexSchema.TITLE)),
        snippets.bestOf(
            List.of(document.get(IndexSchema.SUMMARY), document.get(IndexSchema.BODY)),
            document.get(IndexSchema.FACTS)),
        passages,
        display(document));
  }

  private Passage passage(Document page) throws IOException {
    return new Passage(
        page.get(IndexSchema.PAGE_DOCUMENT),
        page.get(IndexSchema.PAGE_LABEL),
        PageUnit.valueOf(page.get(IndexSchema.PAGE_UNIT)),
        page.getField(IndexSchema.PAGE_NUMBER).numericValue().intValue(),
        snippets.bestOf(List.of(page.get(IndexSchema.PAGE)), ""));
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
