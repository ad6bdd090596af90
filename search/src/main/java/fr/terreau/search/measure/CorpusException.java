package fr.terreau.search.measure;

import java.io.IOException;

/** The corpus is missing, empty or not what it should be. */
final class CorpusException extends IOException {

  CorpusException(String message) {
    super(message);
  }

  CorpusException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
