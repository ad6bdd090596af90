package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * All words of one sheet, which tell about most queries whether the sheet answers: looking a word
 * up here is far quicker than preparing a query for an index.
 */
final class HeldWords {

  private final Set<Term> held = new HashSet<>();

  /** What can be said of a query without asking it. */
  enum Verdict {
    YES,
    NO,
    /** The query has to be asked. */
    PERHAPS
  }

  /** The words of the only sheet of an index. */
  HeldWords(LeafReader reader) throws IOException {
    for (FieldInfo field : reader.getFieldInfos()) {
      // Texts that hold no word leave a field without any.
      Terms words = field.getIndexOptions() == IndexOptions.NONE ? null : reader.terms(field.name);
      if (words != null) {
        TermsEnum terms = words.iterator();
        while (terms.next() != null) {
          held.add(new Term(field.name, BytesRef.deepCopyOf(terms.term())));
        }
      }
    }
  }

  void each(Consumer<Term> told) {
    held.forEach(told);
  }

  /** Whether the sheet answers a query that weighs nothing, see {@link MatchOnly}. */
  Verdict answer(Query query) {
    if (query instanceof TermQuery word) {
      return sure(held.contains(word.getTerm()));
    }
    if (query instanceof SynonymQuery words) {
      return sure(words.getTerms().stream().anyMatch(held::contains));
    }
    if (query instanceof PhraseQuery phrase) {
      return held.containsAll(List.of(phrase.getTerms())) ? Verdict.PERHAPS : Verdict.NO;
    }
    if (query instanceof MatchAllDocsQuery) {
      return Verdict.YES;
    }
    if (query instanceof MatchNoDocsQuery) {
      return Verdict.NO;
    }
    return query instanceof BooleanQuery clauses ? answer(clauses) : Verdict.PERHAPS;
  }

  private Verdict answer(BooleanQuery query) {
    boolean perhaps = false;
    boolean demanding = false;
    int fulfilled = 0;
    int possible = 0;
    for (BooleanClause clause : query) {
      Verdict verdict = answer(clause.query());
      switch (clause.occur()) {
        case MUST, FILTER -> {
          demanding = true;
          if (verdict == Verdict.NO) {
            return Verdict.NO;
          }
          perhaps |= verdict == Verdict.PERHAPS;
        }
        case MUST_NOT -> {
          if (verdict == Verdict.YES) {
            return Verdict.NO;
          }
          perhaps |= verdict == Verdict.PERHAPS;
        }
        case SHOULD -> {
          fulfilled += verdict == Verdict.YES ? 1 : 0;
          possible += verdict == Verdict.NO ? 0 : 1;
        }
      }
    }
    int wanted = Math.max(query.getMinimumNumberShouldMatch(), demanding ? 0 : 1);
    if (possible < wanted) {
      return Verdict.NO;
    }
    return perhaps || fulfilled < wanted ? Verdict.PERHAPS : Verdict.YES;
  }

  private static Verdict sure(boolean yes) {
    return yes ? Verdict.YES : Verdict.NO;
  }
}
