package fr.terreau.domain.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** Events that belong together. */
@Entity
@Table(name = "event_series")
public class EventSeries {

  @Id private String id;

  private String title;

  private String purpose;

  private boolean demo;

  protected EventSeries() {}

  public EventSeries(String id, String title, String purpose, boolean demo) {
    this.id = id;
    this.title = title;
    this.purpose = purpose;
    this.demo = demo;
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  public Optional<String> purpose() {
    return Optional.ofNullable(purpose);
  }

  public boolean demo() {
    return demo;
  }
}
