package fr.terreau.domain.vocabulary;

import fr.terreau.domain.vocabulary.Concept.Label;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for concepts by what they are called. */
final class ConceptSearch {

  private final String text;
  private final List<String> words;

  private ConceptSearch(String text) {
    this.text = text;
    this.words = List.of(text.split(" "));
  }

  /** The concepts that answer the text, best first, otherwise in their given order. */
  static List<Concept> search(List<Concept> concepts, String typed, int atMost) {
    String text = FoldedText.of(typed);
    return text.isEmpty() ? List.of() : new ConceptSearch(text).among(concepts, atMost);
  }

  private List<Concept> among(List<Concept> concepts, int atMost) {
    return concepts.stream()
        .map(this::find)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Found::distance))
        .limit(atMost)
        .map(Found::concept)
        .toList();
  }

  private Optional<Found> find(Concept concept) {
    Stream<String> others =
        Stream.concat(
            concept.otherLabels().stream().map(Label::text), concept.prefLabelEn().stream());
    OptionalInt distance =
        IntStream.concat(
                distance(concept.prefLabel()).stream().map(d -> 2 * d),
                others.flatMapToInt(label -> distance(label).stream()).map(d -> 2 * d + 1))
            .min();
    return distance.isPresent()
        ? Optional.of(new Found(concept, distance.getAsInt()))
        : Optional.empty();
  }

  private OptionalInt distance(String label) {
    String folded = FoldedText.of(label);
    if (folded.equals(text)) {
      return OptionalInt.of(0);
    }
    if (folded.startsWith(text)) {
      return OptionalInt.of(1);
    }
    List<String> named = Arrays.asList(folded.split(" "));
    return words.stream().allMatch(word -> named.stream().anyMatch(n -> n.startsWith(word)))
        ? OptionalInt.of(2)
        : OptionalInt.empty();
  }

  private record Found(Concept concept, int distance) {}
}
