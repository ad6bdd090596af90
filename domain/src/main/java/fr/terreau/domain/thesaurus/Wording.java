package fr.terreau.domain.thesaurus;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants a concept to say. Hidden labels are never shown, so that they can only be
 * added and taken off, not sent back as they were.
 *
 * @param broader identifier of the notion it belongs to
 * @param related identifiers
 * @param closeMatches addresses of the web
 */
public record Wording(
    String prefLabel,
    String prefLabelEn,
    List<String> synonyms,
    List<String> acronyms,
    List<String> formerNames,
    List<String> hiddenAdded,
    List<String> hiddenRemoved,
    String definition,
    Optional<String> broader,
    List<String> related,
    List<String> closeMatches) {

  public Wording {
    synonyms = List.copyOf(synonyms);
    acronyms = List.copyOf(acronyms);
    formerNames = List.copyOf(formerNames);
    hiddenAdded = List.copyOf(hiddenAdded);
    hiddenRemoved = List.copyOf(hiddenRemoved);
    related = List.copyOf(related);
    closeMatches = List.copyOf(closeMatches);
  }

  /** What a concept says now. */
  public static Wording of(Concept concept) {
    return new Wording(
        concept.prefLabel(),
        concept.prefLabelEn().orElse(""),
        texts(concept, LabelKind.ALT),
        texts(concept, LabelKind.ACRONYM),
        texts(concept, LabelKind.FORMER_NAME),
        List.of(),
        List.of(),
        concept.definition().orElse(""),
        concept.broader(),
        concept.related(),
        concept.closeMatches());
  }

  private static List<String> texts(Concept concept, LabelKind kind) {
    return concept.otherLabels().stream()
        .filter(label -> label.kind() == kind)
        .map(Label::text)
        .toList();
  }
}
