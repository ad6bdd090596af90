package fr.terreau.search.lucene;

import fr.terreau.search.lucene.Question.Phrase;
import fr.terreau.search.lucene.Sense.Choice;
import fr.terreau.search.lucene.Sense.Synonym;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Says in Lucene the words of a question with what they mean together. What was typed and what it
 * is also called do not add up: a sheet that says one thing in many ways is not worth more.
 */
final class Meanings {

  /** What the second best way of saying it still adds. */
  private static final float OTHER_WAYS = 0.1f;

  private Meanings() {}

  /** Every word of the question, each in one of the ways it may be said. */
  static Query all(Question question) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < question.words().size(); i++) {
      if (!question.isKnown(i)) {
        all.add(QuestionQuery.meant(question.words().get(i)), Occur.MUST);
      }
    }
    for (Sense sense : question.senses()) {
      List<Query> ways = new ArrayList<>();
      ways.add(asTyped(question, sense));
      ways.addAll(otherwise(sense, 1));
      all.add(oneOf(ways), Occur.MUST);
    }
    for (Phrase phrase : question.phrases()) {
      if (question.senses().stream().noneMatch(sense -> isOf(sense, phrase))) {
        all.add(QuestionQuery.quoted(phrase.roots()), Occur.MUST);
      }
    }
    return all.build();
  }

  /** At least so many words; what several of them mean together counts for all of these. */
  static Query atLeast(Question question, int required) {
    BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
    for (int i = 0; i < question.words().size(); i++) {
      List<Query> ways = new ArrayList<>();
      ways.add(QuestionQuery.meant(question.words().get(i)));
      for (Sense sense : question.senses()) {
        if (sense.words().contains(i)) {
          ways.addAll(otherwise(sense, sense.words().size()));
        }
      }
      some.add(oneOf(ways), Occur.SHOULD);
    }
    return some.build();
  }

  /** The names of several words on a page, where their order is not known. */
  static Query onPages(Sense sense) {
    BooleanQuery.Builder pages = new BooleanQuery.Builder();
    for (Synonym synonym : sense.synonyms()) {
      if (!synonym.isWord()) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        synonym
            .roots()
            .forEach(r -> every.add(new TermQuery(new Term(IndexSchema.PAGE, r)), Occur.MUST));
        pages.add(new BoostQuery(every.build(), synonym.weight()), Occur.SHOULD);
      }
    }
    return pages.build();
  }

  private static boolean isOf(Sense sense, Phrase phrase) {
    return sense.words().equals(phrase.words());
  }

  private static Query asTyped(Question question, Sense sense) {
    if (sense.words().size() == 1) {
      return QuestionQuery.meant(question.words().get(sense.words().getFirst()));
    }
    BooleanQuery.Builder typed = new BooleanQuery.Builder();
    sense.words().forEach(i -> typed.add(QuestionQuery.meant(question.words().get(i)), Occur.MUST));
    question.phrases().stream()
        .filter(phrase -> isOf(sense, phrase))
        .forEach(phrase -> typed.add(QuestionQuery.quoted(phrase.roots()), Occur.MUST));
    return typed.build();
  }

  /**
   * The other ways.
   *
   * @param shared how many words share what they are worth
   */
  private static List<Query> otherwise(Sense sense, int shared) {
    List<Query> ways = new ArrayList<>();
    sense.choices().forEach(choice -> ways.add(chosen(choice)));
    ways.addAll(called(sense.synonyms()));
    return shared == 1
        ? ways
        : ways.stream().map(way -> (Query) new BoostQuery(way, 1f / shared)).toList();
  }

  /** Sheets that say one of these. */
  static Query anyOf(List<Synonym> synonyms) {
    return oneOf(called(synonyms));
  }

  private static List<Query> called(List<Synonym> synonyms) {
    List<Query> ways = new ArrayList<>();
    Map<Float, List<Synonym>> words = new TreeMap<>();
    for (Synonym synonym : synonyms) {
      if (synonym.isWord()) {
        words.computeIfAbsent(synonym.weight(), none -> new ArrayList<>()).add(synonym);
      } else {
        ways.add(new BoostQuery(phrase(synonym), synonym.weight() / synonym.roots().size()));
      }
    }
    words.forEach((weight, same) -> ways.add(new BoostQuery(words(same), weight)));
    return ways;
  }

  private static Query chosen(Choice choice) {
    if (choice.words().size() == 1 && choice.phrase().isEmpty()) {
      return QuestionQuery.meant(choice.words().getFirst());
    }
    BooleanQuery.Builder every = new BooleanQuery.Builder();
    choice.words().forEach(word -> every.add(QuestionQuery.meant(word), Occur.MUST));
    if (!choice.phrase().isEmpty()) {
      every.add(QuestionQuery.quoted(choice.phrase()), Occur.MUST);
    }
    return every.build();
  }

  private static Query phrase(Synonym synonym) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int i = 0; i < synonym.roots().size(); i++) {
      phrase.add(new Term(IndexSchema.ALL, synonym.roots().get(i)), synonym.places().get(i));
    }
    return phrase.build();
  }

  /** Names of the same weight count as one word, however many they are. */
  private static Query words(List<Synonym> words) {
    SynonymQuery.Builder anywhere = new SynonymQuery.Builder(IndexSchema.ALL);
    SynonymQuery.Builder inTitle = new SynonymQuery.Builder(IndexSchema.TITLE);
    for (Synonym word : words) {
      anywhere.addTerm(new Term(IndexSchema.ALL, word.roots().getFirst()));
      inTitle.addTerm(new Term(IndexSchema.TITLE, word.roots().getFirst()));
    }
    return new BooleanQuery.Builder()
        .add(anywhere.build(), Occur.SHOULD)
        .add(new BoostQuery(inTitle.build(), Scale.TITLE), Occur.SHOULD)
        .build();
  }

  private static Query oneOf(List<Query> ways) {
    if (ways.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, OTHER_WAYS);
  }
}
