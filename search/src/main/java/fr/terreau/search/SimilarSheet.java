package fr.terreau.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet close to another one, and why.
 *
 * @param words weighty words that both hold, as the other one writes them, the weightiest first
 * @param ties for each tie by its name, the values that the sheet has
 * @param display what the sheet was indexed with
 */
public record SimilarSheet(
    String id,
    String title,
    List<String> words,
    Map<String, List<String>> ties,
    Map<String, String> display) {

  public SimilarSheet {
    words = List.copyOf(words);
    ties = Map.copyOf(ties);
    display = Collections.unmodifiableMap(new LinkedHashMap<>(display));
  }
}
