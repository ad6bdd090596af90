package fr.terreau.portal.deposit.extraction;

/** The reading process does not start or does not answer, whatever the file. */
final class ReaderUnavailableException extends Exception {

  ReaderUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
