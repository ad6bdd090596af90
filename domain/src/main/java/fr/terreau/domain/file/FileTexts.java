package fr.terreau.domain.file;

import java.util.Optional;

/** The texts of files, each read once under the hash of the file. */
public interface FileTexts {

  /** The text of a file; empty as long as it was not read. */
  Optional<FileText> find(String sha256);

  /** Whether the file was read, without looking at what was found. */
  default boolean knows(String sha256) {
    return find(sha256).isPresent();
  }

  /** Keeps a text, replacing an earlier one. */
  void keep(String sha256, FileText text);
}
