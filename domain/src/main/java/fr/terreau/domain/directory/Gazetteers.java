package fr.terreau.domain.directory;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.FoldedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the gazetteer in memory: every question asks it. It is made anew when territories were
 * added or the thesaurus has changed, whose words are everyday words here.
 */
@ApplicationScoped
public class Gazetteers {

  private static final Duration TRUSTED = Duration.ofMinutes(1);

  private final Territories territories;
  private final Organisations organisations;
  private final Concepts concepts;
  private final Clock clock;

  private volatile Kept kept = new Kept(Gazetteer.empty(), null, Instant.MIN);

  protected Gazetteers() {
    this(null, null, null, null);
  }

  @Inject
  public Gazetteers(
      Territories territories, Organisations organisations, Concepts concepts, Clock clock) {
    this.territories = territories;
    this.organisations = organisations;
    this.concepts = concepts;
    this.clock = clock;
  }

  /** The gazetteer of now; made within a second when it is asked for first. */
  public Gazetteer current() {
    Kept now = kept;
    return clock.instant().isBefore(now.until()) ? now.gazetteer() : renewed();
  }

  private synchronized Gazetteer renewed() {
    Instant now = clock.instant();
    if (now.isBefore(kept.until())) {
      return kept.gazetteer();
    }
    List<Object> state = List.of(territories.count(), concepts.state());
    Gazetteer gazetteer = state.equals(kept.state()) ? kept.gazetteer() : made();
    kept = new Kept(gazetteer, state, now.plus(TRUSTED));
    return gazetteer;
  }

  private Gazetteer made() {
    Set<String> everyday = new HashSet<>(OtherNames.everydayWords());
    concepts.all().stream().flatMap(Gazetteers::labels).map(FoldedText::of).forEach(everyday::add);
    return Gazetteer.of(territories.names(), OtherNames.shipped(), home(), everyday::contains);
  }

  private static Stream<String> labels(Concept concept) {
    return Stream.concat(
        Stream.of(concept.prefLabel()), concept.otherLabels().stream().map(label -> label.text()));
  }

  private Set<String> home() {
    return organisations.departmentalLibraries().stream()
        .flatMap(library -> library.departments().stream())
        .collect(Collectors.toSet());
  }

  /** A gazetteer, what it was made from, and until when nobody needs to look again. */
  private record Kept(Gazetteer gazetteer, List<Object> state, Instant until) {}
}
