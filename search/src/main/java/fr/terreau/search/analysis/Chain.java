package fr.terreau.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns runs that touch into the words they stand for. */
final class Chain {

  private static final Set<String> ELIDED =
      Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(er|ere|ère|e|eme|ème|nd|nde)");
  private static final Pattern MEASURE = Pattern.compile("(\\d+)(\\p{L}.*)");
  private static final int LONGEST_COMPOUND = 4;

  /** Letters of the longest word that loses its end before a vowel. */
  static final int LONGEST_ELIDED = 7;

  private Chain() {}

  /**
   * Whether a word in lower case is what an article or a conjunction leaves before an apostrophe.
   */
  static boolean isElided(String plain) {
    return ELIDED.contains(plain);
  }

  static List<Word> read(List<Link> chain) {
    List<Link> links = withoutElisions(withNumbers(withAcronyms(withoutEndings(chain))));
    List<Word> words = new ArrayList<>();
    for (int from = 0; from < links.size(); ) {
      int to = endOfCompound(links, from);
      addCompound(links.subList(from, to), words);
      from = to;
    }
    return words;
  }

  private static List<Link> withoutEndings(List<Link> chain) {
    List<Link> kept = new ArrayList<>();
    for (Link link : chain) {
      if (!kept.isEmpty() && Inclusive.declines(kept.getLast(), link)) {
        kept.add(kept.removeLast().stretchedTo(link.end()));
      } else {
        kept.add(link);
      }
    }
    return kept;
  }

  private static List<Link> withAcronyms(List<Link> chain) {
    List<Link> merged = new ArrayList<>();
    boolean inAcronym = false;
    for (Link link : chain) {
      boolean dotted = link.joint() == Joint.DOT && link.isInitial() && !merged.isEmpty();
      inAcronym = dotted && (inAcronym || merged.getLast().isInitial());
      if (inAcronym) {
        merged.add(merged.removeLast().mergedWith(link, ""));
      } else {
        merged.add(link);
      }
    }
    return merged;
  }

  /** « 0,07 » and « 0.07 » are the same number; dates and lists are left alone. */
  private static List<Link> withNumbers(List<Link> chain) {
    if (chain.size() != 2 || !chain.getFirst().isNumber() || !chain.getLast().isNumber()) {
      return chain;
    }
    return switch (chain.getLast().joint()) {
      case DOT, COMMA -> List.of(chain.getFirst().mergedWith(chain.getLast(), "."));
      case NONE, START, APOSTROPHE, HYPHEN, MIDDLE_DOT, PARENTHESIS -> chain;
    };
  }

  private static List<Link> withoutElisions(List<Link> chain) {
    List<Link> kept = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      boolean elided =
          i + 1 < chain.size()
              && chain.get(i + 1).joint() == Joint.APOSTROPHE
              && isElided(Letters.plain(chain.get(i).written()));
      if (!elided) {
        boolean afterElision =
            i > 0 && (kept.isEmpty() || kept.getLast().end() != endBefore(chain, i));
        kept.add(afterElision ? chain.get(i).tiedBy(Joint.START) : chain.get(i));
      }
    }
    return kept;
  }

  private static int endBefore(List<Link> chain, int i) {
    return chain.get(i - 1).end();
  }

  private static int endOfCompound(List<Link> links, int from) {
    int to = from + 1;
    while (to < links.size() && ties(links.get(to).joint())) {
      to++;
    }
    return to;
  }

  private static boolean ties(Joint joint) {
    return joint == Joint.HYPHEN || joint == Joint.APOSTROPHE;
  }

  /** The whole comes right after the first word, so that words never start before the last one. */
  private static void addCompound(List<Link> parts, List<Word> words) {
    int first = words.size();
    parts.forEach(part -> addPart(part, words));
    boolean several = parts.size() > 1 && parts.size() <= LONGEST_COMPOUND;
    if (several && words.size() > first && !parts.stream().allMatch(Link::isNumber)) {
      String whole = parts.stream().map(Link::written).collect(Collectors.joining());
      int start = words.get(first).start();
      int end = parts.getLast().end();
      words.add(first + 1, new Word(Letters.plain(whole), start, end, true));
    }
  }

  private static void addPart(Link part, List<Word> words) {
    String plain = Letters.plain(part.written());
    if (plain.isEmpty()) {
      return;
    }
    if (!Character.isDigit(plain.charAt(0))) {
      words.add(new Word(plain, part.start(), part.end(), false));
      return;
    }
    Matcher ordinal = ORDINAL.matcher(plain);
    Matcher measure = MEASURE.matcher(plain);
    if (ordinal.matches()) {
      words.add(new Word(ordinal.group(1), part.start(), part.end(), false));
    } else if (measure.matches() && plain.length() == part.end() - part.start()) {
      int unit = part.start() + measure.start(2);
      words.add(new Word(measure.group(1), part.start(), unit, false));
      words.add(new Word(measure.group(2), unit, part.end(), false));
    } else {
      words.add(new Word(plain, part.start(), part.end(), false));
    }
  }
}
