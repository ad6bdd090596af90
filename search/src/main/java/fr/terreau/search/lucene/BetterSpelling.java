package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Reads rare words of a question as near ones that are far more usual. Only sheets the reader may
 * see are counted: a word means to them what it would mean if there were no others.
 */
final class BetterSpelling {

  /** A word in more sheets than this is no slip. */
  private static final int RARE = 3;

  /** How many times more usual the other word is. */
  private static final int FAR_MORE = 10;

  /** Looking for near words takes time. */
  private static final int MOST_WORDS = 4;

  private final IndexSearcher searcher;
  private final Query visible;
  private final NearWords nearWords;

  BetterSpelling(IndexSearcher searcher, Query visible) {
    this.searcher = searcher;
    this.visible = visible;
    this.nearWords = new NearWords(searcher, visible);
  }

  /** The question with corrections, if any. */
  Question of(Question question) throws IOException {
    Set<Integer> quoted = new HashSet<>();
    question.phrases().forEach(phrase -> quoted.addAll(phrase.words()));
    List<QueryWord> words = new ArrayList<>();
    int tried = 0;
    for (QueryWord word : question.words()) {
      int place = words.size();
      boolean typedSo = !word.isPlain() || quoted.contains(place) || question.isKnown(place);
      long sheets = typedSo || tried == MOST_WORDS ? RARE + 1 : sheets(word.folded());
      if (sheets > RARE) {
        words.add(word);
      } else {
        tried++;
        words.add(read(word, sheets));
      }
    }
    return question.with(words);
  }

  /** The other word alone: what was typed is left behind. */
  private QueryWord read(QueryWord word, long sheets) throws IOException {
    String best = "";
    long most = FAR_MORE * Math.max(1, sheets) - 1;
    for (String near : nearWords.near(word.folded())) {
      long others = sheets(near);
      if (others > most) {
        most = others;
        best = near;
      }
    }
    return best.isEmpty() ? word : word.with(List.of(best));
  }

  private long sheets(String folded) throws IOException {
    Query word = new TermQuery(new Term(IndexSchema.EXACT, folded));
    return searcher.count(
        new BooleanQuery.Builder().add(word, Occur.FILTER).add(visible, Occur.FILTER).build());
  }

  /** The text of the question with its corrections, everything else as typed. */
  static String rewritten(Question question) {
    StringBuilder text = new StringBuilder(question.text());
    List<QueryWord> backwards = new ArrayList<>(question.words());
    backwards.sort((one, other) -> other.start() - one.start());
    for (QueryWord word : backwards) {
      if (word.isPlain() && !word.near().isEmpty()) {
        text.replace(word.start(), word.end(), word.near().getFirst());
      }
    }
    return text.toString();
  }
}
