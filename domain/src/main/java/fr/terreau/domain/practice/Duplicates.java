package fr.terreau.domain.practice;

import fr.terreau.domain.practice.Practices.Titled;
import fr.terreau.domain.vocabulary.FoldedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    return of(practices, List.of(draft), readable).get(draft.id());
  }

  /** What resembles each of these drafts, by their identifiers, asked for all at once. */
  public static Map<String, Duplicates> of(
      Practices practices, List<Practice> drafts, Predicate<Practice> readable) {
    Map<String, Set<String>> files = new HashMap<>();
    practices
        .sharingFiles(drafts.stream().map(Practice::id).toList())
        .forEach(
            same ->
                files
                    .computeIfAbsent(same.practice(), id -> new LinkedHashSet<>())
                    .add(same.other()));
    Map<String, List<Titled>> titles = new HashMap<>();
    Map<String, Set<String>> close = new HashMap<>();
    for (Practice draft : drafts) {
      Set<String> certain = files.getOrDefault(draft.id(), Set.of());
      Set<String> hints = closeTitles(practices, draft, titles);
      hints.removeAll(certain);
      hints.remove(draft.id());
      close.put(draft.id(), hints);
    }
    Map<String, Practice> shown = readable(practices, files.values(), close.values(), readable);
    Map<String, Duplicates> duplicates = new HashMap<>();
    for (Practice draft : drafts) {
      duplicates.put(
          draft.id(),
          new Duplicates(
              only(files.getOrDefault(draft.id(), Set.of()), shown),
              only(close.get(draft.id()), shown)));
    }
    return duplicates;
  }

  public boolean none() {
    return sameFile.isEmpty() && closeTitle.isEmpty();
  }

  private static Map<String, Practice> readable(
      Practices practices,
      Collection<Set<String>> files,
      Collection<Set<String>> titles,
      Predicate<Practice> readable) {
    Set<String> all = new TreeSet<>();
    files.forEach(all::addAll);
    titles.forEach(all::addAll);
    return practices.byReferences(all).stream()
        .filter(readable)
        .collect(Collectors.toMap(Practice::id, Function.identity()));
  }

  private static List<Practice> only(Set<String> ids, Map<String, Practice> shown) {
    return ids.stream().map(shown::get).filter(Objects::nonNull).limit(MOST_SHOWN).toList();
  }

  private static Set<String> closeTitles(
      Practices practices, Practice draft, Map<String, List<Titled>> read) {
    String title = draft.draft().title();
    String producer = draft.draft().producer();
    Set<String> close = new LinkedHashSet<>();
    if (title != null && producer != null) {
      String normal = normal(title);
      read.computeIfAbsent(producer, id -> practices.titlesOf(id, MOST_TITLES)).stream()
          .filter(other -> close(normal, normal(other.title())))
          .limit(MOST_SHOWN + 1)
          .map(Titled::id)
          .forEach(close::add);
    }
    return close;
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
