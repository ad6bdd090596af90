package fr.terreau.domain.vocabulary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The twin of the thesaurus, for tests of those who read it. */
public final class InMemoryConcepts implements Concepts {

  private final Map<String, Concept> concepts = new HashMap<>();
  private final List<ConceptChange> changes = new ArrayList<>();
  private State state = new State(0, Instant.EPOCH);

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
    state = new State(state.number() + 1, state.changedAt().plusSeconds(1));
  }

  @Override
  public State state() {
    return state;
  }

  @Override
  public State lock() {
    return state;
  }

  @Override
  public void record(ConceptChange change) {
    if (change.number() != version(change.concept()) + 1) {
      throw new IllegalArgumentException("a gap before " + change);
    }
    changes.add(change);
  }

  @Override
  public List<ConceptChange> history(String id) {
    return changes.stream().filter(change -> change.concept().equals(id)).toList();
  }

  @Override
  public int version(String id) {
    return history(id).size();
  }

  @Override
  public Set<String> changedByPeople() {
    return changes.stream().map(ConceptChange::concept).collect(Collectors.toSet());
  }
}
