package fr.terreau.domain.visit;

import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.practice.sheet.VisitGuide;
import fr.terreau.domain.practice.sheet.VisitGuide.AnswerType;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideTheme;
import fr.terreau.domain.practice.sheet.VisitGuide.PrefillSource;
import java.util.List;
import java.util.Map;

/** Guides for the tests of the room. */
public final class GuideSpecimens {

  public static final GuideItem AREA = item("v01", 1, "Surface", AnswerType.NOMBRE, true);
  public static final GuideItem ALONE =
      item("v02", 1, "Seul en fauteuil ?", AnswerType.OUI_NON, false);
  public static final GuideItem STATE = item("v12", 6, "État", AnswerType.ECHELLE_1_5, true);
  public static final GuideItem WEEDED =
      item("v13", 6, "Dernier désherbage", AnswerType.DATE, false);
  public static final GuideItem RHYTHM =
      Records.with(
          item("v19", 99, "Échanges avec les élus", AnswerType.CHOIX_UNIQUE, false),
          Map.of("choices", List.of("jamais", "chaque année")));
  public static final GuideItem USES =
      Records.with(
          item("v21", 1, "Services utilisés", AnswerType.CHOIX_MULTIPLE, false),
          Map.of("choices", List.of("prêt", "navette", "formation")));
  public static final GuideItem TRAINING =
      Records.with(
          item("v10", 1, "Formations suivies", AnswerType.TEXTE, false),
          Map.of("prefillFrom", PrefillSource.DERNIERE_VISITE));
  public static final GuideItem PHOTO = item("v03", 1, "Photo", AnswerType.PHOTO, false);

  private GuideSpecimens() {}

  public static GuideItem item(
      String id, Integer theme, String wording, AnswerType type, boolean mandatory) {
    return new GuideItem(id, theme, wording, null, type, null, null, null, null, mandatory, null);
  }

  /** A guide whose themes stand in no order and whose last item stands under none. */
  public static VisitGuide guide(GuideItem... items) {
    Object[] nothing = new Object[VisitGuide.class.getRecordComponents().length];
    return Records.with(
        Records.create(VisitGuide.class, nothing),
        Map.of(
            "themes",
            List.of(
                new GuideTheme(6, "Collections", "Observer"),
                new GuideTheme(9, "Sans question", null),
                new GuideTheme(1, "Locaux", null)),
            "items",
            List.of(items)));
  }

  public static VisitGuide whole() {
    return guide(STATE, WEEDED, AREA, ALONE, PHOTO, TRAINING, USES, RHYTHM);
  }

  public static PracticeSheet sheet(String version, VisitGuide guide, Visibility visibility) {
    return PracticeSheet.blank(PracticeType.VISITE)
        .with("title", "Guide de visite " + version)
        .with("producer", "md-01")
        .with("version", version)
        .with("visibility", visibility)
        .with("details", guide);
  }
}
