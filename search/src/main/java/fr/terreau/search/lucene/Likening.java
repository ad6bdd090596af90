package fr.terreau.search.lucene;

import fr.terreau.search.SimilarQuery;
import fr.terreau.search.SimilarQuery.Tie;
import fr.terreau.search.SimilarSheet;
import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.lucene.WeightyWords.Weighty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the sheets close to a sheet: those that hold its weightiest words, or the keywords of a
 * tie, are looked at one by one.
 */
final class Likening {

  private static final int LOOKED_AT = 60;
  private static final int MOST_TEXT = 20_000;

  /** Fewer words than this in common are chance. */
  private static final int ENOUGH_WORDS = 3;

  private static final int TITLE = 3;
  private static final float KEYWORDS = 0.5f;

  private final IndexSearcher searcher;
  private final SimilarQuery asked;
  private final Query visible;

  Likening(IndexSearcher searcher, SimilarQuery asked) {
    this.searcher = searcher;
    this.asked = asked;
    this.visible = QuestionQuery.visible(asked.readerAccess());
  }

  List<SimilarSheet> find() throws IOException {
    TopDocs self =
        searcher.search(
            new BooleanQuery.Builder()
                .add(new TermQuery(SheetBlock.key(asked.sheetId())), Occur.FILTER)
                .add(visible, Occur.FILTER)
                .build(),
            1);
    if (self.scoreDocs.length == 0) {
      return List.of();
    }
    List<Weighty> words =
        new WeightyWords(searcher.getIndexReader()).of(text(self.scoreDocs[0].doc));
    Query near = near(words);
    ScoreDoc[] found = searcher.search(near, LOOKED_AT).scoreDocs;
    List<Close> close = new ArrayList<>();
    for (ScoreDoc doc : found) {
      Close candidate = close(doc.doc, doc.score / found[0].score, words);
      if (candidate.words().size() >= ENOUGH_WORDS
          || asked.ties().stream()
              .anyMatch(tie -> tie.enough() && candidate.ties().containsKey(tie.name()))) {
        close.add(candidate);
      }
    }
    close.sort(Comparator.comparing(Close::closeness).reversed().thenComparingInt(Close::sheet));
    List<SimilarSheet> similar = new ArrayList<>();
    for (Close each : close.subList(0, Math.min(asked.atMost(), close.size()))) {
      similar.add(similar(each));
    }
    return similar;
  }

  /** What the sheet says, its title first of all, and its pages as long as there is room. */
  private String text(int sheet) throws IOException {
    StoredFields stored = searcher.storedFields();
    Document document = stored.document(sheet);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TITLE; i++) {
      text.append(document.get(IndexSchema.TITLE)).append('\n');
    }
    text.append(document.get(IndexSchema.SUMMARY)).append('\n');
    text.append(document.get(IndexSchema.BODY)).append('\n');
    for (int page = sheet - pages(sheet); page < sheet && text.length() < MOST_TEXT; page++) {
      text.append(stored.document(page).get(IndexSchema.PAGE)).append('\n');
    }
    return text.substring(0, Math.min(MOST_TEXT, text.length()));
  }

  private int pages(int sheet) throws IOException {
    LeafReaderContext leaf = leaf(sheet);
    NumericDocValues counts = DocValues.getNumeric(leaf.reader(), IndexSchema.PAGE_COUNT);
    return counts.advanceExact(sheet - leaf.docBase) ? Math.toIntExact(counts.longValue()) : 0;
  }

  private Query near(List<Weighty> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Weighty word : words) {
      Query inText = new TermQuery(new Term(IndexSchema.ALL, word.root()));
      Query inTitle = new TermQuery(new Term(IndexSchema.TITLE, word.root()));
      any.add(new BoostQuery(inText, word.weight()), Occur.SHOULD);
      any.add(new BoostQuery(inTitle, word.weight()), Occur.SHOULD);
    }
    float weights = (float) words.stream().mapToDouble(Weighty::weight).sum();
    for (Tie tie : asked.ties()) {
      for (String keywords : tie.keywords()) {
        any.add(
            new BoostQuery(bearing(keywords), 1 + KEYWORDS * weights * tie.weight()), Occur.SHOULD);
      }
    }
    Set<BytesRef> unwanted = new HashSet<>(Set.of(new BytesRef(asked.sheetId())));
    asked.except().forEach(id -> unwanted.add(new BytesRef(id)));
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(visible, Occur.FILTER)
        .add(new TermInSetQuery(IndexSchema.BLOCK, unwanted), Occur.MUST_NOT)
        .build();
  }

  /** Sheets that have all the words of a text among their keywords. */
  private static Query bearing(String keywords) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    new FrenchWords(keywords)
        .forEachRemaining(
            word -> {
              if (!word.joined()) {
                String root = WordForms.root(word.text());
                all.add(new TermQuery(new Term(IndexSchema.KEYWORDS, root)), Occur.FILTER);
              }
            });
    return new ConstantScoreQuery(all.build());
  }

  private Close close(int sheet, float likeness, List<Weighty> words) throws IOException {
    LeafReaderContext leaf = leaf(sheet);
    int local = sheet - leaf.docBase;
    List<String> common = new ArrayList<>();
    for (Weighty word : words) {
      PostingsEnum holding =
          leaf.reader().postings(new Term(IndexSchema.ALL, word.root()), PostingsEnum.NONE);
      if (holding != null && holding.advance(local) == local) {
        common.add(word.written());
      }
    }
    Map<String, List<String>> ties = new LinkedHashMap<>();
    float closeness = likeness;
    for (Tie tie : asked.ties()) {
      List<String> shared = shared(tie, leaf, local);
      if (!shared.isEmpty()) {
        ties.put(tie.name(), shared);
        closeness += tie.weight() * (1 + shared.size()) / (1f + tie.values().size());
      }
    }
    return new Close(sheet, closeness, common, ties);
  }

  private static List<String> shared(Tie tie, LeafReaderContext leaf, int sheet)
      throws IOException {
    SortedSetDocValues values =
        DocValues.getSortedSet(leaf.reader(), IndexSchema.facetField(tie.facet()));
    List<String> shared = new ArrayList<>();
    int count = values.advanceExact(sheet) ? values.docValueCount() : 0;
    for (int i = 0; i < count; i++) {
      String value = values.lookupOrd(values.nextOrd()).utf8ToString();
      if (tie.values().contains(value)) {
        shared.add(value);
      }
    }
    return shared;
  }

  private SimilarSheet similar(Close close) throws IOException {
    Document document = searcher.storedFields().document(close.sheet());
    return new SimilarSheet(
        document.get(IndexSchema.ID),
        document.get(IndexSchema.TITLE),
        close.words(),
        close.ties(),
        Hits.display(document));
  }

  private LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  private record Close(
      int sheet, float closeness, List<String> words, Map<String, List<String>> ties) {}
}
