package fr.terreau.search.lucene;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Says a question in Lucene. */
final class QuestionQuery {

  static final float TITLE = 1f;
  private static final float TITLE_FOLDED = 0.5f;
  private static final float KEYWORDS = 1f;
  private static final float SUMMARY = 0.5f;
  private static final float ALL_FOLDED = 0.5f;

  /** Short answers repeat the same few words from sheet to sheet: prose goes first. */
  private static final float FACTS = 0.3f;

  /** Enough to tell « marché » from « marche » when all else is equal, and no more. */
  private static final float ALL_WRITTEN = 0.05f;

  /** Sheets that hold every word go before those that hold fewer, unless these are far better. */
  private static final float EVERY_WORD = 3f;

  private static final float NEARBY = 0.5f;
  private static final int NEARBY_SLOP = 6;

  private QuestionQuery() {}

  /** Sheets the reader may see; pages hold no token, so they are never counted as sheets. */
  static Query visible(Collection<String> readerAccess) {
    return new TermInSetQuery(
        IndexSchema.ACCESS, readerAccess.stream().map(BytesRef::new).toList());
  }

  static Query of(Question question, int required, Query visible) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(visible, Occur.FILTER);
    question.without().forEach(left -> query.add(leftOut(left), Occur.MUST_NOT));
    if (question.isBlank()) {
      return query.add(MatchAllDocsQuery.INSTANCE, Occur.SHOULD).build();
    }
    boolean everything = required == question.words().size();
    query.add(words(question, required), Occur.MUST);
    if (!everything) {
      Query every = new ConstantScoreQuery(words(question, question.words().size()));
      query.add(new BoostQuery(every, EVERY_WORD), Occur.SHOULD);
    }
    if (!everything) {
      question.phrases().forEach(p -> query.add(quoted(p.roots()), Occur.SHOULD));
    }
    if (question.words().size() > 1) {
      List<String> roots = question.words().stream().map(QueryWord::root).toList();
      query.add(
          new BoostQuery(sideBySide(IndexSchema.ALL, roots, NEARBY_SLOP), NEARBY), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query words(Question question, int required) {
    return required == question.words().size()
        ? Meanings.all(question)
        : Meanings.atLeast(question, required);
  }

  /** A word as it is meant. */
  static Query meant(QueryWord word) {
    return switch (word.as()) {
      case WORD -> word(word);
      case EXACT -> exact(word.folded());
      case BEGINNING -> beginning(word.folded());
    };
  }

  private static Query exact(String folded) {
    BooleanQuery.Builder forms = new BooleanQuery.Builder();
    addFolded(folded, forms);
    return forms.build();
  }

  private static Query beginning(String folded) {
    return new BooleanQuery.Builder()
        .add(prefix(IndexSchema.ALL_FOLDED, folded), Occur.SHOULD)
        .add(prefix(IndexSchema.TITLE_FOLDED, folded), Occur.SHOULD)
        .build();
  }

  private static Query leftOut(Question.Without left) {
    return switch (left.as()) {
      case EXACT -> term(IndexSchema.ALL_FOLDED, left.folded());
      case BEGINNING -> prefix(IndexSchema.ALL_FOLDED, left.folded());
      case WORD -> held(left.roots());
    };
  }

  private static Query held(List<String> roots) {
    BooleanQuery.Builder held = new BooleanQuery.Builder();
    for (String field : List.of(IndexSchema.ALL, IndexSchema.FACTS)) {
      held.add(sideBySide(field, roots, 0), Occur.SHOULD);
    }
    return held.build();
  }

  /** One word, anywhere in a sheet; its exact form weighs more than its root. */
  static Query word(QueryWord word) {
    BooleanQuery.Builder forms = new BooleanQuery.Builder();
    word.roots().distinct().forEach(root -> addRoot(root, forms));
    addFolded(word.folded(), forms);
    word.near().forEach(near -> addFolded(near, forms));
    Query asWritten = term(IndexSchema.ALL_WRITTEN, word.typed());
    forms.add(new BoostQuery(new ConstantScoreQuery(asWritten), ALL_WRITTEN), Occur.SHOULD);
    return forms.build();
  }

  /** Pages that hold at least one word of the question. */
  static Query pages(Question question) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    question.roots().forEach(root -> words.add(term(IndexSchema.PAGE, root), Occur.SHOULD));
    question.words().stream()
        .filter(word -> word.as() == QueryWord.As.BEGINNING)
        .forEach(w -> words.add(prefix(IndexSchema.PAGE, w.folded()), Occur.SHOULD));
    question.senses().forEach(sense -> words.add(Meanings.onPages(sense), Occur.SHOULD));
    return words.build();
  }

  private static void addRoot(String root, BooleanQuery.Builder forms) {
    forms.add(term(IndexSchema.ALL, root), Occur.SHOULD);
    forms.add(new BoostQuery(term(IndexSchema.TITLE, root), TITLE), Occur.SHOULD);
    forms.add(new BoostQuery(term(IndexSchema.KEYWORDS, root), KEYWORDS), Occur.SHOULD);
    forms.add(new BoostQuery(term(IndexSchema.SUMMARY, root), SUMMARY), Occur.SHOULD);
    forms.add(new BoostQuery(term(IndexSchema.FACTS, root), FACTS), Occur.SHOULD);
  }

  private static void addFolded(String folded, BooleanQuery.Builder forms) {
    forms.add(new BoostQuery(term(IndexSchema.ALL_FOLDED, folded), ALL_FOLDED), Occur.SHOULD);
    forms.add(new BoostQuery(term(IndexSchema.TITLE_FOLDED, folded), TITLE_FOLDED), Occur.SHOULD);
  }

  static Query quoted(List<String> roots) {
    Query fact = sideBySide(IndexSchema.FACTS, roots, 0);
    return new BooleanQuery.Builder()
        .add(sideBySide(IndexSchema.ALL, roots, 0), Occur.SHOULD)
        .add(new BoostQuery(fact, FACTS), Occur.SHOULD)
        .build();
  }

  private static Query sideBySide(String field, List<String> roots, int slop) {
    return new PhraseQuery(slop, field, roots.toArray(String[]::new));
  }

  private static Query prefix(String field, String text) {
    return new PrefixQuery(new Term(field, text));
  }

  private static TermQuery term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
