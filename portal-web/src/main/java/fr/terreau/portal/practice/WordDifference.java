package fr.terreau.portal.practice;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changed between two texts, word by word. */
final class WordDifference {

  /** Beyond this many words in one text nobody follows single words, nor should a request. */
  private static final int MOST_WORDS = 20_000;

  private WordDifference() {}

  /** How a piece of text fared. */
  enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A run of words of one fate. */
  record Piece(Fate fate, String text) {}

  /** The pieces in reading order; what was removed comes before what took its place. */
  static List<Piece> between(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    List<Piece> pieces = new ArrayList<>();
    if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
      add(pieces, Fate.REMOVED, old);
      add(pieces, Fate.ADDED, now);
      return pieces;
    }
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      int from = delta.getSource().getPosition();
      add(pieces, Fate.KEPT, old.subList(at, from));
      add(pieces, Fate.REMOVED, delta.getSource().getLines());
      add(pieces, Fate.ADDED, delta.getTarget().getLines());
      at = from + delta.getSource().size();
    }
    add(pieces, Fate.KEPT, old.subList(at, old.size()));
    return pieces;
  }

  /** Words and the spaces between them, so that the pieces put together are the text. */
  private static List<String> words(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.asList(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
  }

  private static void add(List<Piece> pieces, Fate fate, List<String> words) {
    String text = String.join("", words);
    if (!text.isEmpty()) {
      pieces.add(new Piece(fate, text));
    }
  }
}
