package fr.terreau.domain.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One notion of the thesaurus under the name that is preferred for it.
 *
 * @param id a slug that never changes and is never given to another notion
 * @param otherLabels everything else it is called in French, in the order of the thesaurus
 * @param broader the identifier of the notion it belongs to, none for a top concept
 */
public record Concept(
    String id,
    String prefLabel,
    Optional<String> prefLabelEn,
    List<Label> otherLabels,
    Optional<String> broader,
    Optional<String> definition) {

  public Concept {
    if (id.isBlank() || prefLabel.isBlank()) {
      throw new IllegalArgumentException("a concept has an identifier and a preferred label");
    }
    requireNonNull(prefLabelEn);
    requireNonNull(broader);
    requireNonNull(definition);
    otherLabels = List.copyOf(otherLabels);
  }

  /** The other names a reader may see. */
  public List<Label> altLabels() {
    return otherLabels.stream().filter(label -> !label.kind().hidden()).toList();
  }

  /** The names that only serve to find the concept and are never shown. */
  public List<Label> hiddenLabels() {
    return otherLabels.stream().filter(label -> label.kind().hidden()).toList();
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
