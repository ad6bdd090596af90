package fr.terreau.search.lucene;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the words of a question again in a text, as they are written there. */
final class FoundWords {

  /** Beyond this, a text is not worth reading for the sake of an extract. */
  private static final int FARTHEST = 100_000;

  /** So far after the first found word, better places are not looked for any more. */
  private static final int FARTHER = 20_000;

  private FoundWords() {}

  /** A found word and where it stands. */
  record Found(String root, int start, int end) {}

  /** In the order of the text; a compound covers its parts. */
  static List<Found> in(String text, Sought sought) {
    return read(text, sought, 0);
  }

  /**
   * As many as it takes to choose an extract: reading ends where all words of the question stand
   * within so many characters.
   */
  static List<Found> forExtract(String text, Sought sought, int within) {
    return read(text, sought, within);
  }

  private static List<Found> read(String text, Sought sought, int within) {
    List<Found> found = new ArrayList<>();
    if (sought.isEmpty()) {
      return found;
    }
    int limit = Math.min(text.length(), FARTHEST);
    boolean complete = within == 0;
    FrenchWords words = new FrenchWords(text);
    while (words.hasNext()) {
      Word word = words.next();
      if (word.start() >= limit) {
        break;
      }
      String root = KnownRoots.of(word.text());
      if (sought.mayBe(root)) {
        if (found.isEmpty() && !complete) {
          limit = Math.min(limit, word.end() + FARTHER);
        }
        add(new Found(root, word.start(), word.end()), found);
        int stretch = complete ? -1 : stretchOfAll(found, sought, within);
        if (stretch >= 0) {
          complete = true;
          limit = Math.min(limit, stretch + 2 * within);
        }
      }
    }
    return sought.kept(text, found);
  }

  /** Where a stretch begins that ends with the last found word and holds them all, or -1. */
  private static int stretchOfAll(List<Found> found, Sought sought, int within) {
    int wanted = sought.wanted();
    if (wanted == 0 || found.size() < wanted) {
      return -1;
    }
    int end = found.getLast().end();
    Set<String> different = new HashSet<>();
    for (int i = found.size() - 1; i >= 0 && end - found.get(i).start() <= within; i--) {
      different.add(found.get(i).root());
      if (different.size() == wanted) {
        return found.get(i).start();
      }
    }
    return -1;
  }

  private static void add(Found next, List<Found> found) {
    if (!found.isEmpty() && found.getLast().end() > next.start()) {
      Found last = found.removeLast();
      found.add(new Found(last.root(), last.start(), Math.max(last.end(), next.end())));
    } else {
      found.add(next);
    }
  }
}
