package fr.terreau.domain.thesaurus;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.FieldChange;
import java.util.List;

/**
 * What taking over a file would do.
 *
 * @param lines one for each notion of the file, then the concepts that only get a tie
 * @param after the concepts to keep
 * @param state the state of the thesaurus for which the plan holds
 */
public record ImportPlan(List<Line> lines, List<Concept> after, long state) {

  public ImportPlan {
    lines = List.copyOf(lines);
    after = List.copyOf(after);
  }

  /** The lines that end so. */
  public List<Line> lines(End end) {
    return lines.stream().filter(line -> line.end() == end).toList();
  }

  /** What becomes of a notion. */
  public enum End {
    ADDED,
    CHANGED,
    SAME,
    IGNORED
  }

  /**
   * A notion of the file.
   *
   * @param address what the file calls it, empty when the file does not name it
   * @param id identifier here, empty when it is ignored
   * @param remarks what of it is not taken, and why
   */
  public record Line(
      String address,
      String id,
      String label,
      End end,
      List<FieldChange> changes,
      List<Remark> remarks) {}

  /** Why something is not taken; the argument is what the file says, or a number. */
  public record Remark(Why why, String argument) {}

  /** Reasons not to take something. */
  public enum Why {
    NO_FRENCH_LABEL,
    LABEL_TAKEN,
    BAD_TEXT,
    OTHER_LANGUAGE,
    SEVERAL_LABELS,
    SEVERAL_BROADER,
    UNKNOWN_TIE,
    LOOP,
    TOO_MANY,
    BAD_ADDRESS,
    NO_REPLACEMENT,
    NOT_REPLACEABLE,
    SAME_NOTION_TWICE
  }
}
