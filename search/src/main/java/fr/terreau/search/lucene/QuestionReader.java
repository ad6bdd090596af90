package fr.terreau.search.lucene;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.StopWords;
import fr.terreau.search.analysis.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands whatever was typed; nothing is refused, what is too long is cut. */
final class QuestionReader {

  private static final int MOST_CHARACTERS = 2_000;
  private static final int MOST_WORDS = 24;
  private static final int MOST_PHRASES = 4;
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|«([^»]+)»|“([^”]+)”");

  private QuestionReader() {}

  static Question read(String typed) {
    String text = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
    List<Word> plain = new ArrayList<>();
    List<Word> compounds = new ArrayList<>();
    new FrenchWords(text).forEachRemaining(word -> (word.joined() ? compounds : plain).add(word));
    addNeighbours(plain, compounds);
    List<Word> subject = withSubject(plain);
    Map<String, QueryWord> words = new LinkedHashMap<>();
    for (Word word : subject) {
      if (words.size() < MOST_WORDS) {
        words.merge(
            WordForms.root(word.text()), queryWord(word, compounds), (first, again) -> first);
      }
    }
    return new Question(List.copyOf(words.values()), phrases(text));
  }

  private static void addNeighbours(List<Word> plain, List<Word> compounds) {
    for (int i = 0; i + 1 < plain.size(); i++) {
      Word first = plain.get(i);
      Word second = plain.get(i + 1);
      compounds.add(new Word(first.text() + second.text(), first.start(), second.end(), true));
    }
  }

  private static List<Word> withSubject(List<Word> words) {
    List<Word> subject =
        words.stream().filter(word -> !StopWords.contains(WordForms.folded(word.text()))).toList();
    return subject.isEmpty() ? words : subject;
  }

  private static QueryWord queryWord(Word word, List<Word> compounds) {
    String root = WordForms.root(word.text());
    Set<String> around = new HashSet<>();
    for (Word compound : compounds) {
      if (compound.start() <= word.start() && word.end() <= compound.end()) {
        around.add(WordForms.root(compound.text()));
      }
    }
    around.remove(root);
    return new QueryWord(word.text(), WordForms.folded(word.text()), root, around, List.of());
  }

  private static List<List<String>> phrases(String text) {
    List<List<String>> phrases = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find() && phrases.size() < MOST_PHRASES) {
      List<String> roots = new ArrayList<>();
      new FrenchWords(quoted.group())
          .forEachRemaining(
              word -> {
                if (!word.joined() && roots.size() < MOST_WORDS) {
                  roots.add(WordForms.root(word.text()));
                }
              });
      if (roots.size() > 1) {
        phrases.add(roots);
      }
    }
    return phrases;
  }
}
