package fr.terreau.portal.account;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Practices;
import fr.terreau.portal.account.AccountPage.Work;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** What waits for whoever is signed in. */
@Path("compte")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class AccountController {

  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Visitor visitor;
  @Inject private Practices practices;
  @Inject private SheetNames names;

  @GET
  public AccountPage show() {
    Actor actor = who.signedIn();
    return new AccountPage(
        frames.frame(Section.COMPTE),
        visitor.account().map(Account::email).orElse(""),
        works(practices.unpublishedOf(actor.account())),
        List.of(),
        works(toReview(actor)));
  }

  private List<Practice> toReview(Actor actor) {
    if (actor.worksForAll()) {
      return practices.awaitingReview(null);
    }
    return actor.role() == Role.RELECTEUR_MD
        ? practices.awaitingReview(actor.organisation())
        : List.of();
  }

  private List<Work> works(List<Practice> list) {
    return list.stream().map(this::work).toList();
  }

  private Work work(Practice practice) {
    String title =
        practice.title() == null || practice.title().isBlank()
            ? frames.messages().get("practice.untitled")
            : practice.title();
    return new Work(
        Link.to("/pratiques/" + practice.reference() + "/modifier", title),
        names.cote(practice.draft()),
        practice.status().name(),
        practice.updatedAt(),
        names.organisation(practice.producer()));
  }
}
