package fr.terreau.search.lucene;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word of the question in every form that may answer it.
 *
 * @param typed in lower case with its accents
 * @param compounds roots of what it makes when joined to the word beside it: pol doc, poldoc
 * @param near folded words of the index that may have been meant
 */
record QueryWord(
    String typed, String folded, String root, Set<String> compounds, List<String> near) {

  QueryWord {
    compounds = Set.copyOf(compounds);
    near = List.copyOf(near);
  }

  QueryWord with(List<String> nearWords) {
    return new QueryWord(typed, folded, root, compounds, nearWords);
  }

  /** Every root that counts as this word. */
  Stream<String> roots() {
    return Stream.concat(
        Stream.of(root), Stream.concat(compounds.stream(), near.stream().map(WordForms::root)));
  }
}
