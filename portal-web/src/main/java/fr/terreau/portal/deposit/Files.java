package fr.terreau.portal.deposit;

import fr.terreau.portal.platform.DocumentState;
import fr.terreau.portal.platform.PageUnit;
import java.util.List;
import java.util.Optional;

/**
 * The files of a deposit.
 *
 * @param maxBytes the size no file may exceed
 * @param extensions accepted extensions in small letters, without a dot
 */
public record Files(List<Row> rows, long maxBytes, List<String> extensions) {

  /**
   * A file.
   *
   * @param id the attachment; absent for a file that was refused
   * @param why why it was refused or cannot be read, in the reader's language
   * @param words the questions on the file
   */
  public record Row(
      Optional<String> id,
      String name,
      long bytes,
      PageUnit unit,
      Optional<Integer> extent,
      DocumentState state,
      Optional<String> why,
      List<FormPart> words) {

    public Row {
      words = List.copyOf(words);
    }

    /** Whether something is to be mended among its words. */
    public boolean faulty() {
      return words.stream().anyMatch(part -> !part.errors().isEmpty());
    }
  }

  /** What the file field offers to choose. */
  public String accept() {
    return "." + String.join(",.", extensions);
  }

  /** The accepted formats, to read. */
  public String formats() {
    return String.join(", ", extensions).toUpperCase(java.util.Locale.ROOT);
  }

  /** Whether a text is being read, so that the page should be asked again. */
  public boolean reading() {
    return rows.stream().anyMatch(row -> row.state() == DocumentState.EN_COURS);
  }
}
