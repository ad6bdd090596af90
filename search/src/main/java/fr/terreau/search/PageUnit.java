package fr.terreau.search;

/** What a reader calls a part of an attachment. */
public enum PageUnit {
  PAGE,
  SLIDE,
  SHEET,
  /** The file has no parts. */
  DOCUMENT
}
