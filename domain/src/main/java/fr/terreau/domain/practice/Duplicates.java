package fr.terreau.domain.practice;

import fr.terreau.domain.practice.Practices.Titled;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.vocabulary.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Sheets that may say the same as a draft.
 *
 * @param sameFile those that hold the very same file: certain
 * @param closeTitle those of the same organisation that are called nearly the same: a hint
 */
public record Duplicates(List<Practice> sameFile, List<Practice> closeTitle) {

  /** How many titles of an organisation are looked at. */
  private static final int MOST_TITLES = 5000;

  private static final int MOST_SHOWN = 10;
  private static final int LONGEST_TITLE = 150;

  /** One letter in so many may differ. */
  private static final int LETTERS_A_DIFFERENCE = 6;

  /** What resembles this draft, among the sheets that {@code readable} lets through. */
  public static Duplicates of(Practices practices, Practice draft, Predicate<Practice> readable) {
    Set<String> files = new TreeSet<>();
    draft.draft().attachments().stream()
        .map(Attachment::sha256)
        .filter(Objects::nonNull)
        .forEach(files::add);
    List<Practice> sameFile = shown(practices, practices.holding(files), draft, readable);
    List<String> titles = new ArrayList<>(closeTitles(practices, draft));
    titles.removeAll(sameFile.stream().map(Practice::id).toList());
    return new Duplicates(sameFile, shown(practices, titles, draft, readable));
  }

  public boolean none() {
    return sameFile.isEmpty() && closeTitle.isEmpty();
  }

  private static List<Practice> shown(
      Practices practices, List<String> ids, Practice draft, Predicate<Practice> readable) {
    List<String> others = ids.stream().filter(id -> !id.equals(draft.id())).toList();
    return practices.byReferences(others).stream().filter(readable).limit(MOST_SHOWN).toList();
  }

  private static List<String> closeTitles(Practices practices, Practice draft) {
    String title = draft.draft().title();
    String producer = draft.draft().producer();
    if (title == null || producer == null) {
      return List.of();
    }
    String normal = normal(title);
    return practices.titlesOf(producer, MOST_TITLES).stream()
        .filter(other -> close(normal, normal(other.title())))
        .map(Titled::id)
        .toList();
  }

  /** Without accents, case and punctuation; cut where no title may reach. */
  static String normal(String title) {
    String folded = FoldedText.of(title);
    return folded.length() <= LONGEST_TITLE ? folded : folded.substring(0, LONGEST_TITLE);
  }

  /** Whether two normal titles differ in few letters only. */
  static boolean close(String one, String other) {
    int allowed = Math.min(one.length(), other.length()) / LETTERS_A_DIFFERENCE;
    return !one.isEmpty()
        && Math.abs(one.length() - other.length()) <= allowed
        && distance(one, other) <= allowed;
  }

  /** How many letters must be added, removed or changed. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
