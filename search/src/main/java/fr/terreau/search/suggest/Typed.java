package fr.terreau.search.suggest;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.StopWords;
import fr.terreau.search.analysis.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words without accents and without what stands between them, one right after the other, so that «
 * tiers-lieu », « tiers lieu » and « tierslieu » are one.
 */
final class Typed {

  /** Beyond this, nothing that is shown as one line goes on. */
  private static final int LONGEST = 300;

  private final String squeezed;

  /** Where each word begins. */
  private final int[] starts;

  private Typed(String squeezed, int[] starts) {
    this.squeezed = squeezed;
    this.starts = starts;
  }

  static Typed of(String text) {
    StringBuilder squeezed = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    Iterator<Word> words = new FrenchWords(unhyphenated(text));
    while (words.hasNext()) {
      Word word = words.next();
      String folded = word.joined() ? "" : folded(word.text());
      if (!folded.isEmpty()) {
        starts.add(squeezed.length());
        squeezed.append(folded);
      }
    }
    return new Typed(
        squeezed.toString(), starts.stream().mapToInt(start -> start.intValue()).toArray());
  }

  /** Half typed, « saint-e » is no inclusive writing. */
  private static String unhyphenated(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST))
        .replace('-', ' ')
        .replace('\u2010', ' ')
        .replace('\u2011', ' ');
  }

  String squeezed() {
    return squeezed;
  }

  int[] starts() {
    return starts.clone();
  }

  /** The words that must be found when they are not side by side; none when there is but one. */
  List<String> apart() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      words.add(squeezed.substring(starts[i], end(i)));
    }
    if (words.size() < 2) {
      return List.of();
    }
    // The last word may go on: « de » may become « départ ».
    List<String> telling = new ArrayList<>(words.subList(0, words.size() - 1));
    telling.removeIf(StopWords::contains);
    return telling.isEmpty()
        ? words
        : Stream.concat(telling.stream(), Stream.of(words.getLast())).distinct().toList();
  }

  private int end(int word) {
    return word + 1 < starts.length ? starts[word + 1] : squeezed.length();
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .codePoints()
        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
        .forEach(letter -> add(letter, folded));
    return folded.toString();
  }

  private static void add(int letter, StringBuilder folded) {
    switch (letter) {
      case 'œ' -> folded.append("oe");
      case 'æ' -> folded.append("ae");
      case 'ß' -> folded.append("ss");
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'ł' -> folded.append('l');
      default -> folded.appendCodePoint(letter);
    }
  }
}
