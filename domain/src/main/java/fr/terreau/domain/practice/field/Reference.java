package fr.terreau.domain.practice.field;

/** What an identifier held by a text field identifies. */
public enum Reference {
  NONE,
  /** An organisation of the directory, or a body that is not in it. */
  ORGANISATION,
  /** A code of a territory. */
  TERRITORY,
  /** A concept of the thesaurus. */
  CONCEPT,
  /** Another sheet, by its code. */
  SHEET,
  /** A session of an event. */
  SESSION,
  /** A follow-up. */
  ACTION,
  /** An attachment of the sheet, by its path or title. */
  FILE,
  /** An indicator, see {@link Indicators}. */
  INDICATOR,
  /** A language, by its ISO 639-1 code. */
  LANGUAGE
}
