package fr.terreau.portal.platform;

import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.event.Event;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.Session;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words for identifiers of the directory, the thesaurus and the events. They hardly ever change
 * and every page of results needs dozens: what was read serves all readers for a minute.
 */
@ApplicationScoped
public class Labels {

  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final Pattern LOCAL_AUTHORITY = Pattern.compile("(?:epci|commune)-(\\w{5,9})");

  private final Organisations organisations;
  private final Territories territories;
  private final Concepts concepts;
  private final Events events;
  private final Clock clock;

  private final Map<String, String> known = new ConcurrentHashMap<>();
  private volatile Instant readAgain = Instant.EPOCH;

  protected Labels() {
    this(null, null, null, null, null);
  }

  @Inject
  public Labels(
      Organisations organisations,
      Territories territories,
      Concepts concepts,
      Events events,
      Clock clock) {
    this.organisations = organisations;
    this.territories = territories;
    this.concepts = concepts;
    this.events = events;
    this.clock = clock;
  }

  public String organisation(String id) {
    return label(
        "organisation " + id,
        () -> organisations.find(id).map(Organisation::displayName).orElseGet(() -> place(id)));
  }

  /** Local authorities outside the directory go by their kind and code: {@code epci-200041465}. */
  private String place(String id) {
    var local = LOCAL_AUTHORITY.matcher(id);
    return local.matches() ? territory(local.group(1)) : id;
  }

  /** The name of a département. */
  public String department(String code) {
    return label(
        "department " + code,
        () ->
            territories
                .find(Territory.id(Territory.Kind.DEPARTEMENT, code))
                .map(Territory::name)
                .orElse(code));
  }

  /**
   * The name of a territory, by its identifier ({@code EPCI:200077014}) or by its code alone, as
   * measures and libraries give it.
   */
  public String territory(String code) {
    return label(
        "territory " + code,
        () ->
            (code.contains(":") ? territories.find(code) : byCode(code))
                .map(Territory::name)
                .orElse(code));
  }

  private Optional<Territory> byCode(String code) {
    return Stream.of(Territory.Kind.values())
        .filter(kind -> kind != Territory.Kind.REGION)
        .map(kind -> territories.byCode(kind, code))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The title of a session of an event. */
  public String session(String id) {
    return label("session " + id, () -> events.session(id).map(Session::title).orElse(id));
  }

  public String concept(String id) {
    return label("concept " + id, () -> concepts.find(id).map(Concept::prefLabel).orElse(id));
  }

  /** The concept that a concept belongs to, if any. */
  public Optional<String> broader(String id) {
    return Optional.of(
            label("broader " + id, () -> concepts.find(id).flatMap(Concept::broader).orElse("")))
        .filter(broader -> !broader.isEmpty());
  }

  /** The identifier of the région of a département, by the code of the département. */
  public Optional<String> region(String departement) {
    return Optional.of(
            label(
                "region of " + departement,
                () ->
                    territories
                        .find(Territory.id(Territory.Kind.DEPARTEMENT, departement))
                        .flatMap(
                            found ->
                                found.parents().stream().filter(PlaceFacet::isRegion).findFirst())
                        .orElse("")))
        .filter(region -> !region.isEmpty());
  }

  /** The concept to use instead of a deprecated one, if it is. */
  public Optional<String> replacement(String id) {
    return Optional.of(
            label(
                "replacement " + id,
                () ->
                    concepts
                        .find(id)
                        .flatMap(Concept::replacedBy)
                        .flatMap(concepts::find)
                        .map(Concept::prefLabel)
                        .orElse("")))
        .filter(label -> !label.isEmpty());
  }

  /** Forgets what was read, because it was changed. */
  public void readAgain() {
    known.clear();
  }

  public String event(String id) {
    return label("event " + id, () -> events.find(id).map(Event::title).orElse(id));
  }

  private String label(String key, Supplier<String> read) {
    Instant now = clock.instant();
    if (now.isAfter(readAgain)) {
      known.clear();
      readAgain = now.plus(KEPT);
    }
    // A label may need another one, which computing in place would forbid.
    String label = known.get(key);
    if (label == null) {
      label = read.get();
      known.put(key, label);
    }
    return label;
  }
}
