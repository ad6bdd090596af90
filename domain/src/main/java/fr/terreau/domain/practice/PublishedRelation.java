package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Relation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** A relation of the newest revision, so that it is found from its other end. */
@Embeddable
class PublishedRelation {

  private static final int LONGEST_TARGET = 60;

  @Enumerated(EnumType.STRING)
  private Relation.Kind kind;

  @Column(name = "target")
  private String target;

  protected PublishedRelation() {}

  private PublishedRelation(Relation.Kind kind, String target) {
    this.kind = kind;
    this.target = target;
  }

  /** The relations of a sheet that can lead anywhere. */
  static Set<PublishedRelation> of(PracticeSheet sheet) {
    Set<PublishedRelation> relations = new LinkedHashSet<>();
    for (Relation relation : sheet.relations()) {
      String ref = relation.ref();
      if (relation.kind() != null
          && ref != null
          && !ref.isBlank()
          && ref.length() <= LONGEST_TARGET) {
        relations.add(new PublishedRelation(relation.kind(), ref));
      }
    }
    return relations;
  }

  Relation.Kind kind() {
    return kind;
  }

  String target() {
    return target;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublishedRelation that
        && kind == that.kind
        && target.equals(that.target);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, target);
  }
}
