package fr.terreau.domain.vocabulary.jpa;

import static java.util.Comparator.comparing;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.ConceptChange;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.FoldedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The thesaurus in the database. */
@ApplicationScoped
@Transactional
class JpaConcepts implements Concepts {

  private final EntityManager entities;
  private final Clock clock;

  protected JpaConcepts() {
    this(null, null);
  }

  @Inject
  JpaConcepts(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Optional<Concept> find(String id) {
    return Optional.ofNullable(entities.find(StoredConcept.class, id))
        .map(StoredConcept::toConcept);
  }

  @Override
  public List<Concept> all() {
    return stored().stream()
        .map(StoredConcept::toConcept)
        .sorted(comparing((Concept c) -> FoldedText.of(c.prefLabel())).thenComparing(Concept::id))
        .toList();
  }

  @Override
  public void saveAll(Collection<Concept> concepts) {
    locked().moveOn(clock.instant());
    stored(); // One query now instead of one for each concept.
    concepts.forEach(concept -> entities.merge(new StoredConcept(concept)));
    // Sent at once: changes refer to concepts by an identifier that JPA knows nothing of.
    entities.flush();
  }

  @Override
  public State state() {
    return entities.find(StoredState.class, StoredState.ONLY_ROW).toState();
  }

  @Override
  public State lock() {
    return locked().toState();
  }

  @Override
  public void record(ConceptChange change) {
    entities.persist(new StoredChange(change));
  }

  @Override
  public List<ConceptChange> history(String id) {
    return entities
        .createQuery(
            "select c from StoredChange c where c.concept = :id order by c.number",
            StoredChange.class)
        .setParameter("id", id)
        .getResultStream()
        .map(StoredChange::toChange)
        .toList();
  }

  @Override
  public int version(String id) {
    Integer last =
        entities
            .createQuery(
                "select max(c.number) from StoredChange c where c.concept = :id", Integer.class)
            .setParameter("id", id)
            .getSingleResult();
    return last == null ? 0 : last;
  }

  @Override
  public Set<String> changedByPeople() {
    return new HashSet<>(
        entities
            .createQuery("select distinct c.concept from StoredChange c", String.class)
            .getResultList());
  }

  private StoredState locked() {
    return entities.find(StoredState.class, StoredState.ONLY_ROW, LockModeType.PESSIMISTIC_WRITE);
  }

  private List<StoredConcept> stored() {
    return entities
        .createQuery("select c from StoredConcept c", StoredConcept.class)
        .getResultList();
  }
}
