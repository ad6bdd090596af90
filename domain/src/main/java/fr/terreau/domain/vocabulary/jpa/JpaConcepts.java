package fr.terreau.domain.vocabulary.jpa;

import static java.util.Comparator.comparing;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.FoldedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The thesaurus in the database. */
@ApplicationScoped
@Transactional
class JpaConcepts implements Concepts {

  private final EntityManager entities;

  protected JpaConcepts() {
    this(null);
  }

  @Inject
  JpaConcepts(EntityManager entities) {
    this.entities = entities;
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
    stored(); // One query now instead of one for each concept.
    concepts.forEach(concept -> entities.merge(new StoredConcept(concept)));
  }

  private List<StoredConcept> stored() {
    return entities
        .createQuery("select c from StoredConcept c", StoredConcept.class)
        .getResultList();
  }
}
