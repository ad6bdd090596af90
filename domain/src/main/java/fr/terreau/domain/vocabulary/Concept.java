package fr.terreau.domain.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One notion of the thesaurus under the name that is preferred for it.
 *
 * @param id a slug that never changes and is never given to another notion
 * @param otherLabels everything else it is called in French, in the order of the thesaurus
 * @param broader the identifier of the notion it belongs to, none for a top concept
 * @param related identifiers of notions one thinks of together; each of them names this one too
 * @param closeMatches addresses of close notions elsewhere, in RAMEAU or Wikidata
 * @param replacedBy the identifier of the notion to use instead, exactly when it is deprecated
 */
public record Concept(
    String id,
    String prefLabel,
    Optional<String> prefLabelEn,
    List<Label> otherLabels,
    Optional<String> broader,
    Optional<String> definition,
    List<String> related,
    List<String> closeMatches,
    ConceptStatus status,
    Optional<String> replacedBy) {

  public Concept {
    if (id.isBlank() || prefLabel.isBlank()) {
      throw new IllegalArgumentException("a concept has an identifier and a preferred label");
    }
    requireNonNull(prefLabelEn);
    requireNonNull(broader);
    requireNonNull(definition);
    otherLabels = List.copyOf(otherLabels);
    related = related.stream().distinct().sorted().toList();
    closeMatches = List.copyOf(closeMatches);
    if (replacedBy.isPresent() != (status == ConceptStatus.DEPRECIE)) {
      throw new IllegalArgumentException("only a deprecated concept names its replacement: " + id);
    }
  }

  /** An accepted concept without ties but the one to what it belongs to. */
  public Concept(
      String id,
      String prefLabel,
      Optional<String> prefLabelEn,
      List<Label> otherLabels,
      Optional<String> broader,
      Optional<String> definition) {
    this(
        id,
        prefLabel,
        prefLabelEn,
        otherLabels,
        broader,
        definition,
        List.of(),
        List.of(),
        ConceptStatus.ACCEPTE,
        Optional.empty());
  }

  /** The other names a reader may see. */
  public List<Label> altLabels() {
    return otherLabels.stream().filter(label -> !label.kind().hidden()).toList();
  }

  /** The names that only serve to find the concept and are never shown. */
  public List<Label> hiddenLabels() {
    return otherLabels.stream().filter(label -> label.kind().hidden()).toList();
  }

  /** Whether it may describe a sheet from now on. */
  public boolean usable() {
    return status == ConceptStatus.ACCEPTE;
  }

  /** The same with these ties. */
  public Concept related(Stream<String> others) {
    return new Concept(
        id,
        prefLabel,
        prefLabelEn,
        otherLabels,
        broader,
        definition,
        others.toList(),
        closeMatches,
        status,
        replacedBy);
  }

  /** The same below another notion, or on top. */
  public Concept below(Optional<String> other) {
    return new Concept(
        id,
        prefLabel,
        prefLabelEn,
        otherLabels,
        other,
        definition,
        related,
        closeMatches,
        status,
        replacedBy);
  }

  /** The same at another point of its life. */
  public Concept at(ConceptStatus other, Optional<String> replacement) {
    return new Concept(
        id,
        prefLabel,
        prefLabelEn,
        otherLabels,
        broader,
        definition,
        related,
        closeMatches,
        other,
        replacement);
  }

  /** Another name of a concept, and why it is one. */
  public record Label(String text, LabelKind kind) {

    public Label {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a label is not blank");
      }
      requireNonNull(kind);
    }
  }

  /** Why a concept has another name. */
  public enum LabelKind {
    ALT,
    ACRONYM,
    FORMER_NAME,
    HIDDEN_MISSPELLING,
    HIDDEN_TOOL_NAME;

    /** Whether labels of this kind are searched but never shown. */
    public boolean hidden() {
      return this == HIDDEN_MISSPELLING || this == HIDDEN_TOOL_NAME;
    }
  }
}
