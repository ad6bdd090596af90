package fr.terreau.domain.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The thesaurus that comes with the product. */
public final class ShippedThesaurus {

  private static final String CONCEPTS = "thesaurus.csv";
  private static final String LABEL_KINDS = "thesaurus-label-kinds.csv";
  private static final String RELATED = "thesaurus-related.csv";
  private static final String CONTEXTS = "thesaurus-contexts.csv";

  private ShippedThesaurus() {}

  /** What a change of the thesaurus is recognised by. */
  public static String content() {
    return resource(CONCEPTS) + resource(LABEL_KINDS) + resource(RELATED);
  }

  /**
   * The concepts, in the order of the thesaurus.
   *
   * @throws IllegalArgumentException when the files contradict themselves or each other
   */
  public static List<Concept> read() {
    return read(resource(CONCEPTS), resource(LABEL_KINDS), resource(RELATED));
  }

  /**
   * Words beside which a name that several concepts share means this one, by the identifier of the
   * concept. They only help questions, and are no part of the thesaurus that people keep.
   */
  public static Map<String, Set<String>> contexts() {
    Map<String, Set<String>> contexts = new HashMap<>();
    for (List<String> row : Csv.rows(resource(CONTEXTS), List.of("id", "context_fr"))) {
      contexts.computeIfAbsent(row.get(0), none -> new HashSet<>()).add(row.get(1));
    }
    return contexts;
  }

  static List<Concept> read(String concepts, String labelKinds, String related) {
    Map<String, Set<String>> ties = ties(related);
    Map<LabelKey, LabelKind> kinds = new HashMap<>();
    for (List<String> row : Csv.rows(labelKinds, List.of("id", "altLabel_fr", "kind"))) {
      kinds.put(new LabelKey(row.get(0), row.get(1)), LabelKind.valueOf(row.get(2)));
    }
    List<Concept> read =
        Csv.rows(
                concepts,
                List.of(
                    "id",
                    "prefLabel_fr",
                    "altLabels_fr",
                    "broader_id",
                    "definition_fr",
                    "prefLabel_en"))
            .stream()
            .map(row -> concept(row, kinds))
            .map(c -> c.related(ties.getOrDefault(c.id(), Set.of()).stream()))
            .toList();
    check(read, kinds.keySet(), ties.keySet());
    return read;
  }

  /** Each tie from both its ends. */
  private static Map<String, Set<String>> ties(String related) {
    Map<String, Set<String>> ties = new HashMap<>();
    for (List<String> row : Csv.rows(related, List.of("id", "related_id"))) {
      ties.computeIfAbsent(row.get(0), unknown -> new HashSet<>()).add(row.get(1));
      ties.computeIfAbsent(row.get(1), unknown -> new HashSet<>()).add(row.get(0));
    }
    return ties;
  }

  private static Concept concept(List<String> row, Map<LabelKey, LabelKind> kinds) {
    String id = row.get(0);
    List<Label> labels =
        Arrays.stream(row.get(2).split("\\|"))
            .filter(text -> !text.isEmpty())
            .map(text -> new Label(text, kinds.getOrDefault(new LabelKey(id, text), LabelKind.ALT)))
            .toList();
    return new Concept(
        id, row.get(1), optional(row.get(5)), labels, optional(row.get(3)), optional(row.get(4)));
  }

  private static void check(List<Concept> concepts, Set<LabelKey> kinds, Set<String> tied) {
    Set<String> ids = new HashSet<>();
    Set<LabelKey> labels = new HashSet<>();
    for (Concept concept : concepts) {
      if (!ids.add(concept.id())) {
        throw new IllegalArgumentException("two concepts are called " + concept.id());
      }
      concept.otherLabels().forEach(l -> labels.add(new LabelKey(concept.id(), l.text())));
    }
    for (Concept concept : concepts) {
      if (concept.broader().filter(broader -> !ids.contains(broader)).isPresent()) {
        throw new IllegalArgumentException("nothing is above " + concept.id());
      }
    }
    if (!ids.containsAll(tied)) {
      throw new IllegalArgumentException("a tie leads to a concept that does not exist");
    }
    if (!labels.containsAll(kinds)) {
      throw new IllegalArgumentException("a kind is given to a label that no concept has");
    }
  }

  private static Optional<String> optional(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }

  private static String resource(String name) {
    try (InputStream in = ShippedThesaurus.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record LabelKey(String concept, String label) {}
}
