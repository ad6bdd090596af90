package fr.terreau.search.lucene;

import java.util.List;

/**
 * What some words of a question mean together, said otherwise: sheets that say it one of these ways
 * answer these words.
 *
 * @param words their places in {@link Question#words()}
 * @param choices what the reader joined to them by « or »; they weigh as much
 * @param synonyms what the trade calls it; they weigh less
 */
record Sense(List<Integer> words, List<Choice> choices, List<Synonym> synonyms) {

  Sense {
    words = List.copyOf(words);
    choices = List.copyOf(choices);
    synonyms = List.copyOf(synonyms);
  }

  /**
   * One alternative that was typed.
   *
   * @param words all of them are required
   * @param phrase roots that must stand side by side; empty when it was not quoted
   */
  record Choice(List<QueryWord> words, List<String> phrase) {
    Choice {
      words = List.copyOf(words);
      phrase = List.copyOf(phrase);
    }
  }

  /**
   * A name of a notion.
   *
   * @param roots without the words that carry no subject
   * @param places the place of each among all the words of the name
   */
  record Synonym(List<String> roots, List<Integer> places, float weight) {
    Synonym {
      roots = List.copyOf(roots);
      places = List.copyOf(places);
    }

    boolean isWord() {
      return roots.size() == 1;
    }
  }
}
