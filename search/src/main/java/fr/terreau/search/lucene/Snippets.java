package fr.terreau.search.lucene;

import fr.terreau.search.Snippet;
import fr.terreau.search.Snippet.Fragment;
import fr.terreau.search.lucene.FoundWords.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts out of a text the part that answers best, and marks the words found. */
final class Snippets {

  private static final int LENGTH = 200;

  /** How far a cut may move to fall between two words. */
  private static final int LEEWAY = 20;

  /** What is read before the first found word, so that it makes sense. */
  private static final int LEAD = 60;

  private final Sought sought;

  Snippets(Question question) {
    this.sought = Sought.of(question);
  }

  /** The text as it is, line breaks included, with the words found. */
  Snippet untouched(String text) {
    List<Fragment> fragments = new ArrayList<>();
    int at = 0;
    for (Found word : FoundWords.in(text, sought)) {
      if (word.start() > at) {
        fragments.add(new Fragment(text.substring(at, word.start()), false));
      }
      fragments.add(new Fragment(text.substring(word.start(), word.end()), true));
      at = word.end();
    }
    if (at < text.length()) {
      fragments.add(new Fragment(text.substring(at), false));
    }
    return new Snippet(fragments, false, false);
  }

  Snippet whole(String text) {
    return cut(text, 0, text.length(), FoundWords.in(text, sought));
  }

  /**
   * The best part of the text that holds most words of the question; when none holds any, that of
   * the last resort, else how it all begins.
   */
  Snippet bestOf(List<String> texts, String lastResort) {
    Snippet opening = null;
    Snippet best = null;
    long bestWorth = 0;
    for (String text : texts) {
      List<Found> found = FoundWords.forExtract(text, sought, LENGTH - LEAD);
      long worth = found.stream().map(Found::root).distinct().count();
      if (worth > bestWorth) {
        bestWorth = worth;
        best = best(text, found);
      }
      if (opening == null && !text.isBlank()) {
        opening = best(text, List.of());
      }
    }
    if (best != null) {
      return best;
    }
    List<Found> found = FoundWords.forExtract(lastResort, sought, LENGTH - LEAD);
    if (!found.isEmpty()) {
      return best(lastResort, found);
    }
    return opening == null ? new Snippet(List.of(), false, false) : opening;
  }

  private static Snippet best(String text, List<Found> found) {
    int from = found.isEmpty() ? 0 : bestStart(found);
    int start = from <= LEAD ? 0 : from - LEAD;
    if (text.length() - start < LENGTH) {
      start = Math.max(0, text.length() - LENGTH);
    }
    start = wordStart(text, start);
    return cut(text, start, wordEnd(text, Math.min(text.length(), start + LENGTH)), found);
  }

  /** The stretch with the most different words of the question; the first one when equal. */
  private static int bestStart(List<Found> found) {
    int bestStart = found.getFirst().start();
    int bestWorth = 0;
    for (int i = 0; i < found.size(); i++) {
      Set<String> different = new HashSet<>();
      int limit = found.get(i).start() + LENGTH - LEAD;
      for (int j = i; j < found.size() && found.get(j).end() <= limit; j++) {
        different.add(found.get(j).root());
      }
      if (different.size() > bestWorth) {
        bestWorth = different.size();
        bestStart = found.get(i).start();
      }
    }
    return bestStart;
  }

  private static int wordStart(String text, int start) {
    for (int at = start; at > 0 && at < start + LEEWAY && at < text.length(); at++) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return onCharacter(text, start);
  }

  private static int wordEnd(String text, int end) {
    for (int at = end; at < text.length() && at > end - LEEWAY; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return onCharacter(text, end);
  }

  /** Never between the two halves of a character. */
  private static int onCharacter(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }

  private static Snippet cut(String text, int start, int end, List<Found> found) {
    List<Fragment> fragments = new ArrayList<>();
    int at = start;
    for (Found word : found) {
      if (word.start() >= at && word.end() <= end) {
        addFragment(text.substring(at, word.start()), false, fragments);
        addFragment(text.substring(word.start(), word.end()), true, fragments);
        at = word.end();
      }
    }
    addFragment(text.substring(at, end), false, fragments);
    return new Snippet(fragments, start > 0, end < text.length());
  }

  private static void addFragment(String text, boolean marked, List<Fragment> fragments) {
    if (!text.isEmpty()) {
      fragments.add(new Fragment(withSingleBlanks(text), marked));
    }
  }

  /** Line breaks and runs of blanks as one blank each. */
  private static String withSingleBlanks(String text) {
    StringBuilder single = new StringBuilder(text.length());
    boolean inBlank = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean blank = letter == ' ' || (letter >= '\t' && letter <= '\r');
      if (!blank) {
        single.append(letter);
      } else if (!inBlank) {
        single.append(' ');
      }
      inBlank = blank;
    }
    return single.toString();
  }
}
