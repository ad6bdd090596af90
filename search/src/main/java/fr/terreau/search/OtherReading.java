package fr.terreau.search;

import java.util.List;
import java.util.Map;

/**
 * What the reader may have meant, although the question as typed finds something.
 *
 * @param text the whole question, rewritten
 * @param corrections the words that were read otherwise, and how
 * @param total how many sheets it finds for this reader, with the same filters; at least 1
 */
public record OtherReading(String text, Map<String, List<String>> corrections, long total) {

  public OtherReading {
    corrections = Relaxation.copyOf(corrections);
  }
}
