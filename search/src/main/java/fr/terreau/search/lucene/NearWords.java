package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Reads words that no visible sheet holds as the nearest ones that some visible sheet does. */
final class NearWords {

  private static final int ONE_SLIP_FROM = 5;
  private static final int TWO_SLIPS_FROM = 9;
  private static final int MOST_TRIED = 30;
  private static final int MOST_KEPT = 5;

  private final IndexSearcher searcher;
  private final Query visible;

  NearWords(IndexSearcher searcher, Query visible) {
    this.searcher = searcher;
    this.visible = visible;
  }

  Question correct(Question question) throws IOException {
    List<QueryWord> words = new ArrayList<>();
    for (QueryWord word : question.words()) {
      boolean sure = !word.isPlain() || question.isKnown(words.size());
      words.add(sure || isKnown(QuestionQuery.word(word)) ? word : word.with(near(word.folded())));
    }
    return question.with(words);
  }

  /** Visible words that this one may have been meant for, without itself. */
  List<String> near(String folded) throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), IndexSchema.EXACT);
    int slips = slips(folded);
    if (terms == null || slips == 0) {
      return List.of();
    }
    List<Candidate> candidates = candidates(terms, folded, slips);
    candidates.sort(
        Comparator.comparing(Candidate::likeness)
            .thenComparing(Candidate::sheets)
            .reversed()
            .thenComparing(Candidate::word));
    return nearestVisible(candidates);
  }

  private static List<Candidate> candidates(Terms terms, String folded, int slips)
      throws IOException {
    FuzzyTermsEnum found =
        new FuzzyTermsEnum(terms, new Term(IndexSchema.EXACT, folded), slips, 1, true);
    List<Candidate> candidates = new ArrayList<>();
    for (BytesRef term = found.next(); term != null; term = found.next()) {
      if (!term.utf8ToString().equals(folded)) {
        candidates.add(new Candidate(term.utf8ToString(), found.getBoost(), found.docFreq()));
      }
    }
    return candidates;
  }

  /** A word that only hidden sheets hold is never offered: that would tell of them. */
  private List<String> nearestVisible(List<Candidate> candidates) throws IOException {
    List<String> kept = new ArrayList<>();
    float likeness = 0;
    for (Candidate candidate : candidates.subList(0, Math.min(candidates.size(), MOST_TRIED))) {
      boolean asNear = kept.isEmpty() || candidate.likeness() >= likeness;
      Term term = new Term(IndexSchema.EXACT, candidate.word());
      if (asNear && kept.size() < MOST_KEPT && isKnown(new TermQuery(term))) {
        kept.add(candidate.word());
        likeness = candidate.likeness();
      }
    }
    return kept;
  }

  private boolean isKnown(Query word) throws IOException {
    return searcher.count(
            new BooleanQuery.Builder().add(word, Occur.FILTER).add(visible, Occur.FILTER).build())
        > 0;
  }

  /** Codes and short words are never guessed. */
  private static int slips(String folded) {
    if (folded.chars().anyMatch(Character::isDigit)) {
      return 0;
    }
    int length = folded.codePointCount(0, folded.length());
    if (length < ONE_SLIP_FROM) {
      return 0;
    }
    return length < TWO_SLIPS_FROM ? 1 : 2;
  }

  private record Candidate(String word, float likeness, int sheets) {}
}
