package fr.terreau.search.lucene;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.lucene.FoundWords.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words of a text answer a question: those that were typed, in the form that was meant, and
 * the other names of a notion, each whole.
 */
final class Sought {

  /** What may stand between two words of a name: « de la », « d’ ». */
  private static final int GAP = 8;

  /** Words that count in any form. */
  private final Set<String> words = new HashSet<>();

  private final Set<String> exactly = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final List<List<String>> names = new ArrayList<>();

  /** Every root that may be found. */
  private final Set<String> roots = new HashSet<>();

  private final int typed;

  private Sought(int typed) {
    this.typed = typed;
  }

  static Sought of(Question question) {
    Sought sought = new Sought(question.senses().isEmpty() ? question.words().size() : 0);
    question.words().forEach(sought::add);
    for (Sense sense : question.senses()) {
      sense.choices().forEach(choice -> choice.words().forEach(sought::add));
      sense.synonyms().stream().map(Sense.Synonym::roots).forEach(sought::addName);
    }
    return sought;
  }

  private void add(QueryWord word) {
    switch (word.as()) {
      case WORD -> word.roots().forEach(words::add);
      case EXACT -> exactly.add(word.folded());
      case BEGINNING -> beginnings.add(word.folded());
    }
    word.roots().forEach(roots::add);
  }

  private void addName(List<String> name) {
    roots.addAll(name);
    if (name.size() == 1) {
      words.addAll(name);
    } else {
      names.add(name);
    }
  }

  boolean isEmpty() {
    return roots.isEmpty();
  }

  /** How many different words are all there is to find; 0 when their roots alone cannot tell. */
  int wanted() {
    return names.isEmpty() && exactly.isEmpty() && beginnings.isEmpty() ? typed : 0;
  }

  /** Whether a word of this root may answer. */
  boolean mayBe(String root) {
    return roots.contains(root)
        || (!beginnings.isEmpty() && beginnings.stream().anyMatch(b -> mayBegin(root, b)));
  }

  /** An ending that the root lacks may be what was typed. */
  private static boolean mayBegin(String root, String beginning) {
    return root.startsWith(beginning) || beginning.startsWith(root);
  }

  /** Those that do answer, in the order of the text. */
  List<Found> kept(String text, List<Found> found) {
    if (names.isEmpty() && exactly.isEmpty() && beginnings.isEmpty()) {
      return found;
    }
    List<Found> kept = new ArrayList<>();
    int inName = 0;
    for (int i = 0; i < found.size(); i++) {
      inName = Math.max(inName, i + nameAt(found, i));
      if (i < inName || answers(text, found.get(i))) {
        kept.add(found.get(i));
      }
    }
    return kept;
  }

  private boolean answers(String text, Found word) {
    if (words.contains(word.root())) {
      return true;
    }
    if (exactly.isEmpty() && beginnings.isEmpty()) {
      return false;
    }
    String written =
        WordForms.folded(new FrenchWords(text.substring(word.start(), word.end())).next().text());
    return exactly.contains(written) || beginnings.stream().anyMatch(written::startsWith);
  }

  /** How many words a name has that begins here, 0 when none does. */
  private int nameAt(List<Found> found, int from) {
    return names.stream()
        .filter(name -> isAt(name, found, from))
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private static boolean isAt(List<String> name, List<Found> found, int from) {
    if (from + name.size() > found.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      Found word = found.get(from + i);
      boolean near = i == 0 || word.start() - found.get(from + i - 1).end() <= GAP;
      if (!near || !word.root().equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }
}
