package fr.terreau.portal.search.reading;

import fr.terreau.domain.vocabulary.FoldedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question as its readers look at it: its words, its plain letters at the same places, and what
 * of it has been taken by one of them.
 */
final class Typed {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|«[^»]*»|“[^”]*”");
  private static final Pattern LEADING =
      Pattern.compile("(?:(?<![\\p{L}\\p{N}'-])(?:de|du|des|en|a|au|pour|sur|dans|le|la|les) )+$");
  private static final Pattern EXCLUDED = Pattern.compile("(?<!\\S)-\\S+");

  private final String text;
  private final String plain;
  private final List<Word> words = new ArrayList<>();
  private final List<String> folded;
  private final BitSet taken;

  /**
   * A word of the question.
   *
   * @param folded without accents, in lower case
   * @param hyphened whether a hyphen alone stands between it and the word before
   */
  record Word(int start, int end, String folded, boolean capital, boolean hyphened) {

    boolean isNumber() {
      return folded.chars().allMatch(Character::isDigit);
    }
  }

  Typed(String typed) {
    text = Normalizer.normalize(typed, Normalizer.Form.NFC);
    plain = plain(text);
    taken = new BitSet(text.length());
    Matcher found = WORD.matcher(plain);
    int end = 0;
    while (found.find()) {
      int start = found.start();
      words.add(
          new Word(
              start,
              found.end(),
              FoldedText.of(found.group()),
              Character.isUpperCase(text.charAt(start)),
              start == end + 1 && plain.charAt(end) == '-' && !words.isEmpty()));
      end = found.end();
    }
    folded = words.stream().map(Word::folded).toList();
  }

  /** What is between quotation marks or left out with a minus is nobody’s but the engine’s. */
  void keepQuoted() {
    for (Pattern pattern : List.of(QUOTED, EXCLUDED)) {
      Matcher found = pattern.matcher(plain);
      while (found.find()) {
        taken.set(found.start(), found.end());
      }
    }
  }

  /** Words that are to be read as words. */
  void keep(String phrase) {
    List<String> wanted = List.of(phrase.split(" "));
    for (int at = 0; at + wanted.size() <= words.size(); at++) {
      if (folded.subList(at, at + wanted.size()).equals(wanted)) {
        taken.set(words.get(at).start(), words.get(at + wanted.size() - 1).end());
      }
    }
  }

  String text() {
    return text;
  }

  /**
   * The text in plain letters, each at its place: lower case, no accents, one kind of each mark.
   */
  String plain() {
    return plain;
  }

  List<Word> words() {
    return words;
  }

  List<String> folded() {
    return folded;
  }

  /** Where the small words begin that lead to what begins here and mean nothing without it. */
  int withLeading(int start) {
    Matcher leading = LEADING.matcher(plain).region(0, start);
    return leading.find() && free(leading.start(), start) ? leading.start() : start;
  }

  boolean free(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  boolean free(Word word) {
    return free(word.start(), word.end());
  }

  void take(int start, int end) {
    taken.set(start, end);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char letter) {
    if (letter < 0x80) {
      return Character.toLowerCase(letter);
    }
    return switch (letter) {
      case '\u2019', '\u2018', '\u02BC', '\uFF07' -> '\'';
      case '\u00A0', '\u202F', '\u2009' -> ' ';
      case '\u2010', '\u2011', '\u2013' -> '-';
      case '\u00B2' -> '2';
      case 'Œ' -> 'œ';
      case 'Æ' -> 'æ';
      default -> {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        yield Character.toLowerCase(apart.charAt(0));
      }
    };
  }
}
