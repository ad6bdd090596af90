package fr.terreau.domain.directory.jpa;

import fr.terreau.domain.directory.Population;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.CodeSystem;
import fr.terreau.domain.directory.Territory.EpciType;
import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.directory.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A stored territory, as it is read; {@link TerritoryRows} writes it. */
@Entity
@Table(name = "territory")
class StoredTerritory {

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String code;

  @Enumerated(EnumType.STRING)
  @Column(name = "code_system")
  private CodeSystem codeSystem;

  private int vintage;

  private String name;

  @Column(name = "searched_name")
  private String searchedName;

  @Column(name = "search_rank")
  private int searchRank;

  @Enumerated(EnumType.STRING)
  @Column(name = "epci_type")
  private EpciType epciType;

  private Integer population;

  @Enumerated(EnumType.STRING)
  @Column(name = "population_kind")
  private Population.Kind populationKind;

  @Column(name = "population_year")
  private Integer populationYear;

  private String parents;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "replaced_by")
  private String replacedBy;

  private Integer communes;

  private Integer hectares;

  protected StoredTerritory() {}

  Territory toTerritory() {
    return new Territory(
        kind,
        code,
        codeSystem,
        vintage,
        name,
        Optional.ofNullable(epciType),
        Optional.ofNullable(population).map(this::counted),
        ids(parents),
        new Validity(Optional.ofNullable(validFrom), Optional.ofNullable(validTo), ids(replacedBy)),
        optional(communes),
        optional(hectares));
  }

  /** The identifiers in a column, between spaces. */
  static List<String> ids(String column) {
    String ids = column.strip();
    return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
  }

  private static OptionalInt optional(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private Population counted(int inhabitants) {
    return new Population(inhabitants, populationKind, optional(populationYear));
  }
}
