package fr.terreau.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One sheet that answers.
 *
 * @param score comparable within one answer only; 0 when sorted otherwise than by relevance
 * @param title the whole title
 * @param extract the part of the summary or body that answers best, else how the summary begins
 * @param passages the best pages of its attachments, best first
 * @param display what the sheet was indexed with
 */
public record SearchHit(
    String id,
    float score,
    Snippet title,
    Snippet extract,
    List<Passage> passages,
    Map<String, String> display) {

  public static final int MAX_PASSAGES = 3;

  public SearchHit {
    passages = List.copyOf(passages);
    display = Collections.unmodifiableMap(new LinkedHashMap<>(display));
  }
}
