package fr.terreau.search.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Reads the words of a French text one after the other: articles cut off at the apostrophe,
 * inclusive endings read as the plain word, dotted acronyms without dots, compounds both as their
 * parts and as one word, numbers apart from their units.
 */
public final class FrenchWords implements Iterator<Word> {

  private static final int LONGEST_CHAIN = 32;

  private final CharSequence text;
  private final Deque<Word> ready = new ArrayDeque<>();
  private int at;

  /**
   * Whether words that stand alone are read at once, without looking for what they may be tied to.
   */
  private final boolean quickly;

  public FrenchWords(CharSequence text) {
    this(text, true);
  }

  FrenchWords(CharSequence text, boolean quickly) {
    this.text = Objects.requireNonNull(text, "text");
    this.quickly = quickly;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && at < text.length()) {
      if (text.charAt(at) <= ' ') {
        at++;
        continue;
      }
      int from = quickly ? PlainWord.afterElision(text, at) : at;
      int end = quickly ? PlainWord.endAt(text, from) : at;
      if (end > from) {
        at = end;
        ready.add(new Word(PlainWord.read(text, from, end), from, end, false));
      } else if (Letters.startsWord(text, at)) {
        ready.addAll(Chain.read(chainFromHere()));
      } else {
        at++;
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public Word next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Collects words that touch through an apostrophe, a hyphen, a dot or an inclusive mark. */
  private List<Link> chainFromHere() {
    List<Link> chain = new ArrayList<>();
    chain.add(linkFromHere(Joint.START));
    while (chain.size() < LONGEST_CHAIN && at < text.length()) {
      Joint joint = Joint.of(text.charAt(at));
      int next = joint == Joint.HYPHEN ? Letters.afterLineBreak(text, at + 1) : at + 1;
      if (joint == Joint.NONE || !Letters.startsWord(text, next)) {
        break;
      }
      if (joint == Joint.PARENTHESIS && !closesSoon(next)) {
        break;
      }
      at = next;
      chain.add(linkFromHere(joint));
      if (joint == Joint.PARENTHESIS) {
        at++;
        if (Letters.startsWord(text, at)) {
          chain.add(linkFromHere(Joint.PARENTHESIS));
        }
      }
    }
    return chain;
  }

  private boolean closesSoon(int from) {
    int end = Letters.endOfWord(text, from);
    return end < text.length()
        && text.charAt(end) == ')'
        && Inclusive.isEnding(Letters.plain(text.subSequence(from, end).toString()));
  }

  private Link linkFromHere(Joint joint) {
    int start = at;
    at = Letters.endOfWord(text, start);
    return new Link(text.subSequence(start, at).toString(), start, at, joint);
  }
}
