package fr.terreau.search.lucene;

import fr.terreau.search.SheetDocument;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** A word in a field, or a value that is filtered by: what questions need and sheets have. */
record Sign(String field, String text) {

  static Set<Sign> of(String field, Collection<String> texts) {
    return texts.stream().map(text -> new Sign(field, text)).collect(Collectors.toSet());
  }

  /**
   * Signs of which a sheet that answers has one; empty when that cannot be told. Of several words
   * the longest is taken: long words are rare.
   */
  static Set<Sign> neededBy(Query query) {
    if (query instanceof TermQuery word) {
      return Set.of(of(word.getTerm()));
    }
    if (query instanceof SynonymQuery words) {
      return words.getTerms().stream().map(Sign::of).collect(Collectors.toSet());
    }
    if (query instanceof PhraseQuery phrase) {
      Set<Sign> longest = Set.of();
      for (Term term : phrase.getTerms()) {
        longest = rarer(longest, Set.of(of(term)));
      }
      return longest;
    }
    return query instanceof BooleanQuery clauses ? neededBy(clauses) : Set.of();
  }

  private static Set<Sign> neededBy(BooleanQuery query) {
    Set<Sign> best = Set.of();
    Set<Sign> any = new HashSet<>();
    boolean known = true;
    boolean demanding = false;
    for (BooleanClause clause : query) {
      Set<Sign> needed = clause.isProhibited() ? Set.of() : neededBy(clause.query());
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

  private static Set<Sign> rarer(Set<Sign> some, Set<Sign> others) {
    return shortest(others) > shortest(some) ? others : some;
  }

  private static int shortest(Set<Sign> signs) {
    return signs.stream().mapToInt(sign -> sign.text().length()).min().orElse(0);
  }

  /** Tells every sign of a sheet that is indexed alone. */
  static void each(SheetDocument sheet, LeafReader reader, Consumer<Sign> told) throws IOException {
    for (FieldInfo field : reader.getFieldInfos()) {
      // Texts that hold no word leave a field without any.
      Terms words = field.getIndexOptions() == IndexOptions.NONE ? null : reader.terms(field.name);
      if (words != null) {
        TermsEnum terms = words.iterator();
        while (terms.next() != null) {
          told.accept(new Sign(field.name, terms.term().utf8ToString()));
        }
      }
    }
    sheet
        .facets()
        .forEach((facet, values) -> of(IndexSchema.facetField(facet), values).forEach(told));
    sheet.terms().forEach((name, values) -> of(IndexSchema.termField(name), values).forEach(told));
  }

  private static Sign of(Term term) {
    return new Sign(term.field(), term.text());
  }
}
