package fr.terreau.domain.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The twin of the thesaurus, for tests of those who read it. */
public final class InMemoryConcepts implements Concepts {

  private final Map<String, Concept> concepts = new HashMap<>();

  @Override
  public Optional<Concept> find(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  @Override
  public List<Concept> all() {
    return concepts.values().stream()
        .sorted(
            Comparator.comparing((Concept c) -> FoldedText.of(c.prefLabel()))
                .thenComparing(Concept::id))
        .toList();
  }

  @Override
  public void saveAll(Collection<Concept> saved) {
    saved.forEach(concept -> concepts.put(concept.id(), concept));
  }
}
