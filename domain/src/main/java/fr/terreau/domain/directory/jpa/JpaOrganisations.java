package fr.terreau.domain.directory.jpa;

import static java.util.Comparator.comparing;

import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.vocabulary.FoldedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The organisations in the database. */
@ApplicationScoped
@Transactional
class JpaOrganisations implements Organisations {

  private final EntityManager entities;

  protected JpaOrganisations() {
    this(null);
  }

  @Inject
  JpaOrganisations(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Organisation> find(String id) {
    return Optional.ofNullable(entities.find(StoredOrganisation.class, id))
        .map(StoredOrganisation::toOrganisation);
  }

  @Override
  public List<Organisation> all() {
    return entities
        .createQuery("select o from StoredOrganisation o", StoredOrganisation.class)
        .getResultStream()
        .map(StoredOrganisation::toOrganisation)
        .sorted(
            comparing((Organisation o) -> FoldedText.of(o.displayName()))
                .thenComparing(Organisation::id))
        .toList();
  }

  @Override
  public void save(Organisation organisation) {
    entities.merge(new StoredOrganisation(organisation));
  }
}
