package fr.terreau.domain.visit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.RandomId;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Prepares visits, keeps what is written about them and moves them on in their life. */
@ApplicationScoped
public class WriteVisit {

  private final Visits visits;
  private final Practices practices;
  private final Territories territories;
  private final Clock clock;

  protected WriteVisit() {
    this(null, null, null, null);
  }

  @Inject
  public WriteVisit(Visits visits, Practices practices, Territories territories, Clock clock) {
    this.visits = visits;
    this.practices = practices;
    this.territories = territories;
    this.clock = clock;
  }

  /** How an attempt to write ended. */
  public sealed interface Outcome {

    /** Kept. */
    record Kept(Visit visit) implements Outcome {}

    /** Somebody wrote in between; here is what they wrote. Nothing was changed. */
    record Conflict(Visit theirs) implements Outcome {}

    /** The report cannot go out before these items are settled, in the order of the guide. */
    record Unsettled(List<GuideItem> items) implements Outcome {}

    /** The visit cannot be closed while somebody waits for so many follow-ups. */
    record StillOpen(int followUps) implements Outcome {}

    /** From where it is, a visit does not go there; somebody else may have moved it. */
    record Elsewhere(Visit visit) implements Outcome {}

    /** The actor may not write this, or there is no such visit or guide. */
    record Refused() implements Outcome {}
  }

  /**
   * Starts a visit along the newest revision of a guide.
   *
   * @throws IllegalArgumentException when an answer does not fit its item
   */
  @Transactional
  public Outcome start(Actor actor, String guide, VisitContent content) {
    Optional<Practice> practice =
        practices.byReference(guide).filter(p -> PracticeRights.mayRead(actor, p));
    if (practice.isEmpty() || !VisitRights.mayWriteFor(actor, content.referentOrganization())) {
      return new Outcome.Refused();
    }
    Revision revision =
        practices.revision(practice.get().id(), practice.get().revision()).orElseThrow();
    GuideSheet sheet = GuideSheet.of(revision.sheet());
    if (sheet.themes().isEmpty()) {
      return new Outcome.Refused();
    }
    sheet.check(content);
    Visit visit =
        Visit.prepared(
            "vis-" + RandomId.next(),
            new Visit.Guide(practice.get().id(), revision.number(), sheet.version()),
            content,
            communeName(content),
            actor.account(),
            clock.instant());
    visits.add(visit);
    return new Outcome.Kept(visit);
  }

  /**
   * Takes over what was written.
   *
   * @param readVersion the version on which the change was made
   * @throws IllegalArgumentException when an answer does not fit its item
   */
  @Transactional
  public Outcome revise(Actor actor, String id, int readVersion, VisitContent content) {
    Optional<Visit> found = editable(actor, id);
    if (found.isEmpty() || !VisitRights.mayWriteFor(actor, content.referentOrganization())) {
      return new Outcome.Refused();
    }
    Visit visit = found.get();
    if (visit.version() != readVersion) {
      return new Outcome.Conflict(visit);
    }
    guideOf(visit).check(content);
    if (!content.equals(visit.content())) {
      visit.revise(content, communeName(content), clock.instant());
      visits.flush();
    }
    return new Outcome.Kept(visit);
  }

  /** Moves a visit to another point of its life. */
  @Transactional
  public Outcome move(Actor actor, String id, VisitStatus to) {
    return editable(actor, id).map(visit -> moved(visit, to)).orElseGet(Outcome.Refused::new);
  }

  private Outcome moved(Visit visit, VisitStatus to) {
    if (!visit.status().next().contains(to)) {
      return new Outcome.Elsewhere(visit);
    }
    List<GuideItem> unsettled =
        to.reported() ? guideOf(visit).unsettled(visit.content()) : List.of();
    if (!unsettled.isEmpty()) {
      return new Outcome.Unsettled(unsettled);
    }
    int open = visit.content().openFollowUps();
    if (to == VisitStatus.CLOSE && open > 0) {
      return new Outcome.StillOpen(open);
    }
    visit.move(to, clock.instant());
    return new Outcome.Kept(visit);
  }

  /** The revision of the guide that the visit is bound to, whatever became of the guide since. */
  @Transactional
  public GuideSheet guideOf(Visit visit) {
    Visit.Guide guide = visit.guide();
    return GuideSheet.of(
        practices.revision(guide.practice(), guide.revision()).orElseThrow().sheet());
  }

  /**
   * Adds a fictional visit at its place in its life, along a guide of today; does nothing when it
   * is there already.
   */
  @Transactional
  public void fictional(String id, Practice guide, VisitContent content, VisitStatus status) {
    if (visits.find(id).isPresent()) {
      return;
    }
    Revision revision = practices.revision(guide.id(), guide.revision()).orElseThrow();
    GuideSheet sheet = GuideSheet.of(revision.sheet());
    sheet.check(content);
    Visit.Guide bound = new Visit.Guide(guide.id(), revision.number(), sheet.version());
    visits.add(
        Visit.prepared(id, bound, content, communeName(content), null, clock.instant())
            .fictional(status));
  }

  private Optional<Visit> editable(Actor actor, String id) {
    return visits.locked(id).filter(visit -> VisitRights.mayEdit(actor, visit));
  }

  private String communeName(VisitContent content) {
    return Optional.ofNullable(content.library().commune())
        .flatMap(code -> territories.byCode(Territory.Kind.COMMUNE, code))
        .map(Territory::name)
        .orElse("");
  }
}
