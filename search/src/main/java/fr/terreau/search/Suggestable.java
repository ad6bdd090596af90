package fr.terreau.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Something a reader may be about to type: a subject, a place, an organisation, the title of a
 * sheet.
 *
 * @param kind what it is; no kind takes all the room from the others
 * @param id its name within its kind
 * @param label what is shown
 * @param otherNames names that find it and may be shown beside the label
 * @param hiddenNames names that find it and are never shown
 * @param access opaque tokens; whoever holds one of them may see it
 * @param rank where it stands among those that answer as well; the smallest first
 * @param weight orders those of one rank, the largest first
 * @param display returned untouched
 */
public record Suggestable(
    String kind,
    String id,
    String label,
    List<String> otherNames,
    List<String> hiddenNames,
    Set<String> access,
    int rank,
    long weight,
    Map<String, String> display) {

  public Suggestable {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    otherNames = List.copyOf(otherNames);
    hiddenNames = List.copyOf(hiddenNames);
    access = Set.copyOf(access);
    display = Map.copyOf(display);
  }
}
