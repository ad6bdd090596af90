package fr.terreau.portal.deposit.extraction;

import fr.terreau.domain.file.FileText;
import java.nio.file.Path;

/** Reads the text of deposited files, page by page. */
public interface TextExtractor extends AutoCloseable {

  /**
   * Reads one file; blocks until it is read or given up.
   *
   * <p>May be called from several threads: each waits for its turn, and the time allowed counts
   * from there. Whatever the bytes are, the answer is a value and the caller's process is unharmed.
   * The file is neither changed nor moved.
   *
   * @param file an existing file, under any name
   * @param fileName the name that its owner gave it, only used to tell a title from a file name
   * @param mediaType as found from the bytes, see {@link FileKinds#detect}
   * @throws java.io.UncheckedIOException when the file is missing or may not be opened
   */
  FileText extract(Path file, String fileName, String mediaType);

  /** Gives up what is being read; closing twice is harmless. */
  @Override
  void close();
}
