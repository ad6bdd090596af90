package fr.terreau.domain.visit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The life of a visit, from its preparation to the end of what came of it. */
public enum VisitStatus {
  PREPAREE,
  REALISEE,
  CR_ENVOYE,
  SUITES_EN_COURS,
  CLOSE;

  /** One step on, or one back; a visit without anything to follow up is closed at once. */
  private static final Map<VisitStatus, List<VisitStatus>> STEPS = new EnumMap<>(VisitStatus.class);

  static {
    STEPS.put(PREPAREE, List.of(REALISEE));
    STEPS.put(REALISEE, List.of(CR_ENVOYE, PREPAREE));
    STEPS.put(CR_ENVOYE, List.of(SUITES_EN_COURS, CLOSE, REALISEE));
    STEPS.put(SUITES_EN_COURS, List.of(CLOSE, CR_ENVOYE));
    STEPS.put(CLOSE, List.of(SUITES_EN_COURS));
  }

  /** Where a visit may go from here, the likeliest first. */
  public List<VisitStatus> next() {
    return STEPS.get(this);
  }

  /** Whether the report went out, so that the guide's questions must have found an answer. */
  public boolean reported() {
    return compareTo(CR_ENVOYE) >= 0;
  }
}
