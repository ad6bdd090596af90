package fr.terreau.portal.visit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.visit.GuideSheet;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.GuideLinks;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A guide as a form on paper. */
@Path("pratiques/{id}/grille")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class GridController {

  private static final int TEXT_LINES = 3;

  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Practices practices;

  @GET
  public GridPage grid(@PathParam("id") String reference) {
    Actor actor = who.signedIn();
    Practice practice = practices.byReference(reference).orElseThrow(NotFoundException::new);
    if (!PracticeRights.mayRead(actor, practice)) {
      throw who.refusal();
    }
    Revision revision =
        practices.revision(practice.id(), practice.revision()).orElseThrow(NotFoundException::new);
    GuideSheet guide = GuideSheet.of(revision.sheet());
    if (guide.themes().isEmpty()) {
      throw new NotFoundException();
    }
    String code = practice.reference();
    return new GridPage(
        frames.frame(Section.CHERCHER),
        Link.to(
            "/pratiques/" + code + "/" + practice.slug(),
            Objects.requireNonNullElse(guide.title(), code)),
        Objects.requireNonNullElse(guide.version(), ""),
        GuideLinks.visit(code),
        guide.themes().stream().map(this::theme).toList());
  }

  private GridPage.Theme theme(GuideSheet.Theme theme) {
    String title =
        theme.title() == null ? frames.messages().get("visits.theme.none") : theme.title();
    return new GridPage.Theme(
        title,
        Optional.ofNullable(theme.intent()),
        theme.items().stream().map(this::question).toList());
  }

  private GridPage.Question question(GuideItem item) {
    Messages messages = frames.messages();
    List<String> boxes =
        switch (item.answerType()) {
          case OUI_NON -> List.of(messages.get("visits.yes"), messages.get("visits.no"));
          case ECHELLE_1_5 -> List.of("1", "2", "3", "4", "5");
          case CHOIX_UNIQUE, CHOIX_MULTIPLE -> item.choices();
          case PHOTO -> List.of(messages.get("visits.grid.photo"));
          case NOMBRE, TEXTE, DATE -> List.of();
        };
    int lines =
        switch (item.answerType()) {
          case TEXTE -> TEXT_LINES;
          case NOMBRE, DATE -> 1;
          case OUI_NON, ECHELLE_1_5, CHOIX_UNIQUE, CHOIX_MULTIPLE, PHOTO -> 0;
        };
    return new GridPage.Question(
        item.wording(),
        Optional.ofNullable(item.help()),
        Boolean.TRUE.equals(item.mandatory()),
        boxes,
        lines,
        VisitWords.unit(item).orElse(""));
  }
}
