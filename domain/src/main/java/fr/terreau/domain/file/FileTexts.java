package fr.terreau.domain.file;

import java.util.Optional;

/** The texts of files, each read once under the hash of the file. */
public interface FileTexts {

  /** The text of a file; empty as long as it was not read. */
  Optional<FileText> find(String sha256);

  /** Keeps a text, replacing an earlier one. */
  void keep(String sha256, FileText text);
}
