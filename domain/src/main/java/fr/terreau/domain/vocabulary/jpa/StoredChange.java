package fr.terreau.domain.vocabulary.jpa;

import fr.terreau.domain.vocabulary.ConceptChange;
import fr.terreau.domain.vocabulary.ConceptChange.Gesture;
import fr.terreau.domain.vocabulary.FieldChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A stored change; its fields are lines of name, before and after. */
@Entity
@Table(name = "concept_change")
@IdClass(StoredChange.Key.class)
class StoredChange {

  @Id
  @Column(name = "concept_id")
  private String concept;

  @Id
  @Column(name = "change_number")
  private int number;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "account_id")
  private String account;

  @Column(name = "author_function")
  private String function;

  @Column(name = "author_organisation")
  private String organisation;

  @Enumerated(EnumType.STRING)
  private Gesture gesture;

  private String fields;

  protected StoredChange() {}

  StoredChange(ConceptChange change) {
    concept = change.concept();
    number = change.number();
    changedAt = change.at();
    account = change.account();
    function = change.function().orElse(null);
    organisation = change.organisation().orElse(null);
    gesture = change.gesture();
    fields =
        change.fields().stream()
            .map(f -> f.field() + "\t" + flat(f.before()) + "\t" + flat(f.after()))
            .collect(Collectors.joining("\n"));
  }

  ConceptChange toChange() {
    return new ConceptChange(
        concept,
        number,
        changedAt,
        account,
        Optional.ofNullable(function),
        Optional.ofNullable(organisation),
        gesture,
        fields.lines().map(StoredChange::field).toList());
  }

  private static FieldChange field(String line) {
    List<String> parts = List.of(line.split("\t", -1));
    return new FieldChange(FieldChange.Field.valueOf(parts.get(0)), parts.get(1), parts.get(2));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s", " ");
  }

  /** Which change of which concept; the names of its fields are those of the entity. */
  static class Key {
    private String concept;
    private int number;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.number == number && key.concept.equals(concept);
    }

    @Override
    public int hashCode() {
      return Objects.hash(concept, number);
    }
  }
}
