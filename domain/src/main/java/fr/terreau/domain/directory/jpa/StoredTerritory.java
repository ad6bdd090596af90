package fr.terreau.domain.directory.jpa;

import fr.terreau.domain.directory.Population;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.directory.Territory.CodeSystem;
import fr.terreau.domain.directory.Territory.EpciType;
import fr.terreau.domain.directory.Territory.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

  protected StoredTerritory() {}

  Territory toTerritory() {
    String ids = parents.strip();
    return new Territory(
        kind,
        code,
        codeSystem,
        vintage,
        name,
        Optional.ofNullable(epciType),
        Optional.ofNullable(population).map(this::counted),
        ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
  }

  private Population counted(int inhabitants) {
    OptionalInt year =
        populationYear == null ? OptionalInt.empty() : OptionalInt.of(populationYear);
    return new Population(inhabitants, populationKind, year);
  }
}
