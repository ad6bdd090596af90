package fr.terreau.domain.directory;

import java.util.Optional;

/** Which state of each reference list the database holds. */
public interface ReferenceLoads {

  /**
   * The sha-256 of the list of this name that was loaded last. Whoever asks keeps others who ask
   * for the same name waiting until the end of the transaction.
   */
  Optional<String> sha256(String name);

  /** Notes that the list of this name and sha-256 is now in the database. */
  void record(String name, String sha256);
}
