package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Finds the words of a question again in a text, as they are written there. */
final class FoundWords {

  /** Beyond this, a text is not worth reading for the sake of an extract. */
  private static final int FARTHEST = 100_000;

  private static final Analyzer ROOTS = new LayerAnalyzer(Layer.ROOT);

  private FoundWords() {}

  /** A found word and where it stands. */
  record Found(String root, int start, int end) {}

  /** In the order of the text; a compound covers its parts. */
  static List<Found> in(String text, Sought sought) throws IOException {
    List<Found> found = new ArrayList<>();
    if (sought.isEmpty()) {
      return found;
    }
    String read = text.substring(0, Math.min(text.length(), FARTHEST));
    try (TokenStream words = ROOTS.tokenStream("", read)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        if (sought.mayBe(term.toString())) {
          add(new Found(term.toString(), offset.startOffset(), offset.endOffset()), found);
        }
      }
      words.end();
    }
    return sought.kept(text, found);
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
