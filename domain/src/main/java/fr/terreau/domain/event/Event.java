package fr.terreau.domain.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A day, a meeting or a working group; its times are known or only its years. */
@Entity
@Table(name = "event")
public class Event {

  /** By the day, or by the last of the years when no day is known. */
  public static final Comparator<Event> NEWEST_FIRST =
      Comparator.comparing(Event::lastYear)
          .thenComparing(e -> e.startsAt().orElse(Instant.EPOCH))
          .thenComparing(Event::id)
          .reversed();

  @Id private String id;

  @Column(name = "series_id")
  private String series;

  private String slug;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String title;

  private String years;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private String place;

  @Column(name = "place_organisation")
  private String placeOrganisation;

  private String organisers;

  private String audience;

  private String purpose;

  @Enumerated(EnumType.STRING)
  private Status status;

  private boolean demo;

  protected Event() {}

  public Event(
      String id,
      String series,
      String slug,
      Kind kind,
      String title,
      String years,
      Instant startsAt,
      Instant endsAt,
      String place,
      String placeOrganisation,
      List<String> organisers,
      String audience,
      String purpose,
      Status status,
      boolean demo) {
    this.id = id;
    this.series = series;
    this.slug = slug;
    this.kind = kind;
    this.title = title;
    this.years = years;
    this.startsAt = startsAt;
    this.endsAt = endsAt;
    this.place = place;
    this.placeOrganisation = placeOrganisation;
    this.organisers = String.join(" ", organisers);
    this.audience = audience;
    this.purpose = purpose;
    this.status = status;
    this.demo = demo;
  }

  public String id() {
    return id;
  }

  public Optional<String> series() {
    return Optional.ofNullable(series);
  }

  public String slug() {
    return slug;
  }

  public Kind kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  public Optional<String> years() {
    return Optional.ofNullable(years);
  }

  public Optional<Instant> startsAt() {
    return Optional.ofNullable(startsAt);
  }

  public Optional<Instant> endsAt() {
    return Optional.ofNullable(endsAt);
  }

  public Optional<String> place() {
    return Optional.ofNullable(place);
  }

  public Optional<String> placeOrganisation() {
    return Optional.ofNullable(placeOrganisation);
  }

  public List<String> organisers() {
    return organisers == null || organisers.isEmpty() ? List.of() : List.of(organisers.split(" "));
  }

  public Optional<String> audience() {
    return Optional.ofNullable(audience);
  }

  public Optional<String> purpose() {
    return Optional.ofNullable(purpose);
  }

  public Status status() {
    return status;
  }

  public boolean demo() {
    return demo;
  }

  /** What brings people together. */
  public enum Kind {
    JOURNEE_REGIONALE,
    REUNION_DIRECTEURS,
    GROUPE_TRAVAIL,
    VISIO,
    VOYAGE_ETUDE
  }

  /** Whether it is to come, took place or was called off. */
  public enum Status {
    PREVU,
    TENU,
    ANNULE
  }

  private String lastYear() {
    if (startsAt != null) {
      return startsAt.toString().substring(0, 4);
    }
    return years == null ? "" : years.substring(Math.max(0, years.length() - 4));
  }
}
