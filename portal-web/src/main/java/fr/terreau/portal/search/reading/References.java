package fr.terreau.portal.search.reading;

import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.event.Event;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.FoldedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** Identifiers for the names of bodies, concepts and events that a question writes out. */
@ApplicationScoped
public class References {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Organisations organisations;
  private final Concepts concepts;
  private final Events events;

  protected References() {
    this(null, null, null);
  }

  @Inject
  public References(Organisations organisations, Concepts concepts, Events events) {
    this.organisations = organisations;
    this.concepts = concepts;
    this.events = events;
  }

  /** The organisation of this folded identifier, name, former name or acronym. */
  Optional<String> organisation(String folded) {
    return organisations.all().stream()
        .filter(organisation -> names(organisation).anyMatch(folds(folded)))
        .map(Organisation::id)
        .findFirst();
  }

  private static Stream<String> names(Organisation organisation) {
    return Stream.of(
            Stream.of(organisation.id(), organisation.officialName(), organisation.displayName()),
            organisation.formerNames().stream(),
            organisation.acronyms().stream())
        .flatMap(names -> names);
  }

  /** The concept of this folded identifier or label, not displayed ones included. */
  Optional<String> concept(String folded) {
    return concepts.all().stream()
        .filter(
            concept ->
                Stream.concat(
                        Stream.of(concept.id(), concept.prefLabel()),
                        concept.otherLabels().stream().map(label -> label.text()))
                    .anyMatch(folds(folded)))
        .map(Concept::id)
        .findFirst();
  }

  /** The event of this folded identifier, address or title. */
  Optional<String> event(String folded) {
    return events.all().stream()
        .filter(event -> Stream.of(event.id(), event.slug(), event.title()).anyMatch(folds(folded)))
        .map(Event::id)
        .findFirst();
  }

  /** The event that began on this day in France, if there is just one. */
  Optional<String> eventOn(LocalDate day) {
    var there =
        events.all().stream()
            .filter(
                event ->
                    event
                        .startsAt()
                        .filter(start -> LocalDate.ofInstant(start, PARIS).equals(day))
                        .isPresent())
            .map(Event::id)
            .toList();
    return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
  }

  private static java.util.function.Predicate<String> folds(String folded) {
    return name -> FoldedText.of(name).equals(folded);
  }
}
