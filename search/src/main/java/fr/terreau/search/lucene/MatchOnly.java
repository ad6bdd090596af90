package fr.terreau.search.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/**
 * A query that finds the same without weighing it: what only changes the order is left out, and
 * what must be there says so, so that one of its words can stand for the whole.
 */
final class MatchOnly {

  private MatchOnly() {}

  static Query of(Query query) {
    if (query instanceof BoostQuery boosted) {
      return of(boosted.getQuery());
    }
    if (query instanceof ConstantScoreQuery constant) {
      return of(constant.getQuery());
    }
    if (query instanceof DisjunctionMaxQuery best) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      best.getDisjuncts().forEach(each -> any.add(of(each), Occur.SHOULD));
      return any.build();
    }
    return query instanceof BooleanQuery clauses ? of(clauses) : query;
  }

  private static Query of(BooleanQuery query) {
    List<Query> wished = List.copyOf(query.getClauses(Occur.SHOULD));
    int needed = query.getMinimumNumberShouldMatch();
    boolean all = needed > 0 && needed == wished.size();
    boolean optional =
        needed == 0
            && !(query.getClauses(Occur.MUST).isEmpty()
                && query.getClauses(Occur.FILTER).isEmpty());
    BooleanQuery.Builder plain =
        new BooleanQuery.Builder().setMinimumNumberShouldMatch(all ? 0 : needed);
    for (BooleanClause clause : query) {
      switch (clause.occur()) {
        case MUST, FILTER -> plain.add(of(clause.query()), Occur.FILTER);
        case MUST_NOT -> plain.add(of(clause.query()), Occur.MUST_NOT);
        case SHOULD -> {
          if (!optional) {
            plain.add(of(clause.query()), all ? Occur.FILTER : Occur.SHOULD);
          }
        }
      }
    }
    return plain.build();
  }
}
