package fr.terreau.search.lucene;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word of the question in every form that may answer it.
 *
 * @param typed in lower case with its accents
 * @param compounds roots of what it makes when joined to the word beside it: pol doc, poldoc
 * @param near folded words of the index that may have been meant; for a beginning, words of the
 *     index that begin so
 * @param as how much of its form is asked for
 * @param start offset of the word in the text of the question
 */
record QueryWord(
    String typed,
    String folded,
    String root,
    Set<String> compounds,
    List<String> near,
    As as,
    int start,
    int end) {

  /** How a word is meant. */
  enum As {
    /** In any form. */
    WORD,
    /** In no other form, accents apart. */
    EXACT,
    /** With any ending. */
    BEGINNING
  }

  QueryWord {
    compounds = Set.copyOf(compounds);
    near = List.copyOf(near);
  }

  QueryWord with(List<String> nearWords) {
    return new QueryWord(typed, folded, root, compounds, nearWords, as, start, end);
  }

  /** Whether its form may be guessed. */
  boolean isPlain() {
    return as == As.WORD;
  }

  /** Every root that counts as this word. */
  Stream<String> roots() {
    return Stream.concat(
        Stream.of(root), Stream.concat(compounds.stream(), near.stream().map(WordForms::root)));
  }
}
