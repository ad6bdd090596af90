package fr.terreau.portal.visit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.practice.sheet.VisitGuide.PrefillSource;
import fr.terreau.domain.visit.Answer;
import fr.terreau.domain.visit.GuideSheet;
import fr.terreau.domain.visit.Visit;
import fr.terreau.domain.visit.VisitContent;
import fr.terreau.domain.visit.WriteVisit;
import fr.terreau.domain.visit.WriteVisit.Outcome;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writing on a visit, along its guide. */
@Path("visites/{id: vis-[^/]+}/modifier")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class VisitFormController {

  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private VisitReader reader;
  @Inject private VisitForm form;
  @Inject private VisitFormPages pages;
  @Inject private WriteVisit writing;

  @GET
  public Response edit(@PathParam("id") String id) {
    Visit visit = reader.editable(id);
    return html(OK, pages.page(visit, visit.content(), Optional.empty(), Optional.empty()));
  }

  @POST
  public Response save(@PathParam("id") String id) {
    Actor actor = who.signedIn();
    Visit visit = reader.editable(id);
    GuideSheet guide = writing.guideOf(visit);
    VisitForm.Typed typed = form.read(request, visit.content(), guide, actor, frames.messages());
    Optional<Integer> taken = takenOver(guide);
    VisitContent content =
        taken
            .map(index -> withLastAnswer(visit, guide.items().get(index), typed.content()))
            .orElse(typed.content());
    return switch (writing.revise(actor, id, readVersion(), content)) {
      case Outcome.Kept kept -> after(kept.visit(), typed, taken);
      case Outcome.Conflict conflict ->
          html(
              CONFLICT,
              pages.page(
                  conflict.theirs(),
                  content,
                  Optional.of(typed),
                  Optional.of(
                      VisitDifferences.between(
                          content, conflict.theirs(), guide, frames.messages()))));
      case Outcome.Refused refused -> throw who.refusal();
      case Outcome.Unsettled never -> throw new IllegalStateException();
      case Outcome.StillOpen never -> throw new IllegalStateException();
      case Outcome.Elsewhere never -> throw new IllegalStateException();
    };
  }

  private Response after(Visit visit, VisitForm.Typed typed, Optional<Integer> taken) {
    if (!typed.faults().isEmpty()) {
      return html(
          UNPROCESSABLE, pages.page(visit, visit.content(), Optional.of(typed), Optional.empty()));
    }
    String address = VisitReader.url(visit.id());
    if (taken.isPresent()) {
      return Redirect.to(address + "/modifier#c-" + VisitForm.ANSWER + taken.get());
    }
    boolean stays = "continuer".equals(request.getParameter("action"));
    return Redirect.to(stays ? address + "/modifier" : address);
  }

  /** The place of the question whose last answer shall be taken over. */
  private Optional<Integer> takenOver(GuideSheet guide) {
    String action = Objects.requireNonNullElse(request.getParameter("action"), "");
    if (!action.startsWith(VisitForm.TAKE_OVER)) {
      return Optional.empty();
    }
    try {
      int index = Integer.parseInt(action.substring(VisitForm.TAKE_OVER.length()));
      return Optional.of(index).filter(i -> i >= 0 && i < guide.items().size());
    } catch (NumberFormatException notOurs) {
      return Optional.empty();
    }
  }

  private VisitContent withLastAnswer(Visit visit, GuideItem item, VisitContent content) {
    Optional<Answer> last =
        item.prefillFrom() == PrefillSource.DERNIERE_VISITE
            ? reader.before(visit).flatMap(before -> VisitFormPages.lastAnswer(item, visit, before))
            : Optional.empty();
    if (last.isEmpty()) {
      return content;
    }
    String note = content.answer(item.id()).map(Answer::note).orElse(null);
    List<Answer> answers = new ArrayList<>(content.answers());
    answers.removeIf(answer -> answer.item().equals(item.id()));
    answers.add(new Answer(item.id(), last.get().values(), null, note));
    return Records.with(content, Map.of("answers", answers));
  }

  private int readVersion() {
    try {
      return Integer.parseInt(request.getParameter("compteur"));
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private static Response html(int status, VisitFormPage page) {
    return Response.status(status).entity(page).header("Cache-Control", "no-store").build();
  }
}
