package fr.terreau.search.lucene;

import fr.terreau.search.analysis.NumberForms;
import fr.terreau.search.analysis.StopWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Says a question in Lucene. */
final class QuestionQuery {

  /** A phrase of short answers, which repeat the same few words from sheet to sheet. */
  private static final float FACTS = 0.3f;

  /** A word that was not typed but read instead of another. */
  private static final float NEAR = 0.9f;

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
      question.phrases().forEach(p -> query.add(quoted(p.roots()), Occur.SHOULD));
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

  /** The word itself and no other, as good as it is anywhere. */
  private static Query exact(String folded) {
    return new BooleanQuery.Builder()
        .add(itself(folded), Occur.FILTER)
        .add(new WordQuery(List.of(form(folded, folded, WordForms.root(folded), 1f))), Occur.MUST)
        .build();
  }

  private static Query beginning(String folded) {
    return new BooleanQuery.Builder()
        .add(prefix(IndexSchema.EXACT, folded), Occur.SHOULD)
        .add(prefix(IndexSchema.TITLE, folded), Occur.SHOULD)
        .build();
  }

  private static Query leftOut(Question.Without left) {
    return switch (left.as()) {
      case EXACT -> itself(left.folded());
      case BEGINNING -> prefix(IndexSchema.EXACT, left.folded());
      case WORD -> held(left.roots());
    };
  }

  /** Words that carry no subject are found by their roots only. */
  private static Query itself(String folded) {
    return StopWords.contains(folded)
        ? term(IndexSchema.ALL, WordForms.root(folded))
        : term(IndexSchema.EXACT, folded);
  }

  private static Query held(List<String> roots) {
    BooleanQuery.Builder held = new BooleanQuery.Builder();
    for (String field : List.of(IndexSchema.ALL, IndexSchema.FACTS)) {
      held.add(sideBySide(field, roots, 0), Occur.SHOULD);
    }
    return held.build();
  }

  /** One word, anywhere in a sheet. */
  static Query word(QueryWord word) {
    List<WordQuery.Form> forms = new ArrayList<>();
    forms.add(form(word.typed(), word.folded(), word.root(), 1f));
    word.compounds().forEach(root -> forms.add(WordQuery.Form.ofRoot(root, 1f)));
    word.near().forEach(near -> forms.add(form(near, near, WordForms.root(near), NEAR)));
    return new WordQuery(forms);
  }

  /** What stands in the text for a word: itself, or the first word it was read as. */
  static WordQuery.Form asRead(QueryWord word) {
    if (word.near().isEmpty()) {
      return form(word.typed(), word.folded(), word.root(), 1f);
    }
    String near = word.near().getFirst();
    return form(near, near, WordForms.root(near), NEAR);
  }

  private static WordQuery.Form form(String typed, String folded, String root, float weight) {
    if (StopWords.contains(folded)) {
      return WordQuery.Form.ofRoot(root, weight);
    }
    List<String> exact = new ArrayList<>();
    exact.add(folded);
    exact.addAll(NumberForms.of(folded));
    char typedMark = Forms.mark(typed);
    List<String> asWritten = new ArrayList<>();
    List<String> otherwise = new ArrayList<>();
    for (char mark : Forms.marks()) {
      List<String> marked = mark == typedMark ? asWritten : otherwise;
      exact.forEach(form -> marked.add(Forms.marked(mark, form)));
    }
    return new WordQuery.Form(root, exact, asWritten, otherwise, weight);
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
