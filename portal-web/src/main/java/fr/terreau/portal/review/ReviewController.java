package fr.terreau.portal.review;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.DiscussPractice;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.ShelvePractice;
import fr.terreau.domain.practice.ShelvePractice.Gesture;
import fr.terreau.domain.review.ReviewStep;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.ReviewNotes;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.review.ReviewPages.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where the author of a sheet and its reviewers talk and decide. */
@Path("pratiques/{id}/relecture")
@RequestScoped
public class ReviewController {

  private static final String HTML = "text/html;charset=UTF-8";
  private static final int UNPROCESSABLE = 422;

  /** What is said once, after a gesture, by the word in the address. */
  private static final Map<String, String> NOTICES =
      Map.of("fait", "review.done", "depasse", "review.stale");

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Practices practices;
  @Inject private PublishPractice publishing;
  @Inject private DiscussPractice discussing;
  @Inject private ShelvePractice shelving;
  @Inject private ReviewPages pages;

  @GET
  public Response show(@PathParam("id") String reference, @QueryParam("etat") String state) {
    Actor actor = who.signedIn();
    Practice practice = open(actor, reference);
    Optional<String> notice = Optional.ofNullable(state).map(NOTICES::get);
    return html(
        Response.Status.OK.getStatusCode(), pages.page(actor, practice, Typed.NOTHING, notice));
  }

  @POST
  public Response act(@PathParam("id") String reference) {
    Actor actor = who.signedIn();
    Practice practice = open(actor, reference);
    String function = who.function().orElse(null);
    String id = practice.id();
    String words = typed("mots");
    return switch (typed("action")) {
      case "commenter" -> said(actor, id, discussing.comment(actor, id, function, words));
      case "reprendre" -> said(actor, id, discussing.withdraw(actor, id, function, words));
      case "proposer" -> decided(actor, id, publishing.propose(actor, id, function, words));
      case "demander" -> decided(actor, id, publishing.giveBack(actor, id, function, words));
      case "publier" ->
          decided(actor, id, publishing.publish(actor, id, function, readVersion(), words));
      default -> shelved(actor, id, function);
    };
  }

  private Response shelved(Actor actor, String id, String function) {
    Gesture gesture =
        ReviewGestures.LIFE.entrySet().stream()
            .filter(entry -> entry.getValue().equals(typed("action")))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(BadRequestException::new);
    return said(actor, id, shelving.treat(actor, id, gesture, function, typed("motif")));
  }

  private Response said(Actor actor, String id, DiscussPractice.Outcome outcome) {
    return switch (outcome) {
      case DONE -> back(id, "fait");
      case STALE -> back(id, "depasse");
      case WORDLESS -> wordless(actor, id);
      case REFUSED -> throw who.refusal();
    };
  }

  private Response decided(Actor actor, String id, PublishPractice.Outcome outcome) {
    return switch (outcome) {
      case PublishPractice.Outcome.Published published ->
          Redirect.to(
              "/pratiques/" + published.practice().reference() + "/" + published.practice().slug());
      case PublishPractice.Outcome.Proposed proposed -> back(id, "fait");
      case PublishPractice.Outcome.GivenBack given -> back(id, "fait");
      case PublishPractice.Outcome.Stale stale -> back(id, "depasse");
      case PublishPractice.Outcome.Wordless wordless -> wordless(actor, id);
      case PublishPractice.Outcome.Incomplete incomplete ->
          again(actor, id, "manque", frames.messages().get("review.incomplete"));
      case PublishPractice.Outcome.Refused refused -> throw who.refusal();
    };
  }

  private Response wordless(Actor actor, String id) {
    String field = ReviewGestures.LIFE.containsValue(typed("action")) ? "motif" : "mots";
    boolean tooLong = typed(field).length() > ReviewStep.LONGEST_WORDS;
    return again(
        actor,
        id,
        "c-" + field,
        frames
            .messages()
            .get(tooLong ? "review.words.long" : "review.words.missing", ReviewStep.LONGEST_WORDS));
  }

  /** The page with what was typed. */
  private Response again(Actor actor, String id, String anchor, String message) {
    Typed typed = new Typed(typed("mots"), typed("motif"), List.of(new FormError(anchor, message)));
    return html(UNPROCESSABLE, pages.page(actor, open(actor, id), typed, Optional.empty()));
  }

  private Response back(String id, String state) {
    Practice practice = practices.find(id).orElseThrow(NotFoundException::new);
    return Redirect.to(ReviewNotes.url(practice) + "?etat=" + state);
  }

  private Practice open(Actor actor, String reference) {
    Practice practice = practices.byReference(reference).orElseThrow(NotFoundException::new);
    if (!PracticeRights.mayEdit(actor, practice)) {
      throw who.refusal();
    }
    return practice;
  }

  private int readVersion() {
    try {
      return Integer.parseInt(typed("version"));
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private String typed(String field) {
    return Objects.requireNonNullElse(request.getParameter(field), "").strip();
  }

  private static Response html(int status, ReviewPage page) {
    return Response.status(status)
        .entity(page)
        .type(HTML)
        .header("Cache-Control", "no-store")
        .build();
  }
}
