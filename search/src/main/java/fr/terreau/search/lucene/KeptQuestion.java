package fr.terreau.search.lucene;

import fr.terreau.search.SearchQuery;
import fr.terreau.search.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * A question with all its filters as one query.
 *
 * @param asked as it was kept
 * @param query finds what a search for the question finds without loosening it
 * @param needed what a sheet has at least one of when it answers; empty when nothing is known
 */
record KeptQuestion(SearchQuery asked, Query query, Set<Sign> needed) {

  static KeptQuestion of(SearchQuery asked, Notions notions) {
    Question question = notions.understood(asked.text(), asked);
    Query visible = QuestionQuery.visible(asked.readerAccess());
    Query words = QuestionQuery.of(question, question.words().size(), visible);
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.FILTER);
    asked
        .filters()
        .forEach(
            (facet, values) -> query.add(any(IndexSchema.facetField(facet), values), Occur.FILTER));
    asked
        .named()
        .terms()
        .forEach(
            (name, values) -> query.add(any(IndexSchema.termField(name), values), Occur.FILTER));
    for (Map.Entry<String, Span> span : asked.named().spans().entrySet()) {
      double[] from = {span.getValue().from()};
      double[] to = {span.getValue().to()};
      query.add(
          DoubleRange.newIntersectsQuery(IndexSchema.spanField(span.getKey()), from, to),
          Occur.FILTER);
    }
    Query plain = MatchOnly.of(query.build());
    Set<Sign> needed = Sign.neededBy(plain);
    return new KeptQuestion(asked, plain, needed.isEmpty() ? filters(asked) : needed);
  }

  /** Filters tell questions apart less well than words, but better than nothing. */
  private static Set<Sign> filters(SearchQuery asked) {
    return Stream.concat(
            asked.filters().entrySet().stream()
                .map(e -> Sign.of(IndexSchema.facetField(e.getKey()), e.getValue())),
            asked.named().terms().entrySet().stream()
                .map(e -> Sign.of(IndexSchema.termField(e.getKey()), e.getValue())))
        .min(Comparator.comparingInt(Set::size))
        .orElse(Set.of());
  }

  private static Query any(String field, Set<String> values) {
    return SortedSetDocValuesField.newSlowSetQuery(
        field, values.stream().map(BytesRef::new).toList());
  }
}
