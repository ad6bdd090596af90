package fr.terreau.domain.event;

import fr.terreau.domain.practice.sheet.PracticeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A part of an event: a pitch, a workshop, a pause. */
@Entity
@Table(name = "event_session")
public class Session {

  @Id private String id;

  @Column(name = "event_id")
  private String event;

  @Column(name = "session_order")
  private int order;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String title;

  private String block;

  private String tool;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "led_by")
  private String ledBy;

  @Column(name = "practice_type")
  @Enumerated(EnumType.STRING)
  private PracticeType practiceType;

  private boolean demo;

  protected Session() {}

  public Session(
      String id,
      String event,
      int order,
      Kind kind,
      String title,
      String block,
      String tool,
      Instant startsAt,
      Instant endsAt,
      List<String> ledBy,
      PracticeType practiceType,
      boolean demo) {
    this.id = id;
    this.event = event;
    this.order = order;
    this.kind = kind;
    this.title = title;
    this.block = block;
    this.tool = tool;
    this.startsAt = startsAt;
    this.endsAt = endsAt;
    this.ledBy = String.join(" ", ledBy);
    this.practiceType = practiceType;
    this.demo = demo;
  }

  public String id() {
    return id;
  }

  public String event() {
    return event;
  }

  public int order() {
    return order;
  }

  public Kind kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  public Optional<String> block() {
    return Optional.ofNullable(block);
  }

  public Optional<String> tool() {
    return Optional.ofNullable(tool);
  }

  public Optional<Instant> startsAt() {
    return Optional.ofNullable(startsAt);
  }

  public Optional<Instant> endsAt() {
    return Optional.ofNullable(endsAt);
  }

  public List<String> ledBy() {
    return ledBy == null || ledBy.isEmpty() ? List.of() : List.of(ledBy.split(" "));
  }

  public Optional<PracticeType> practiceType() {
    return Optional.ofNullable(practiceType);
  }

  public boolean demo() {
    return demo;
  }

  /** What happens in a session. */
  public enum Kind {
    INTRODUCTION,
    PITCH,
    ECHANGE,
    ATELIER,
    CONCLUSION,
    PAUSE,
    DEJEUNER,
    AUTRE
  }
}
