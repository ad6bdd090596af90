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

  /** Numbers of page documents, best first. */
  List<Integer> of(int sheet) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sheet, leaves));
    int local = sheet - leaf.docBase;
    NumericDocValues counts = DocValues.getNumeric(leaf.reader(), IndexSchema.PAGE_COUNT);
    int pages = counts.advanceExact(local) ? Math.toIntExact(counts.longValue()) : 0;
    Scorer scorer = pages == 0 ? null : words.scorer(leaf);
    return scorer == null ? List.of() : best(scorer, local - pages, local, leaf.docBase);
  }

  private static List<Integer> best(Scorer scorer, int from, int to, int base) throws IOException {
    List<Scored> best = new ArrayList<>();
    DocIdSetIterator pages = scorer.iterator();
    for (int page = pages.advance(from); page < to; page = pages.nextDoc()) {
      best.add(new Scored(base + page, scorer.score()));
      if (best.size() > SearchHit.MAX_PASSAGES) {
        best.sort(BEST_FIRST);
        best.removeLast();
      }
    }
    best.sort(BEST_FIRST);
    return best.stream().map(Scored::page).toList();
  }

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparing(Scored::score).reversed().thenComparing(Scored::page);

  private record Scored(int page, float score) {}
}
