package fr.terreau.domain.practice;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.sheet.Licence;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** « Partir de cette pratique » : a draft of one's own, made of what somebody else shared. */
@ApplicationScoped
public class AdaptPractice {

  private final Practices practices;
  private final WriteDraft writing;

  protected AdaptPractice() {
    this(null, null);
  }

  @Inject
  public AdaptPractice(Practices practices, WriteDraft writing) {
    this.practices = practices;
    this.writing = writing;
  }

  /** How an attempt to start from a sheet ended. */
  public sealed interface Outcome {

    /** A draft of the actor. */
    record Started(Practice draft) implements Outcome {}

    /** All rights are reserved: its organisation has to be asked first. */
    record Reserved(Practice source) implements Outcome {}

    /** The actor may not read the sheet. */
    record Refused() implements Outcome {}

    /** There is no such sheet. */
    record Unknown() implements Outcome {}
  }

  /**
   * Starts a draft from a published sheet.
   *
   * @param producerName how the organisation of the source is called
   * @param territories those of the actor
   */
  @Transactional
  public Outcome start(
      Actor actor, String reference, String producerName, List<SheetTerritory> territories) {
    Practice source = practices.byReference(reference).orElse(null);
    if (source == null) {
      return new Outcome.Unknown();
    }
    if (!PracticeRights.mayRead(actor, source)) {
      return new Outcome.Refused();
    }
    PracticeSheet sheet = PublishPractice.newest(practices, source);
    if (!open(sheet, actor)) {
      return new Outcome.Reserved(source);
    }
    String attribution = Adaptation.attribution(sheet, producerName, source.reference());
    return new Outcome.Started(
        writing.start(
            actor,
            Adaptation.started(
                sheet, source.reference(), attribution, actor.organisation(), territories)));
  }

  /** Whether a sheet may be adapted by whoever reads it; its own organisation always may. */
  public static boolean open(PracticeSheet sheet, Actor actor) {
    return sheet.license() != Licence.TOUS_DROITS_RESERVES || actor.worksFor(sheet.producer());
  }
}
