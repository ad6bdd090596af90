package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.PracticeSheet;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A sheet as it was published: written once, never changed. */
@Entity
@IdClass(Revision.Key.class)
@Table(name = "practice_revision")
public class Revision {

  @Id
  @Column(name = "practice_id")
  private String practice;

  @Id
  @Column(name = "revision_number")
  private int number;

  @Column(name = "published_at", updatable = false)
  private Instant publishedAt;

  @Column(name = "author_function", updatable = false)
  private String authorFunction;

  @Column(name = "author_organisation", updatable = false)
  private String authorOrganisation;

  @Column(updatable = false)
  private String note;

  @Convert(converter = SheetConverter.class)
  @Column(updatable = false)
  private PracticeSheet sheet;

  protected Revision() {}

  Revision(
      String practice,
      int number,
      Instant publishedAt,
      String authorFunction,
      String authorOrganisation,
      String note,
      PracticeSheet sheet) {
    this.practice = practice;
    this.number = number;
    this.publishedAt = publishedAt;
    this.authorFunction = authorFunction;
    this.authorOrganisation = authorOrganisation;
    this.note = note;
    this.sheet = sheet;
  }

  public String practice() {
    return practice;
  }

  /** 1 for the first publication. */
  public int number() {
    return number;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  /** The function of who published, never a name. */
  public Optional<String> authorFunction() {
    return Optional.ofNullable(authorFunction);
  }

  public Optional<String> authorOrganisation() {
    return Optional.ofNullable(authorOrganisation);
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public PracticeSheet sheet() {
    return sheet;
  }

  /** A practice and a number. */
  public static class Key {

    private String practice;
    private int number;

    protected Key() {}

    public Key(String practice, int number) {
      this.practice = practice;
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && practice.equals(that.practice) && number == that.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(practice, number);
    }
  }
}
