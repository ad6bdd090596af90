package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Looks closer at the sheets that came first: how near the words of the question stand to each
 * other, and how much of the question the title says. It only ever adds to a score, so that the
 * sheets looked at stay before all others, and only for words that a sheet holds themselves, so
 * that no look-alike gains by it.
 */
final class Rescoring {

  /** How many sheets are looked at, whatever the page: the order of pages never changes. */
  static final int DEPTH = 200;

  private static final float NEARBY = 0.7f;

  /** How much of the worth of a question a title is worth that says all of it and nothing else. */
  private static final float WHOLE_TITLE = 1f;

  private final IndexSearcher searcher;
  private final List<WordQuery.Form> words;
  private final float[] worth;
  private final float questionWorth;

  Rescoring(IndexSearcher searcher, Question question) throws IOException {
    this.searcher = searcher;
    this.words = new ArrayList<>();
    for (QueryWord word : question.words()) {
      words.add(QuestionQuery.asRead(word));
    }
    worth = new float[words.size()];
    float whole = 0;
    for (int i = 0; i < worth.length; i++) {
      worth[i] = Scale.rarity(searcher, words.get(i).root());
      whole += worth[i];
    }
    questionWorth = whole;
  }

  /** Puts the first sheets, sorted by score, date and id, into their final order. */
  void apply(ScoreDoc[] sheets) throws IOException {
    int looked = Math.min(DEPTH, sheets.length);
    ScoreDoc[] inOrder = Arrays.copyOf(sheets, looked);
    Arrays.sort(inOrder, Comparator.comparingInt(sheet -> sheet.doc));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    CloserLook look = null;
    LeafReaderContext leaf = null;
    for (ScoreDoc sheet : inOrder) {
      if (leaf == null || sheet.doc >= leaf.docBase + leaf.reader().maxDoc()) {
        leaf = leaves.get(ReaderUtil.subIndex(sheet.doc, leaves));
        look = new CloserLook(leaf, words, Scale.of(searcher));
      }
      FieldDoc scored = (FieldDoc) sheet;
      scored.fields[0] = score(scored) + gain(look, sheet.doc - leaf.docBase);
    }
    Arrays.sort(sheets, 0, looked, BEST_FIRST);
  }

  private float gain(CloserLook look, int sheet) throws IOException {
    look.at(sheet);
    float gain = 0;
    float inTitle = 0;
    int titleWords = 0;
    for (int i = 0; i < worth.length; i++) {
      if (look.inTitle(i)) {
        inTitle += worth[i];
        titleWords++;
      }
      if (i > 0) {
        gain += NEARBY * Math.min(worth[i - 1], worth[i]) * look.nearby(i - 1, i);
      }
    }
    float said = questionWorth == 0 ? 0 : inTitle / questionWorth;
    return gain + WHOLE_TITLE * questionWorth * said * said * look.shareOfTitle(titleWords);
  }

  private static float score(ScoreDoc sheet) {
    return (Float) ((FieldDoc) sheet).fields[0];
  }

  /** As the first pass sorts: score, then the newest, then the smallest id. */
  private static final Comparator<ScoreDoc> BEST_FIRST =
      Comparator.comparing(Rescoring::score)
          .reversed()
          .thenComparing(sheet -> (Long) ((FieldDoc) sheet).fields[1], Comparator.reverseOrder())
          .thenComparing(sheet -> (BytesRef) ((FieldDoc) sheet).fields[2]);
}
