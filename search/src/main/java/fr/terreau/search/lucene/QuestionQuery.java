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
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
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
    if (question.isBlank()) {
      return query.add(MatchAllDocsQuery.INSTANCE, Occur.SHOULD).build();
    }
    boolean everything = required == question.words().size();
    query.add(words(question, required), Occur.MUST);
    for (List<String> phrase : question.phrases()) {
      query.add(quoted(phrase), everything ? Occur.MUST : Occur.SHOULD);
    }
    return query.build();
  }

  private static Query words(Question question, int required) {
    BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
    question.words().forEach(word -> words.add(word(word), Occur.SHOULD));
    return words.build();
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
    return words.build();
  }

  private static Query quoted(List<String> roots) {
    Query fact = sideBySide(IndexSchema.FACTS, roots, 0);
    return new BooleanQuery.Builder()
        .add(sideBySide(IndexSchema.ALL, roots, 0), Occur.SHOULD)
        .add(new BoostQuery(fact, FACTS), Occur.SHOULD)
        .build();
  }

  private static Query sideBySide(String field, List<String> roots, int slop) {
    return new PhraseQuery(slop, field, roots.toArray(String[]::new));
  }

  private static TermQuery term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
