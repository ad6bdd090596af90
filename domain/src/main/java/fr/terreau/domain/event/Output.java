package fr.terreau.domain.event;

import fr.terreau.domain.practice.sheet.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;

/** What came out of a session. */
@Entity
@Table(name = "session_output")
public class Output {

  @Id private String id;

  @Column(name = "session_id")
  private String session;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String title;

  private String authors;

  @Enumerated(EnumType.STRING)
  private Visibility visibility;

  @Column(name = "linked_sheet")
  private String linkedSheet;

  private String note;

  private boolean demo;

  protected Output() {}

  public Output(
      String id,
      String session,
      Kind kind,
      String title,
      List<String> authors,
      Visibility visibility,
      String linkedSheet,
      String note,
      boolean demo) {
    this.id = id;
    this.session = session;
    this.kind = kind;
    this.title = title;
    this.authors = String.join(" ", authors);
    this.visibility = visibility;
    this.linkedSheet = linkedSheet;
    this.note = note;
    this.demo = demo;
  }

  public String id() {
    return id;
  }

  public String session() {
    return session;
  }

  public Kind kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  public List<String> authors() {
    return authors == null || authors.isEmpty() ? List.of() : List.of(authors.split(" "));
  }

  public Visibility visibility() {
    return visibility;
  }

  public Optional<String> linkedSheet() {
    return Optional.ofNullable(linkedSheet);
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public boolean demo() {
    return demo;
  }

  /** What kind of thing was produced. */
  public enum Kind {
    COMPTE_RENDU,
    PHOTO,
    MODELE,
    GRILLE,
    SUPPORT,
    LISTE_BESOINS,
    AUTRE
  }
}
