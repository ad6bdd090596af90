package fr.terreau.search.lucene;

import fr.terreau.search.OtherReading;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SearchSort;
import fr.terreau.search.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;

/** Answers one question, loosening it step by step while its words find too little. */
final class Answering {

  /** A question of this many words is widened when it finds less than {@link #ENOUGH}. */
  private static final int LONG_QUESTION = 3;

  /** A screen of answers. */
  private static final int ENOUGH = 20;

  /** So few answers may be the fault of a slip. */
  private static final int FEW = 3;

  private final IndexSearcher searcher;
  private final SearchQuery asked;
  private final Query visible;

  private final Notions notions;

  Answering(IndexSearcher searcher, Notions notions, SearchQuery asked) {
    this.searcher = searcher;
    this.notions = notions;
    this.asked = asked;
    this.visible = QuestionQuery.visible(asked.readerAccess());
  }

  SearchResult answer() throws IOException {
    Question typed = notions.understood(asked.text(), asked);
    int all = typed.words().size();
    Attempt strict = attempt(typed, all);
    if (strict.succeeds()) {
      SearchResult found =
          isEnough(strict) ? result(strict, new Relaxation.None()) : widened(strict);
      return found.offering(otherReading(strict));
    }
    return typed.isBlank() ? result(strict, new Relaxation.None()) : relaxed(typed);
  }

  /** Another spelling, then close notions, then fewer words. */
  private SearchResult relaxed(Question typed) throws IOException {
    int all = typed.words().size();
    Question corrected = new NearWords(searcher, visible).correct(typed);
    if (!corrected.corrections().isEmpty()) {
      Attempt respelt = attempt(corrected, all);
      if (respelt.succeeds()) {
        return result(respelt, new Relaxation.OtherSpelling(corrected.corrections()));
      }
    }
    Notions.Closer closer =
        notions.closer(
            corrected,
            Notions.around(asked),
            said -> searcher.count(seen(Meanings.anyOf(said))) > 0);
    if (!closer.notions().isEmpty()) {
      Attempt close = attempt(closer.question(), all);
      if (close.succeeds()) {
        return result(
            close, new Relaxation.CloseNotions(closer.notions(), corrected.corrections()));
      }
    }
    return withFewerWords(corrected);
  }

  /** A near question that finds far more than the one that was typed. */
  private Optional<OtherReading> otherReading(Attempt strict) throws IOException {
    if (asked.page() > 1 || strict.found() > FEW || strict.question().isBlank()) {
      return Optional.empty();
    }
    Question corrected = new BetterSpelling(searcher, visible).of(strict.question());
    if (corrected.corrections().isEmpty()) {
      return Optional.empty();
    }
    String text = BetterSpelling.rewritten(corrected);
    long total = total(notions.understood(text, asked));
    return total > strict.tally().total()
        ? Optional.of(new OtherReading(text, corrected.corrections(), total))
        : Optional.empty();
  }

  /** How many sheets answer a question whose words are all known. */
  private long total(Question question) throws IOException {
    Attempt strict = attempt(question, question.words().size());
    boolean enough = isEnough(strict) || !strict.succeeds();
    return enough ? strict.tally().total() : wide(strict).tally().total();
  }

  private Query seen(Query query) {
    return new BooleanQuery.Builder()
        .add(query, BooleanClause.Occur.FILTER)
        .add(visible, BooleanClause.Occur.FILTER)
        .build();
  }

  /**
   * A reader who put words in order, between quotation marks or otherwise than by relevance, gets
   * just those.
   */
  private boolean isEnough(Attempt strict) {
    Question question = strict.question();
    boolean precise = question.isPrecise() || asked.sort() != SearchSort.RELEVANCE;
    boolean few = question.words().size() < LONG_QUESTION;
    return question.isBlank() || strict.found() >= ENOUGH || few || precise;
  }

  /** Long questions seldom find all their words in one sheet: others follow those that do. */
  private SearchResult widened(Attempt strict) throws IOException {
    int all = strict.question().words().size();
    int half = half(strict.question());
    Attempt wide = wide(strict);
    if (wide.found() == strict.found()) {
      return result(strict, new Relaxation.None());
    }
    long holdingAll = strict.tally().total();
    return result(wide, new Relaxation.FewerWords(half, all, holdingAll, Map.of()));
  }

  private Attempt wide(Attempt strict) throws IOException {
    return attempt(strict.question(), half(strict.question()));
  }

  private static int half(Question question) {
    return Math.ceilDiv(question.words().size(), 2);
  }

  /** Half of the words, then any. */
  private SearchResult withFewerWords(Question question) throws IOException {
    int all = question.words().size();
    int required = half(question);
    Attempt attempt = attempt(question, required);
    if (!attempt.succeeds() && required > 1) {
      required = 1;
      attempt = attempt(question, required);
    }
    if (!attempt.succeeds()) {
      return result(attempt, new Relaxation.None());
    }
    return result(attempt, new Relaxation.FewerWords(required, all, 0, question.corrections()));
  }

  private Attempt attempt(Question question, int required) throws IOException {
    Tally tally = new Tally(asked, searcher.getIndexReader());
    Sort order = Orders.of(question.isBlank() ? Orders.whenBlank(asked.sort()) : asked.sort());
    Map<String, Weight> meeting = spans();
    TopFieldCollectorManager best = new TopFieldCollectorManager(order, reach(), Integer.MAX_VALUE);
    int byScore = order.getSort()[0].getType() == SortField.Type.SCORE ? reach() : 0;
    TopFieldDocs docs =
        searcher.search(
            QuestionQuery.of(question, required, visible),
            new CollectorManager<TallyCollector, TopFieldDocs>() {
              @Override
              public TallyCollector newCollector() {
                return new TallyCollector(tally, meeting, best.newCollector(), byScore);
              }

              @Override
              public TopFieldDocs reduce(Collection<TallyCollector> collectors) throws IOException {
                return best.reduce(collectors.stream().map(TallyCollector::best).toList());
              }
            });
    if (asked.sort() == SearchSort.RELEVANCE && !question.isBlank()) {
      new Rescoring(searcher, question).apply(docs.scoreDocs);
    }
    return new Attempt(question, tally, docs);
  }

  private Map<String, Weight> spans() throws IOException {
    Map<String, Weight> spans = new LinkedHashMap<>();
    for (Map.Entry<String, Span> wanted : asked.named().spans().entrySet()) {
      String field = IndexSchema.spanField(wanted.getKey());
      double[] from = {wanted.getValue().from()};
      double[] to = {wanted.getValue().to()};
      Query meets = searcher.rewrite(DoubleRange.newIntersectsQuery(field, from, to));
      spans.put(field, searcher.createWeight(meets, ScoreMode.COMPLETE_NO_SCORES, 1f));
    }
    return spans;
  }

  private int reach() {
    long wanted = Math.max(Rescoring.DEPTH, (long) asked.page() * asked.size());
    int known = Math.max(1, searcher.getIndexReader().maxDoc());
    return (int) Math.min(Math.min(wanted, SearchQuery.REACHABLE_HITS), known);
  }

  private SearchResult result(Attempt attempt, Relaxation relaxation) throws IOException {
    Tally tally = attempt.tally();
    return new SearchResult(
        tally.total(),
        tally.totalWithoutFilters(),
        hits(attempt),
        tally.facets(),
        tally.whenLifted(),
        relaxation,
        tally.named());
  }

  private List<SearchHit> hits(Attempt attempt) throws IOException {
    ScoreDoc[] docs = attempt.docs().scoreDocs;
    Hits reader = new Hits(searcher, attempt.question());
    List<SearchHit> hits = new ArrayList<>();
    long first = (long) (asked.page() - 1) * asked.size();
    for (long i = first; i < Math.min(docs.length, first + asked.size()); i++) {
      FieldDoc doc = (FieldDoc) docs[(int) i];
      float score = doc.fields[0] instanceof Float relevance ? relevance : 0f;
      hits.add(reader.read(doc.doc, score));
    }
    return hits;
  }

  /** A question as it was put to the index, and what came out; filters are not held against it. */
  private record Attempt(Question question, Tally tally, TopFieldDocs docs) {
    long found() {
      return tally.totalWithoutFilters();
    }

    boolean succeeds() {
      return found() > 0;
    }
  }
}
