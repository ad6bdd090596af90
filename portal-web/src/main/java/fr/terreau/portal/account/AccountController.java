package fr.terreau.portal.account;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.Duplicates;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.Status;
import fr.terreau.portal.account.AccountPage.Work;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.ReviewNote;
import fr.terreau.portal.platform.ReviewNotes;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for whoever is signed in. */
@Path("compte")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class AccountController {

  /** More than anybody reviews in a day. */
  private static final int MOST_TO_REVIEW = 50;

  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Visitor visitor;
  @Inject private Practices practices;
  @Inject private PublishPractice publishing;
  @Inject private ReviewNotes notes;
  @Inject private SheetNames names;

  @GET
  public AccountPage show() {
    Actor actor = who.signedIn();
    List<Practice> mine = practices.unpublishedOf(actor.account());
    List<Practice> toReview = toReview(actor);
    return new AccountPage(
        frames.frame(Section.COMPTE),
        visitor.account().map(Account::email).orElse(""),
        works(mine, Status.BROUILLON),
        works(mine, Status.A_CORRIGER),
        works(mine, Status.EN_RELECTURE),
        reviews(actor, toReview.stream().limit(MOST_TO_REVIEW).toList()),
        toReview.size(),
        links(actor));
  }

  private List<Practice> toReview(Actor actor) {
    if (actor.worksForAll()) {
      return practices.awaitingReview(null);
    }
    return actor.role() == Role.RELECTEUR_MD && actor.organisation() != null
        ? practices.awaitingReview(actor.organisation())
        : List.of();
  }

  private List<Link> links(Actor actor) {
    Messages messages = frames.messages();
    List<Link> links = new ArrayList<>();
    links.add(Link.to("/compte/alertes", messages.get("alert.title")));
    links.add(Link.to("/echeances", messages.get("due.title")));
    links.add(Link.to("/visites", messages.get("visits.account")));
    if (PracticeRights.mayChooseReview(actor, actor.organisation())) {
      links.add(Link.to("/organisations-reglages", messages.get("choices.title")));
    }
    return links;
  }

  private List<Work> works(List<Practice> mine, Status status) {
    List<Practice> list =
        mine.stream().filter(p -> p.reviewStatus().equals(Optional.of(status))).toList();
    Map<String, ReviewNote> said = notes.of(list);
    return list.stream()
        .map(
            practice ->
                work(
                    practice,
                    "/pratiques/" + practice.reference() + "/modifier",
                    Optional.ofNullable(said.get(practice.id())),
                    0,
                    0))
        .toList();
  }

  private List<Work> reviews(Actor actor, List<Practice> list) {
    Map<String, ReviewNote> said = notes.of(list);
    Map<String, Duplicates> twins =
        Duplicates.of(
            practices,
            list,
            other -> PracticeRights.mayRead(actor, other) || PracticeRights.mayEdit(actor, other));
    return list.stream()
        .map(
            practice -> {
              Duplicates found = twins.get(practice.id());
              return work(
                  practice,
                  ReviewNotes.url(practice),
                  Optional.ofNullable(said.get(practice.id())),
                  publishing.faults(practice.draft()).size(),
                  found.sameFile().size() + found.closeTitle().size());
            })
        .toList();
  }

  private Work work(
      Practice practice, String url, Optional<ReviewNote> note, int lacks, int twins) {
    String title = practice.draft().title();
    return new Work(
        Link.to(
            url,
            title == null || title.isBlank() ? frames.messages().get("practice.untitled") : title),
        names.cote(practice.draft()),
        practice.reviewStatus().orElse(practice.status()).name(),
        practice.updatedAt(),
        names.organisation(practice.draft().producer()),
        note,
        lacks,
        twins);
  }
}
