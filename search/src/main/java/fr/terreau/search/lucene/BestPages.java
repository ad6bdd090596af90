package fr.terreau.search.lucene;

import fr.terreau.search.SearchHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Finds the best pages of one sheet: they stand right before it, so no other page is read. */
final class BestPages {

  private final IndexSearcher searcher;
  private final Weight words;

  BestPages(IndexSearcher searcher, Question question) throws IOException {
    this.searcher = searcher;
    this.words =
        searcher.createWeight(
            searcher.rewrite(QuestionQuery.pages(question)), ScoreMode.COMPLETE, 1f);
  }

  /** Pages that say different things, best first. */
  List<Best> of(int sheet) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sheet, leaves));
    int local = sheet - leaf.docBase;
    NumericDocValues counts = DocValues.getNumeric(leaf.reader(), IndexSchema.PAGE_COUNT);
    int pages = counts.advanceExact(local) ? Math.toIntExact(counts.longValue()) : 0;
    Scorer scorer = pages == 0 ? null : words.scorer(leaf);
    return scorer == null ? List.of() : best(scorer, local - pages, local, leaf);
  }

  private static List<Best> best(Scorer scorer, int from, int to, LeafReaderContext leaf)
      throws IOException {
    NumericDocValues prints = DocValues.getNumeric(leaf.reader(), IndexSchema.PAGE_PRINT);
    List<Best> best = new ArrayList<>();
    DocIdSetIterator pages = scorer.iterator();
    for (int page = pages.advance(from); page < to; page = pages.nextDoc()) {
      float score = scorer.score();
      boolean full = best.size() == SearchHit.MAX_PASSAGES;
      if (!full || score >= best.getLast().score()) {
        long print = prints.advanceExact(page) ? prints.longValue() : page;
        add(leaf.docBase + page, score, print, best);
      }
    }
    return best;
  }

  /** Pages of the same text score the same: one that was pushed out takes its likes along. */
  private static void add(int page, float score, long print, List<Best> best) {
    for (Best known : best) {
      if (known.print() == print) {
        known.repeats().add(page);
        return;
      }
    }
    best.add(new Best(page, score, print, new ArrayList<>()));
    best.sort(BEST_FIRST);
    if (best.size() > SearchHit.MAX_PASSAGES) {
      best.removeLast();
    }
  }

  private static final Comparator<Best> BEST_FIRST =
      Comparator.comparing(Best::score).reversed().thenComparing(Best::page);

  /**
   * A page among the best of its sheet, by the number of its document.
   *
   * @param print the same for all pages of the same text
   * @param repeats the other pages of the sheet with this text
   */
  record Best(int page, float score, long print, List<Integer> repeats) {}
}
