package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Unit;
import java.math.BigDecimal;
import java.util.List;

/** A place where books are lent, as a sheet speaks of it; a light reference, not a catalogue. */
public record Library(
    @About(need = Need.REQUIRED, longest = 200, weight = 2) String name,
    LibraryKind kind,
    ManagementMode managementMode,
    @About(of = Reference.TERRITORY) String commune,
    @About(of = Reference.TERRITORY) String epci,
    @About(longest = 200) String network,
    @About(longest = 20) String ministryCode,
    @About(longest = 9) String rcr,
    @About(unit = Unit.SQUARE_METRES, least = 0, greatest = 1000000) BigDecimal floorAreaM2,
    FloorAreaBasis floorAreaBasis,
    @About(unit = Unit.HOURS_PER_WEEK, least = 0, greatest = 168) BigDecimal weeklyOpeningHours,
    List<Typology> typology,
    @About(unit = Unit.FTE, least = 0, greatest = 10000) BigDecimal staffFte,
    @About(least = 0, greatest = 100000) Integer volunteersCount,
    @About(least = 0, greatest = 100000) Integer qualifiedStaff,
    Boolean fictional,
    Boolean anonymised) {

  /** What it is. */
  public enum LibraryKind {
    BIBLIOTHEQUE,
    POINT_LECTURE,
    DEPOT,
    BIBLIOBUS,
    AUTRE
  }

  /** Who runs it. */
  public enum ManagementMode {
    COMMUNE,
    EPCI,
    ASSOCIATION,
    MIXTE
  }

  /** What is measured. */
  public enum FloorAreaBasis {
    SURFACE_PLANCHER,
    UTILE,
    DECLAREE
  }

  public Library {
    typology = Lists.copy(typology);
  }
}
