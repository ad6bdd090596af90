package fr.terreau.search;

/** The index cannot be read or written. */
public final class SearchException extends RuntimeException {

  public SearchException(String message) {
    super(message);
  }

  public SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
