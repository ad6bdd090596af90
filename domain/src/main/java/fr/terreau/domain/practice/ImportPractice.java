package fr.terreau.domain.practice;

import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Takes over a sheet that already has a code and a life of its own. */
@ApplicationScoped
public class ImportPractice {

  private static final Set<Status> UNPUBLISHED =
      EnumSet.of(Status.BROUILLON, Status.EN_RELECTURE, Status.A_CORRIGER);

  private final Practices practices;
  private final ChangeLog changes;

  protected ImportPractice() {
    this(null, null);
  }

  @Inject
  public ImportPractice(Practices practices, ChangeLog changes) {
    this.practices = practices;
    this.changes = changes;
  }

  /**
   * When the sheet was written, published and changed.
   *
   * @param published null for what was never published
   */
  public record Dates(Instant created, Instant published, Instant updated) {}

  /**
   * Adds a fictional sheet under its code, with one revision when its status says that it was
   * published.
   *
   * @param code such as {@code AURA-CONV-0001}; must be new
   */
  @Transactional
  public void fictional(String code, PracticeSheet sheet, Status status, Dates dates) {
    Practice practice = Practice.started(code, sheet, null, dates.created()).fictional();
    practices.add(practice);
    practices.numberTaken(sheet.practiceType(), number(code));
    Instant published = dates.published();
    if (UNPUBLISHED.contains(status)) {
      practice.stand(status, code);
    } else {
      published = published == null ? dates.updated() : published;
      practices.add(practice.publish(code, status, null, sheet.producer(), published));
      changes.append(Subject.PRACTICE, practice.id());
    }
    practice.backdate(dates.created(), published, dates.updated());
  }

  private static int number(String code) {
    return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
  }
}
