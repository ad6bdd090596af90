package fr.terreau.domain.directory.jpa;

import fr.terreau.domain.directory.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A stored organisation; lists are lines of one column. */
@Entity
@Table(name = "organisation")
class StoredOrganisation {

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private Organisation.Kind kind;

  @Column(name = "official_name")
  private String officialName;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "former_names")
  private String formerNames;

  private String acronyms;

  private String departments;

  private boolean demo;

  @Column(name = "to_confirm")
  private boolean confirm;

  protected StoredOrganisation() {}

  StoredOrganisation(Organisation organisation) {
    id = organisation.id();
    kind = organisation.kind();
    officialName = organisation.officialName();
    displayName = organisation.displayName();
    formerNames = String.join("\n", organisation.formerNames());
    acronyms = String.join("\n", organisation.acronyms());
    departments = String.join("\n", organisation.departments());
    demo = organisation.demo();
    confirm = organisation.confirm();
  }

  Organisation toOrganisation() {
    return new Organisation(
        id,
        kind,
        officialName,
        displayName,
        lines(formerNames),
        lines(acronyms),
        lines(departments),
        demo,
        confirm);
  }

  private static List<String> lines(String column) {
    return column.lines().toList();
  }
}
