package fr.terreau.domain.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is known of the bytes kept under a hash: a distinct file is described once. */
@Entity
@Table(name = "stored_file")
public class StoredFile {

  @Id private String sha256;

  @Column(name = "byte_count")
  private long bytes;

  @Column(name = "media_type")
  private String mediaType;

  private String extension;

  @Column(name = "stored_at")
  private Instant storedAt;

  protected StoredFile() {}

  /**
   * @param sha256 64 lower-case hexadecimal digits
   * @param mediaType as found from the bytes, never as the sender says
   * @param extension without the dot
   */
  public StoredFile(
      String sha256, long bytes, String mediaType, String extension, Instant storedAt) {
    this.sha256 = sha256;
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.extension = extension;
    this.storedAt = storedAt;
  }

  public String sha256() {
    return sha256;
  }

  public long bytes() {
    return bytes;
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extension;
  }

  public Instant storedAt() {
    return storedAt;
  }
}
