package fr.terreau.search.lucene;

import fr.terreau.search.NamedFilters;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.Span;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A question, ready to be put to one sheet after the other.
 *
 * @param asked as it was kept
 * @param words finds what a search for the question finds without loosening it, filters and rights
 *     apart
 * @param needed of which a sheet that answers holds one; empty when nothing is known
 */
record KeptQuestion(SearchQuery asked, Query words, Set<Term> needed) {

  static KeptQuestion of(SearchQuery asked, Notions notions) {
    Question question = notions.understood(asked.text(), asked);
    Query words =
        MatchOnly.of(
            QuestionQuery.of(question, question.words().size(), MatchAllDocsQuery.INSTANCE));
    return new KeptQuestion(asked, words, Needs.of(words));
  }

  /** Whether the reader may find a sheet, and the filters let it through. */
  boolean opens(SheetDocument sheet) {
    NamedFilters named = asked.named();
    return meet(asked.readerAccess(), sheet.access())
        && asked.filters().entrySet().stream()
            .allMatch(f -> meet(f.getValue(), sheet.facets().getOrDefault(f.getKey(), List.of())))
        && named.terms().entrySet().stream()
            .allMatch(f -> meet(f.getValue(), sheet.terms().getOrDefault(f.getKey(), List.of())))
        && named.spans().entrySet().stream()
            .allMatch(
                f ->
                    sheet.spans().getOrDefault(f.getKey(), List.of()).stream()
                        .anyMatch(span -> meet(f.getValue(), span)));
  }

  private static boolean meet(Collection<String> wanted, Collection<String> values) {
    return !Collections.disjoint(wanted, values);
  }

  private static boolean meet(Span wanted, Span span) {
    return wanted.from() <= span.to() && span.from() <= wanted.to();
  }
}
