package fr.terreau.domain.directory.jpa;

import fr.terreau.domain.directory.ReferenceLoads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The record of loads in the database. */
@ApplicationScoped
@Transactional
class JpaReferenceLoads implements ReferenceLoads {

  private final EntityManager entities;
  private final Clock clock;

  protected JpaReferenceLoads() {
    this(null, null);
  }

  @Inject
  JpaReferenceLoads(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Optional<String> sha256(String name) {
    return locked(name).sha256();
  }

  @Override
  public void record(String name, String sha256) {
    locked(name).loaded(sha256, clock.instant());
  }

  private ReferenceLoad locked(String name) {
    return entities.find(ReferenceLoad.class, name, LockModeType.PESSIMISTIC_WRITE);
  }
}
