package fr.terreau.portal.review;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Due.Kind;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Practices.DueSheet;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.ReviewNotes;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.review.DuePage.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What sheets and agreements ask for in the months to come. */
@Path("echeances")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class DueController {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int DEFAULT_MONTHS = 12;
  private static final int MOST = 200;

  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Practices practices;
  @Inject private SheetNames names;
  @Inject private Clock clock;

  @GET
  public DuePage show(@QueryParam("mois") String asked) {
    Actor actor = who.signedIn();
    int months =
        DuePage.HORIZONS.stream()
            .filter(horizon -> String.valueOf(horizon).equals(asked))
            .findFirst()
            .orElse(DEFAULT_MONTHS);
    LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
    LocalDate until = today.plusMonths(months);
    List<DueSheet> ours = practices.due(actor, true, until, MOST);
    List<DueSheet> others = practices.due(actor, false, until, MOST);
    return new DuePage(
        frames.frame(Section.COMPTE),
        months,
        rows(actor, ours, today),
        rows(actor, others, today),
        ours.size() == MOST || others.size() == MOST);
  }

  private List<Row> rows(Actor actor, List<DueSheet> due, LocalDate today) {
    Messages messages = frames.messages();
    return DueDays.still(due, today).stream().map(d -> row(actor, d, today, messages)).toList();
  }

  private Row row(Actor actor, DueSheet due, LocalDate today, Messages messages) {
    Practice practice = due.practice();
    boolean mayAct = due.kind() == Kind.REVIEW && PracticeRights.mayPublish(actor, practice);
    return new Row(
        due.kind().name(),
        due.day(),
        DueDays.when(due.day(), today, messages),
        due.day().isBefore(today),
        Link.to("/pratiques/" + practice.reference() + "/" + practice.slug(), practice.title()),
        names.cote(practice.draft()),
        names.organisation(practice.producer()),
        mayAct ? Optional.of(ReviewNotes.url(practice) + "#vie") : Optional.empty());
  }
}
