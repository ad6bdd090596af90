package fr.terreau.domain.visit;

import fr.terreau.domain.practice.sheet.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Named specimens for the tests of the room. */
public final class VisitSpecimens {

  public static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  private static final Map<String, String> COMMUNES = Map.of("Feurs", "42094", "Die", "26113");
  private static final Visit.Guide GUIDE = new Visit.Guide("p-g-1", 1, "2.0");

  private VisitSpecimens() {}

  /** A content with something in every field. */
  public static VisitContent content(
      String place, String date, String organisation, Visibility visibility) {
    return new VisitContent(
        visibility,
        new VisitLibrary("Bibliothèque de " + place, COMMUNES.get(place), "420945101", true, false),
        date,
        organisation,
        List.of("Responsable bénévole", "Adjoint·e à la culture"),
        List.of(
            new Answer("v01", List.of("68.5"), null, "mesurée au pas"),
            new Answer("v02", List.of("false"), null, null),
            new Answer("v16", List.of(), NoAnswer.NON_ABORDE, null),
            new Answer("v21", List.of("prêt", "navette"), null, null)),
        "Équipe nombreuse.\nFonds saturé.",
        List.of("désherbage", "rampe d’accès"),
        List.of("d-aura-visi-0001-1"),
        "d-aura-visi-0006-1",
        List.of(
            new FollowUp(
                "act-1",
                "Trouver la rampe",
                "Référent·e de territoire",
                LocalDate.of(2026, 4, 30),
                FollowUp.State.EN_COURS,
                null),
            new FollowUp(
                "act-2", "Désherber", null, null, FollowUp.State.FAIT, LocalDate.of(2026, 1, 5))));
  }

  public static Visit visit(
      String id, String place, String date, String organisation, Visibility visibility) {
    return Visit.prepared(
        id, GUIDE, content(place, date, organisation, visibility), place, "a-1", NOON);
  }

  /** A visit with nothing but its library and its day. */
  public static Visit bare(String id, String place, String date, String organisation) {
    VisitContent content =
        new VisitContent(
            null,
            new VisitLibrary("Bibliothèque de " + place, null, null, false, false),
            date,
            organisation,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return Visit.prepared(id, GUIDE, content, place, "a-1", NOON);
  }
}
