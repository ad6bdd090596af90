package fr.terreau.search.analysis;

/** What stands between two words that touch. */
enum Joint {
  NONE,
  START,
  APOSTROPHE,
  HYPHEN,
  DOT,
  COMMA,
  MIDDLE_DOT,
  PARENTHESIS;

  static Joint of(char mark) {
    return switch (mark) {
      case '\'', '\u2019', '\u2018', '\u02BC', '\uFF07' -> APOSTROPHE;
      case '-', '\u2010', '\u2011' -> HYPHEN;
      case '.' -> DOT;
      case ',' -> COMMA;
      case '\u00B7', '\u2022', '\u2027', '\u22C5', '\u2219' -> MIDDLE_DOT;
      case '(' -> PARENTHESIS;
      default -> NONE;
    };
  }
}
