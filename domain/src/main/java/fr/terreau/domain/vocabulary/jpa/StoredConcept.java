package fr.terreau.domain.vocabulary.jpa;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concept.Label;
import fr.terreau.domain.vocabulary.Concept.LabelKind;
import fr.terreau.domain.vocabulary.ConceptStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A stored concept; its other labels are lines of kind and text, read and written together. */
@Entity
@Table(name = "concept")
class StoredConcept {

  @Id private String id;

  @Column(name = "pref_label_fr")
  private String prefLabel;

  @Column(name = "pref_label_en")
  private String prefLabelEn;

  @Column(name = "other_labels_fr")
  private String otherLabels;

  @Column(name = "broader_id")
  private String broader;

  @Column(name = "definition_fr")
  private String definition;

  @Column(name = "related_ids")
  private String related;

  @Column(name = "close_matches")
  private String closeMatches;

  @Enumerated(EnumType.STRING)
  private ConceptStatus status;

  @Column(name = "replaced_by")
  private String replacedBy;

  protected StoredConcept() {}

  StoredConcept(Concept concept) {
    id = concept.id();
    prefLabel = concept.prefLabel();
    prefLabelEn = concept.prefLabelEn().orElse(null);
    otherLabels =
        concept.otherLabels().stream()
            .map(label -> label.kind() + "\t" + label.text())
            .collect(Collectors.joining("\n"));
    broader = concept.broader().orElse(null);
    definition = concept.definition().orElse(null);
    related = String.join("\n", concept.related());
    closeMatches = String.join("\n", concept.closeMatches());
    status = concept.status();
    replacedBy = concept.replacedBy().orElse(null);
  }

  Concept toConcept() {
    return new Concept(
        id,
        prefLabel,
        Optional.ofNullable(prefLabelEn),
        labels(),
        Optional.ofNullable(broader),
        Optional.ofNullable(definition),
        related.lines().toList(),
        closeMatches.lines().toList(),
        status,
        Optional.ofNullable(replacedBy));
  }

  private List<Label> labels() {
    return otherLabels.lines().map(StoredConcept::label).toList();
  }

  private static Label label(String line) {
    int tab = line.indexOf('\t');
    return new Label(line.substring(tab + 1), LabelKind.valueOf(line.substring(0, tab)));
  }
}
