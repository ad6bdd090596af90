package fr.terreau.portal.alert;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.alert.Alert;
import fr.terreau.domain.alert.Alerts;
import fr.terreau.domain.alert.KeepAlerts;
import fr.terreau.domain.alert.KeepAlerts.Kept;
import fr.terreau.domain.alert.Rhythm;
import fr.terreau.portal.platform.AskedQuestions;
import fr.terreau.portal.platform.AskedQuestions.Asked;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Mailer;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.SecretInAddress;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Keeping a question, and stopping its messages with the link that each of them holds. */
@Path("alertes")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class AlertController {

  private static final int UNPROCESSABLE = 422;

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private AskedQuestions asked;
  @Inject private Alerts alerts;
  @Inject private KeepAlerts keeping;
  @Inject private KeptQuestions questions;
  @Inject private Mailer mailer;

  @GET
  public Response list() {
    return Redirect.to(AlertsController.ADDRESS);
  }

  /** The question is what the address asks, written as that of the page of results. */
  @GET
  @Path("nouvelle")
  public NewAlertPage propose() {
    Actor actor = who.signedIn();
    Asked question = asked.read(Objects.requireNonNullElse(request.getQueryString(), ""));
    String name = name(question, frames.messages());
    return page(actor, question, name, Rhythm.DAILY, List.of());
  }

  @POST
  public Response keep() {
    Actor actor = who.signedIn();
    Asked question = asked.read(typed("question"));
    Rhythm rhythm = rhythm(typed("rythme")).orElse(Rhythm.DAILY);
    String name = typed("nom").isEmpty() ? name(question, frames.messages()) : typed("nom");
    if (question.written().length() > Alert.LONGEST_QUESTION) {
      return refused(actor, question, name, rhythm, "alert.tooLong");
    }
    return switch (keeping.keep(actor.account(), question.written(), name, rhythm)) {
      case Kept.Now now -> {
        questions.keep(now.alert());
        yield Redirect.to(AlertsController.at("gardee", now.alert()));
      }
      case Kept.Before before -> Redirect.to(AlertsController.at("deja", before.alert()));
      case Kept.TooMany tooMany -> refused(actor, question, name, rhythm, "alert.tooMany");
    };
  }

  /** Programs that look at mail follow its links: looking changes nothing. */
  @GET
  @Path("arret/{secret}")
  public StopPage askToStop(@PathParam("secret") String secret) {
    Alert alert = alerts.byStopToken(secret).orElseThrow(NotFoundException::new);
    return new StopPage(frames.frame(Section.AUCUNE), alert.name(), silent(alert));
  }

  /** A button of the page, or of the program that reads mail, as RFC 8058 says. */
  @POST
  @Path("arret/{secret}")
  @SecretInAddress
  public StopPage stop(@PathParam("secret") String secret) {
    Alert alert = keeping.stop(secret).orElseThrow(NotFoundException::new);
    return new StopPage(frames.frame(Section.AUCUNE), alert.name(), true);
  }

  private static boolean silent(Alert alert) {
    return alert.rhythm() == Rhythm.NONE;
  }

  private Response refused(
      Actor actor, Asked question, String name, Rhythm rhythm, String message) {
    String words = frames.messages().get(message, KeepAlerts.MOST);
    FormError error = new FormError("nom", words);
    return Response.status(UNPROCESSABLE)
        .entity(page(actor, question, name, rhythm, List.of(error)))
        .build();
  }

  private NewAlertPage page(
      Actor actor, Asked question, String name, Rhythm rhythm, List<FormError> errors) {
    Messages messages = frames.messages();
    return new NewAlertPage(
        frames.frame(Section.COMPTE),
        question.written(),
        question.text(),
        question.filters(messages),
        question.url(),
        name,
        rhythms(rhythm, messages),
        alerts.same(actor.account(), question.written()).map(AlertsController::at),
        mailer.configured(),
        errors);
  }

  /** What was typed, or else what is filtered by, or everything. */
  private static String name(Asked question, Messages messages) {
    if (!question.text().isEmpty()) {
      return question.text();
    }
    List<String> filters = question.filters(messages);
    return filters.isEmpty() ? messages.get("alert.everything") : String.join(", ", filters);
  }

  static List<Option> rhythms(Rhythm chosen, Messages messages) {
    return Arrays.stream(Rhythm.values())
        .map(r -> new Option(r.name(), messages.get("alert.rhythm." + r), r == chosen))
        .toList();
  }

  static Optional<Rhythm> rhythm(String typed) {
    return Arrays.stream(Rhythm.values()).filter(r -> r.name().equals(typed)).findFirst();
  }

  private String typed(String field) {
    return Objects.requireNonNullElse(request.getParameter(field), "").strip();
  }
}
