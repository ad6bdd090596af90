package fr.terreau.domain.thesaurus;

import fr.terreau.domain.thesaurus.Fault.Kind;
import fr.terreau.domain.thesaurus.Fault.Where;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.ConceptStatus;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.domain.vocabulary.Thesaurus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What a concept must keep to among the others. */
final class Rules {

  private final Thesaurus thesaurus;

  Rules(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
  }

  /** What is wrong with a concept, in the order of a form; nothing when it may be kept. */
  List<Fault> faults(Concept concept) {
    List<Fault> faults = new ArrayList<>();
    Optional<Fault> label = label(concept);
    label.ifPresent(faults::add);
    concept
        .prefLabelEn()
        .flatMap(text -> Typed.fault(Where.LABEL_EN, text, Typed.LABEL))
        .ifPresent(faults::add);
    others(concept, faults);
    concept
        .definition()
        .flatMap(text -> Typed.fault(Where.DEFINITION, text, Typed.DEFINITION))
        .ifPresent(faults::add);
    broader(concept).ifPresent(faults::add);
    related(concept).ifPresent(faults::add);
    closeMatches(concept).ifPresent(faults::add);
    return List.copyOf(new LinkedHashSet<>(faults));
  }

  private Optional<Fault> label(Concept concept) {
    String text = concept.prefLabel();
    if (FoldedText.of(text).isEmpty()) {
      return Optional.of(Fault.at(Where.LABEL, Kind.EMPTY));
    }
    return Typed.fault(Where.LABEL, text, Typed.LABEL)
        .or(
            () ->
                thesaurus
                    .bearer(text, concept.id())
                    .filter(other -> concept.status() != ConceptStatus.DEPRECIE)
                    .map(other -> Fault.at(Where.LABEL, Kind.TAKEN, other.prefLabel())));
  }

  private static void others(Concept concept, List<Fault> faults) {
    if (concept.otherLabels().size() > Typed.OTHER_LABELS) {
      faults.add(Fault.at(Where.SYNONYMS, Kind.MANY, String.valueOf(Typed.OTHER_LABELS)));
    }
    for (Label label : concept.otherLabels()) {
      Where where =
          switch (label.kind()) {
            case ALT -> Where.SYNONYMS;
            case ACRONYM -> Where.ACRONYMS;
            case FORMER_NAME -> Where.FORMER_NAMES;
            case HIDDEN_MISSPELLING, HIDDEN_TOOL_NAME -> Where.HIDDEN;
          };
      Typed.fault(where, label.text(), Typed.LABEL).ifPresent(faults::add);
    }
  }

  private Optional<Fault> broader(Concept concept) {
    Optional<String> id = concept.broader();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Optional<Concept> above = id.flatMap(thesaurus::find);
    if (above.isEmpty()) {
      return Optional.of(Fault.at(Where.BROADER, Kind.UNKNOWN, id.get()));
    }
    if (id.get().equals(concept.id())) {
      return Optional.of(Fault.at(Where.BROADER, Kind.ITSELF));
    }
    String name = above.get().prefLabel();
    if (thesaurus.loops(concept.id(), id.get())) {
      return Optional.of(Fault.at(Where.BROADER, Kind.LOOP, name));
    }
    boolean fits =
        above.get().status() == ConceptStatus.ACCEPTE
            || (above.get().status() == ConceptStatus.CANDIDAT
                && concept.status() == ConceptStatus.CANDIDAT)
            || concept.status() == ConceptStatus.DEPRECIE;
    return fits ? Optional.empty() : Optional.of(Fault.at(Where.BROADER, Kind.NOT_ACCEPTED, name));
  }

  private Optional<Fault> related(Concept concept) {
    if (concept.related().size() > Typed.RELATED) {
      return Optional.of(Fault.at(Where.RELATED, Kind.MANY, String.valueOf(Typed.RELATED)));
    }
    for (String id : concept.related()) {
      if (id.equals(concept.id())) {
        return Optional.of(Fault.at(Where.RELATED, Kind.ITSELF));
      }
      if (thesaurus.find(id).isEmpty()) {
        return Optional.of(Fault.at(Where.RELATED, Kind.UNKNOWN, id));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> closeMatches(Concept concept) {
    if (concept.closeMatches().size() > Typed.CLOSE_MATCHES) {
      return Optional.of(
          Fault.at(Where.CLOSE_MATCHES, Kind.MANY, String.valueOf(Typed.CLOSE_MATCHES)));
    }
    return concept.closeMatches().stream()
        .map(Typed::addressFault)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
