package fr.terreau.search.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a question at the signs that mean something: quotation marks, a leading hyphen, a trailing
 * star, OR and OU in capitals. A sign that stands where it means nothing is a blank.
 */
final class QuestionSyntax {

  private static final int SHORTEST_BEGINNING = 3;

  /** Opening marks, and under each those that may close it. */
  private static final String OPENING = "\"«“„";

  private static final List<String> CLOSING = List.of("\"”", "»", "”“\"", "“”\"");

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  /** Marks that may still be closed: what nothing closes now, nothing will later. */
  private final boolean[] open = {true, true, true, true};

  private int at;

  private QuestionSyntax(String text) {
    this.text = text;
  }

  /** What a piece is. */
  enum Kind {
    /** Characters without a blank, read as they are. */
    PLAIN,
    QUOTED,
    BEGINNING,
    /** The word that joins two alternatives. */
    OR
  }

  /**
   * A piece of a question, without its signs.
   *
   * @param excluded whether a hyphen stands before it
   */
  record Piece(Kind kind, int start, int end, boolean excluded) {

    boolean holds(int offset) {
      return start <= offset && offset < end;
    }
  }

  /** The pieces in the order of the text; they never overlap. */
  static List<Piece> cut(String text) {
    QuestionSyntax syntax = new QuestionSyntax(text);
    while (syntax.at < text.length()) {
      syntax.next();
    }
    return syntax.pieces;
  }

  private void next() {
    if (isBlank(text.charAt(at))) {
      at++;
      return;
    }
    boolean excluded = text.charAt(at) == '-' && opens(at) && meansSomething(at + 1);
    if (excluded) {
      at++;
    }
    int close = closing(at);
    if (close > at) {
      pieces.add(new Piece(Kind.QUOTED, at + 1, close, excluded));
      at = close + 1;
    } else if (OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    } else {
      plain(excluded);
    }
  }

  private void plain(boolean excluded) {
    int start = at;
    while (at < text.length() && !isBlank(text.charAt(at)) && closing(at) < 0) {
      at++;
    }
    String chunk = text.substring(start, at);
    int star = star(chunk);
    if (chunk.equals("OR") || chunk.equals("OU")) {
      pieces.add(new Piece(Kind.OR, start, at, false));
    } else if (star > 0) {
      pieces.add(new Piece(Kind.BEGINNING, start + letters(chunk), start + star, excluded));
    } else {
      pieces.add(new Piece(Kind.PLAIN, start, at, excluded));
    }
  }

  /** The place of a star right after three letters or more that make the whole chunk, or 0. */
  private static int star(String chunk) {
    int star = chunk.indexOf('*');
    int first = letters(chunk);
    boolean word =
        star - first >= SHORTEST_BEGINNING
            && chunk.substring(first, star).chars().allMatch(Character::isLetterOrDigit);
    boolean last = word && chunk.substring(star + 1).chars().noneMatch(Character::isLetterOrDigit);
    return last && chunk.indexOf('*', star + 1) < 0 ? star : 0;
  }

  /** Where the first letter is. */
  private static int letters(String chunk) {
    int at = 0;
    while (at < chunk.length() && !Character.isLetterOrDigit(chunk.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a sign here stands at the beginning of something. */
  private boolean opens(int sign) {
    return sign == 0 || isBlank(text.charAt(sign - 1)) || text.charAt(sign - 1) == '(';
  }

  private boolean meansSomething(int sign) {
    int after = sign;
    while (after < text.length() && text.charAt(after) == '(') {
      after++;
    }
    return after < text.length()
        && (Character.isLetterOrDigit(text.charAt(after)) || closing(after) > 0);
  }

  /** Where the quotation that opens here closes, or -1. */
  private int closing(int opening) {
    int mark = OPENING.indexOf(text.charAt(opening));
    if (mark < 0) {
      return -1;
    }
    if (!open[mark]) {
      return -1;
    }
    for (int end = opening + 1; end < text.length(); end++) {
      if (CLOSING.get(mark).indexOf(text.charAt(end)) >= 0) {
        return end;
      }
    }
    open[mark] = false;
    return -1;
  }

  /** Parentheses group nothing: alternatives already bind more tightly than the rest. */
  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.isISOControl(sign);
  }
}
