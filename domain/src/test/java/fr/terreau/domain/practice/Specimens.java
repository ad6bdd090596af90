package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.ResourceNature;
import fr.terreau.domain.practice.sheet.RightsCleared;
import fr.terreau.domain.practice.sheet.Scale;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Named specimens for the tests of the room. */
public final class Specimens {

  public static final Actor ARDECHE_REFERENT = new Actor("a-1", "md-07", Role.REFERENT);
  public static final Actor ARDECHE_REVIEWER = new Actor("a-2", "md-07", Role.RELECTEUR_MD);
  public static final Actor LOIRE_REVIEWER = new Actor("a-3", "md-42", Role.RELECTEUR_MD);
  public static final Actor ANIMATOR = new Actor("a-4", "aura", Role.ANIMATEUR_REGIONAL);
  public static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private Specimens() {}

  /** A convention of the Ardèche with all that publication asks for. */
  public static PracticeSheet completeConvention() {
    return PracticeSheet.blank(PracticeType.CONVENTION)
        .with("title", "Convention d’objectifs à trois niveaux")
        .with("resourceNature", ResourceNature.MODELE)
        .with("summary", "Un modèle de convention.")
        .with("objectives", "Dire qui apporte quoi.")
        .with("producer", "md-07")
        .with(
            "territories",
            List.of(
                new SheetTerritory(
                    "DEPARTEMENT", "07", "INSEE_COG", 2025, "Ardèche", null, null, null, null)))
        .with("scale", Scale.EPCI)
        .with("subjects", List.of("convention"))
        .with("practiceDate", LocalDate.of(2024, 3, 18))
        .with("rightsCleared", new RightsCleared(true, null))
        .with("details", demo("AURA-CONV-0001").details());
  }

  /** A sheet of the demonstration. */
  public static PracticeSheet demo(String code) {
    return SheetJson.toSheet(DemoSheets.sheet(DemoSheets.file(code)));
  }

  /** A file that hangs on a sheet. */
  public static Attachment attachment(String id, String sha256) {
    Object[] nothing = new Object[Attachment.class.getRecordComponents().length];
    return Records.with(
        Records.create(Attachment.class, nothing),
        Map.of("id", id, "sha256", sha256, "title", id + ".pdf"));
  }
}
