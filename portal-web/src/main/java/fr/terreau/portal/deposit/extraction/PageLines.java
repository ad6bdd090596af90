package fr.terreau.portal.deposit.extraction;

/** Text being put in order: one kind of space, no blank line, nothing invisible. */
final class PageLines {

  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private final StringBuilder text = new StringBuilder();
  private boolean lineEnds;
  private boolean spaceDue;

  static String oneLine(String text) {
    PageLines lines = new PageLines();
    lines.append(text);
    return lines.text().replace('\n', ' ');
  }

  void append(CharSequence characters) {
    characters.codePoints().forEach(this::append);
  }

  void endLine() {
    lineEnds = true;
  }

  void space() {
    spaceDue = true;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  String text() {
    return text.toString();
  }

  private void append(int character) {
    if ((character >= '\n' && character <= '\r')
        || character == '\u2028'
        || character == '\u2029') {
      endLine();
    } else if (character == '\t' || isSpace(character)) {
      space();
    } else if (!isInvisible(character)) {
      separate();
      text.appendCodePoint(character);
    }
  }

  private void separate() {
    if (!text.isEmpty() && (lineEnds || spaceDue)) {
      text.append(lineEnds ? '\n' : ' ');
    }
    lineEnds = false;
    spaceDue = false;
  }

  /**
   * Bullets drawn with a symbol font come as private characters: they separate, and say nothing.
   */
  private static boolean isSpace(int character) {
    return Character.isSpaceChar(character)
        || Character.getType(character) == Character.PRIVATE_USE;
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
      case Character.FORMAT -> character != ZERO_WIDTH_JOINER && character != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }
}
