package fr.terreau.search.lucene;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** What a query cannot do without. */
final class Needs {

  private Needs() {}

  /**
   * Words of which a sheet that answers has one; empty when that cannot be told. Of several words
   * that are all needed the longest is taken: long words are rare.
   */
  static Set<Term> of(Query query) {
    if (query instanceof TermQuery word) {
      return Set.of(word.getTerm());
    }
    if (query instanceof SynonymQuery words) {
      return Set.copyOf(words.getTerms());
    }
    if (query instanceof PhraseQuery phrase) {
      Set<Term> longest = Set.of();
      for (Term term : phrase.getTerms()) {
        longest = rarer(longest, Set.of(term));
      }
      return longest;
    }
    return query instanceof BooleanQuery clauses ? of(clauses) : Set.of();
  }

  private static Set<Term> of(BooleanQuery query) {
    Set<Term> best = Set.of();
    Set<Term> any = new HashSet<>();
    boolean known = true;
    boolean demanding = false;
    for (BooleanClause clause : query) {
      Set<Term> needed = clause.isProhibited() ? Set.of() : of(clause.query());
      if (clause.isRequired()) {
        best = rarer(best, needed);
        demanding = true;
      } else if (clause.occur() == Occur.SHOULD) {
        known &= !needed.isEmpty();
        any.addAll(needed);
      }
    }
    boolean oneOf = !demanding || query.getMinimumNumberShouldMatch() > 0;
    return oneOf && known ? rarer(best, any) : best;
  }

  private static Set<Term> rarer(Set<Term> some, Set<Term> others) {
    return shortest(others) > shortest(some) ? others : some;
  }

  private static int shortest(Set<Term> terms) {
    return terms.stream().mapToInt(term -> term.bytes().length).min().orElse(0);
  }
}
