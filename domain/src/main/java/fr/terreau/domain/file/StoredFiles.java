package fr.terreau.domain.file;

import java.util.List;
import java.util.Optional;

/** What is known of every distinct file. */
public interface StoredFiles {

  Optional<StoredFile> find(String sha256);

  /** Adds a file, or leaves what is known of it as it is. */
  void add(StoredFile file);

  /** The hashes after this one, in order, for those who walk all files. */
  List<String> after(String sha256, int atMost);
}
