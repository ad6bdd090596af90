package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.Attachment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Says that a sheet holds a file, so that sheets are found by their files. */
@Embeddable
class PracticeFile {

  @Column(name = "attachment_id")
  private String attachmentId;

  private String sha256;

  protected PracticeFile() {}

  static PracticeFile of(Attachment attachment) {
    PracticeFile file = new PracticeFile();
    file.attachmentId = attachment.id();
    file.sha256 = attachment.sha256();
    return file;
  }

  String attachmentId() {
    return attachmentId;
  }

  String sha256() {
    return sha256;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PracticeFile that
        && attachmentId.equals(that.attachmentId)
        && sha256.equals(that.sha256);
  }

  @Override
  public int hashCode() {
    return Objects.hash(attachmentId, sha256);
  }
}
