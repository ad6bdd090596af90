package fr.terreau.search;

/** The order of the answers. */
public enum SearchSort {
  /** Best match first; the newest first when nothing is asked. */
  RELEVANCE,
  /** Newest first. */
  DATE
}
