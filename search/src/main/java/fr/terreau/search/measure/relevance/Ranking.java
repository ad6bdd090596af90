package fr.terreau.search.measure.relevance;

import java.io.IOException;
import java.util.List;

/** Something that puts documents in order for a question. */
interface Ranking {

  /** Identifiers of documents, best first, {@code most} at most. */
  List<String> best(String question, int most) throws IOException;
}
