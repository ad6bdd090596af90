package fr.terreau.domain.directory.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What was loaded last under a name; nothing at first. */
@Entity
@Table(name = "reference_load")
class ReferenceLoad {

  @Id private String name;

  private String sha256;

  @Column(name = "loaded_at")
  private Instant loadedAt;

  protected ReferenceLoad() {}

  Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  void loaded(String newSha256, Instant at) {
    sha256 = newSha256;
    loadedAt = at;
  }
}
