package fr.terreau.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One sheet that answers.
 *
 * @param score comparable within one answer only; 0 when sorted otherwise than by relevance
 * @param title the whole title
 * @param extract the part of the summary or body that answers best, else how the summary begins
 * @param passages the best pages of its attachments, best first
 * @param display what the sheet was indexed with
 * @param explanation how the score came about, for people who tune the search; only when asked for
 */
public record SearchHit(
    String id,
    float score,
    Snippet title,
    Snippet extract,
    List<Passage> passages,
    Map<String, String> display,
    Optional<String> explanation) {

  public static final int MAX_PASSAGES = 3;

  /** A hit that explains nothing. */
  public SearchHit(
      String id,
      float score,
      Snippet title,
      Snippet extract,
      List<Passage> passages,
      Map<String, String> display) {
    this(id, score, title, extract, passages, display, Optional.empty());
  }

  public SearchHit {
    Objects.requireNonNull(explanation, "explanation");
    passages = List.copyOf(passages);
    display = Collections.unmodifiableMap(new LinkedHashMap<>(display));
  }

  public SearchHit explainedBy(String text) {
    return new SearchHit(id, score, title, extract, passages, display, Optional.of(text));
  }
}
