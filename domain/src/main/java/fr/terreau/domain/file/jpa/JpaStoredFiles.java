package fr.terreau.domain.file.jpa;

import fr.terreau.domain.file.StoredFile;
import fr.terreau.domain.file.StoredFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What is known of files, in the database. */
@ApplicationScoped
@Transactional
class JpaStoredFiles implements StoredFiles {

  private final EntityManager entities;

  protected JpaStoredFiles() {
    this(null);
  }

  @Inject
  JpaStoredFiles(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<StoredFile> find(String sha256) {
    return Optional.ofNullable(entities.find(StoredFile.class, sha256));
  }

  @Override
  public void add(StoredFile file) {
    if (entities.find(StoredFile.class, file.sha256()) == null) {
      entities.persist(file);
    }
  }

  @Override
  public List<String> after(String sha256, int atMost) {
    return entities
        .createQuery(
            "select f.sha256 from StoredFile f where f.sha256 > :sha256 order by f.sha256",
            String.class)
        .setParameter("sha256", sha256)
        .setMaxResults(atMost)
        .getResultList();
  }
}
