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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;

/** Answers one question, loosening it step by step while its words find too little. */
final class Answering {

  /** From so many words on, one that a sheet lacks does not keep it away. */
  private static final int LONG_QUESTION = 3;

  /** So few answers may be the fault of a slip. */
  private static final int FEW = 3;

  private final IndexSearcher searcher;
  private final SearchQuery asked;
  private final Query visible;

  private final Notions notions;

  /** What the answer was made from. */
  private Attempt given;

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

  /** Why each listed sheet has its score, by identifier. */
  Map<String, String> explained() throws IOException {
    answer();
    Map<String, String> explained = new LinkedHashMap<>();
    for (ScoreDoc doc : listed(given)) {
      String id =
          searcher.storedFields().document(doc.doc, Set.of(IndexSchema.ID)).get(IndexSchema.ID);
      explained.put(id, explanation(doc));
    }
    return explained;
  }

  private String explanation(ScoreDoc sheet) throws IOException {
    Explanation words = searcher.explain(given.query(), sheet.doc);
    float found = words.getValue().floatValue();
    float score = sheet instanceof RankedSheet ? sheet.score : found;
    return String.format(
            Locale.ROOT, "%.3f by its words, %.3f by a closer look%n", found, score - found)
        + words;
  }

  private List<ScoreDoc> listed(Attempt attempt) {
    long first = (long) (asked.page() - 1) * asked.size();
    return attempt.docs().stream().skip(first).limit(asked.size()).toList();
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
    return question.isBlank() || few || precise;
  }

  /**
   * The best answer to a long question often lacks one of its words, however many sheets hold them
   * all; which words matter is for the scores to say.
   */
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
    boolean byScore = order.getSort()[0].getType() == SortField.Type.SCORE;
    Query query = QuestionQuery.of(question, required, visible);
    ScoreDoc[] docs;
    if (byScore) {
      TopSheets best = new TopSheets(searcher.getIndexReader(), reach());
      searcher.search(query, new TallyCollector(tally, meeting, best).alone());
      RankedSheet[] ranked = best.sheets();
      new Rescoring(searcher, question).apply(ranked);
      docs = ranked;
    } else {
      TopFieldCollector best =
          new TopFieldCollectorManager(order, reach(), Integer.MAX_VALUE).newCollector();
      searcher.search(query, new TallyCollector(tally, meeting, best).alone());
      docs = best.topDocs().scoreDocs;
    }
    return new Attempt(question, query, tally, List.of(docs));
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
    given = attempt;
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
    List<Hits.Scored> shown = new ArrayList<>();
    for (ScoreDoc doc : listed(attempt)) {
      shown.add(new Hits.Scored(doc.doc, doc instanceof RankedSheet ? doc.score : 0f));
    }
    return new Hits(searcher, attempt.question()).read(shown);
  }

  /** A question as it was put to the index, and what came out; filters are not held against it. */
  private record Attempt(Question question, Query query, Tally tally, List<ScoreDoc> docs) {
    long found() {
      return tally.totalWithoutFilters();
    }

    boolean succeeds() {
      return found() > 0;
    }
  }
}
