package fr.terreau.domain.thesaurus;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.thesaurus.Fault.Kind;
import fr.terreau.domain.thesaurus.Fault.Where;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import fr.terreau.domain.vocabulary.ConceptChange.Gesture;
import fr.terreau.domain.vocabulary.ConceptStatus;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.Thesaurus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The gestures on the thesaurus. Everybody with an account proposes; those who work for all
 * libraries decide. No gesture removes a concept.
 */
@ApplicationScoped
public class KeepThesaurus {

  private final Concepts concepts;
  private final Ledger ledger;

  protected KeepThesaurus() {
    this.concepts = null;
    this.ledger = null;
  }

  @Inject
  public KeepThesaurus(Concepts concepts, ChangeLog changes, Clock clock) {
    this.concepts = concepts;
    this.ledger = new Ledger(concepts, changes, clock);
  }

  /** How a gesture ended. */
  public sealed interface Outcome {

    /** Kept. */
    record Done(Concept concept) implements Outcome {}

    /** Nothing was kept, for these reasons. */
    record Faulty(List<Fault> faults) implements Outcome {}

    /** Somebody changed the concept in between: this is what it says now, at this version. */
    record Conflict(Concept theirs, int version) implements Outcome {}

    /** There is no such concept. */
    record Unknown() implements Outcome {}

    /** The actor may not do this. */
    record Refused() implements Outcome {}
  }

  /** Whether an actor decides about the thesaurus. */
  public static boolean keeps(Actor actor) {
    return actor != null && actor.worksForAll();
  }

  /** Whether somebody, null for a visitor, may see a concept. */
  public static boolean sees(Actor actor, Concept concept) {
    return actor != null || concept.status() != ConceptStatus.CANDIDAT;
  }

  /**
   * Adds a candidate. Its ties to other notions are for those who accept it: they would change what
   * is accepted.
   */
  @Transactional
  public Outcome propose(Actor author, Optional<String> function, Wording wording) {
    concepts.lock();
    Thesaurus before = new Thesaurus(concepts.all());
    Concept blank = blank(NewId.of(wording.prefLabel(), id -> before.find(id).isPresent()));
    Concept candidate = worded(blank, wording).related(Stream.empty());
    return kept(
        author,
        function,
        Gesture.PROPOSITION,
        before,
        faults(before, candidate, wording),
        List.of(candidate));
  }

  /** Makes a candidate usable for sheets. */
  @Transactional
  public Outcome accept(Actor author, Optional<String> function, String id, int readVersion) {
    return change(
        author,
        id,
        readVersion,
        change -> {
          Concept accepted =
              change.concept.status() == ConceptStatus.CANDIDAT
                  ? change.concept.at(ConceptStatus.ACCEPTE, Optional.empty())
                  : change.concept;
          List<Fault> faults = new ArrayList<>();
          if (accepted.equals(change.concept)) {
            faults.add(Fault.at(Where.STATUS, Kind.TOO_LATE));
          }
          faults.addAll(new Rules(change.before).faults(accepted));
          return kept(
              author, function, Gesture.ACCEPTATION, change.before, faults, List.of(accepted));
        });
  }

  /**
   * Accepts several candidates, those below others after these.
   *
   * @return what could not be accepted, with the reason
   */
  @Transactional
  public Map<Concept, Fault> acceptAll(
      Actor author, Optional<String> function, Collection<String> ids) {
    Map<Concept, Fault> refused = new LinkedHashMap<>();
    Set<String> left = new HashSet<>(ids);
    boolean progress = true;
    while (progress && !left.isEmpty()) {
      progress = false;
      refused.clear();
      for (String id : List.copyOf(left)) {
        switch (accept(author, function, id, concepts.version(id))) {
          case Outcome.Done done -> {
            left.remove(done.concept().id());
            progress = true;
          }
          case Outcome.Faulty faulty ->
              concepts.find(id).ifPresent(c -> refused.put(c, faulty.faults().getFirst()));
          default -> left.remove(id);
        }
      }
    }
    return refused;
  }

  /** Takes over what somebody wrote about a concept. */
  @Transactional
  public Outcome edit(
      Actor author, Optional<String> function, String id, int readVersion, Wording wording) {
    return change(
        author,
        id,
        readVersion,
        change -> {
          Concept edited = worded(change.concept, wording);
          return kept(
              author,
              function,
              Gesture.MODIFICATION,
              change.before,
              faults(change.before, edited, wording),
              withOtherEnds(change.before, change.concept, edited));
        });
  }

  /** Says which concept is to be used from now on; the identifier stays. */
  @Transactional
  public Outcome deprecate(
      Actor author, Optional<String> function, String id, int readVersion, String replacement) {
    return change(
        author,
        id,
        readVersion,
        change -> {
          List<Fault> faults = replacementFaults(change.before, change.concept, replacement);
          return faults.isEmpty()
              ? kept(
                  author,
                  function,
                  Gesture.DEPRECIATION,
                  change.before,
                  faults,
                  List.of(change.concept.at(ConceptStatus.DEPRECIE, Optional.of(replacement))))
              : new Outcome.Faulty(faults);
        });
  }

  static List<Fault> replacementFaults(Thesaurus thesaurus, Concept concept, String replacement) {
    if (concept.status() == ConceptStatus.DEPRECIE) {
      return List.of(Fault.at(Where.STATUS, Kind.TOO_LATE));
    }
    if (replacement.isBlank()) {
      return List.of(Fault.at(Where.REPLACEMENT, Kind.EMPTY));
    }
    Optional<Concept> next = thesaurus.find(replacement);
    if (next.isEmpty()) {
      return List.of(Fault.at(Where.REPLACEMENT, Kind.UNKNOWN, replacement));
    }
    if (replacement.equals(concept.id())) {
      return List.of(Fault.at(Where.REPLACEMENT, Kind.ITSELF));
    }
    if (!next.get().usable()) {
      return List.of(Fault.at(Where.REPLACEMENT, Kind.NOT_ACCEPTED, next.get().prefLabel()));
    }
    long below =
        thesaurus.narrower(concept.id()).stream()
            .filter(c -> c.status() != ConceptStatus.DEPRECIE)
            .count();
    return below == 0
        ? List.of()
        : List.of(Fault.at(Where.REPLACEMENT, Kind.HAS_NARROWER, String.valueOf(below)));
  }

  /** A concept that may be changed, among the others as they stand. */
  private record Begun(Thesaurus before, Concept concept) {}

  private Outcome change(
      Actor author, String id, int readVersion, Function<Begun, Outcome> gesture) {
    if (!keeps(author)) {
      return new Outcome.Refused();
    }
    concepts.lock();
    Thesaurus before = new Thesaurus(concepts.all());
    Optional<Concept> concept = before.find(id);
    if (concept.isEmpty()) {
      return new Outcome.Unknown();
    }
    int version = concepts.version(id);
    return version == readVersion
        ? gesture.apply(new Begun(before, concept.get()))
        : new Outcome.Conflict(concept.get(), version);
  }

  private Outcome kept(
      Actor author,
      Optional<String> function,
      Gesture gesture,
      Thesaurus before,
      List<Fault> faults,
      List<Concept> after) {
    if (!faults.isEmpty()) {
      return new Outcome.Faulty(faults);
    }
    Concept first = after.getFirst();
    ledger.write(author, function, gesture, Set.of(first.id()), before, after);
    return new Outcome.Done(first);
  }

  /** The faults of a concept as typed: an empty label cannot even be held by one. */
  private static List<Fault> faults(Thesaurus before, Concept concept, Wording wording) {
    List<Fault> faults = new ArrayList<>(new Rules(before).faults(concept));
    if (Typed.line(wording.prefLabel()).isEmpty()) {
      faults.removeIf(fault -> fault.where() == Where.LABEL);
      faults.addFirst(Fault.at(Where.LABEL, Kind.EMPTY));
    }
    return faults;
  }

  private static Concept blank(String id) {
    return new Concept(
        id,
        id,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        ConceptStatus.CANDIDAT,
        Optional.empty());
  }

  private static Concept worded(Concept concept, Wording wording) {
    List<Label> labels = new ArrayList<>();
    add(labels, wording.synonyms(), LabelKind.ALT);
    add(labels, wording.acronyms(), LabelKind.ACRONYM);
    add(labels, wording.formerNames(), LabelKind.FORMER_NAME);
    List<String> removed = Typed.lines(wording.hiddenRemoved());
    concept.hiddenLabels().stream()
        .filter(label -> !removed.contains(label.text()))
        .forEach(labels::add);
    Typed.lines(wording.hiddenAdded()).stream()
        .filter(text -> concept.hiddenLabels().stream().noneMatch(l -> l.text().equals(text)))
        .forEach(text -> labels.add(new Label(text, LabelKind.HIDDEN_MISSPELLING)));
    String label = Typed.line(wording.prefLabel());
    return new Concept(
        concept.id(),
        label.isEmpty() ? concept.id() : label,
        Typed.some(wording.prefLabelEn()),
        inOldOrder(concept.otherLabels(), labels),
        wording.broader().filter(id -> !id.isBlank()),
        Typed.some(wording.definition()),
        wording.related(),
        Typed.lines(wording.closeMatches()),
        concept.status(),
        concept.replacedBy());
  }

  private static void add(List<Label> labels, List<String> texts, LabelKind kind) {
    for (String text : Typed.lines(texts)) {
      if (labels.stream().noneMatch(label -> label.text().equals(text))) {
        labels.add(new Label(text, kind));
      }
    }
  }

  /** Those that were there stay in their order, so that nothing changes when nothing was typed. */
  private static List<Label> inOldOrder(List<Label> before, List<Label> now) {
    List<Label> ordered = new ArrayList<>(before.stream().filter(now::contains).toList());
    now.stream().filter(label -> !ordered.contains(label)).forEach(ordered::add);
    return ordered;
  }

  /** The concept first, then those to which a tie was added or taken off. */
  private static List<Concept> withOtherEnds(Thesaurus before, Concept old, Concept edited) {
    List<Concept> all = new ArrayList<>(List.of(edited));
    for (Concept other : before.all()) {
      boolean tied = edited.related().contains(other.id());
      if (!other.id().equals(edited.id()) && tied != old.related().contains(other.id())) {
        all.add(tied(other, edited.id(), tied));
      }
    }
    return all;
  }

  static Concept tied(Concept concept, String other, boolean tied) {
    Stream<String> rest = concept.related().stream().filter(id -> !id.equals(other));
    return concept.related(tied ? Stream.concat(rest, Stream.of(other)) : rest);
  }
}
