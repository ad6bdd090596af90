package fr.terreau.portal.alert;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.alert.Alert;
import fr.terreau.domain.alert.AlertMatch;
import fr.terreau.domain.alert.Alerts;
import fr.terreau.domain.alert.KeepAlerts;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.portal.platform.AskedQuestions;
import fr.terreau.portal.platform.AskedQuestions.Asked;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Mailer;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions that somebody keeps, with their new answers. */
@Path("compte/alertes")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class AlertsController {

  static final String ADDRESS = "/compte/alertes";

  /** New answers that the page looks at, of all questions together. */
  private static final int MOST_FRESH = 1000;

  /** New answers that are listed for each question. */
  private static final int SHOWN = 5;

  private static final Set<String> SAID =
      Set.of("gardee", "deja", "changee", "pause", "reprise", "vue", "supprimee");

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private AskedQuestions asked;
  @Inject private Alerts alerts;
  @Inject private KeepAlerts keeping;
  @Inject private KeptQuestions questions;
  @Inject private Practices practices;
  @Inject private Labels labels;
  @Inject private Mailer mailer;

  @GET
  public AlertsPage list(@QueryParam("etat") String state) {
    Actor actor = who.signedIn();
    List<Alert> mine = alerts.of(actor.account());
    List<AlertMatch> fresh = alerts.unseen(mine.stream().map(Alert::id).toList(), MOST_FRESH);
    Map<String, Practice> sheets = readable(actor, fresh);
    Map<String, List<AlertMatch>> byAlert =
        fresh.stream()
            .filter(match -> sheets.containsKey(match.practice()))
            .collect(Collectors.groupingBy(AlertMatch::alert));
    return new AlertsPage(
        frames.frame(Section.COMPTE),
        mine.stream().map(a -> row(a, byAlert.getOrDefault(a.id(), List.of()), sheets)).toList(),
        Optional.ofNullable(state).filter(SAID::contains),
        mailer.configured());
  }

  /** Changes one of them; what another one keeps does not exist here. */
  @POST
  @Path("{id}")
  public Response change(@PathParam("id") String id) {
    String owner = who.signedIn().account();
    return switch (typed("action")) {
      case "enregistrer" ->
          Redirect.to(
              at(
                  "changee",
                  known(
                      keeping.change(
                          owner,
                          id,
                          typed("nom"),
                          AlertController.rhythm(typed("rythme"))
                              .orElseThrow(BadRequestException::new)))));
      case "pause" -> Redirect.to(at("pause", known(keeping.pause(owner, id))));
      case "reprendre" -> Redirect.to(at("reprise", known(keeping.resume(owner, id))));
      case "vu" -> Redirect.to(at("vue", known(keeping.see(owner, id))));
      case "supprimer" -> {
        questions.forget(known(keeping.remove(owner, id)).id());
        yield Redirect.to(ADDRESS + "?etat=supprimee");
      }
      default -> throw new BadRequestException();
    };
  }

  private static Alert known(Optional<Alert> alert) {
    return alert.orElseThrow(NotFoundException::new);
  }

  /** The place of a kept question, with what has just been done to it. */
  static String at(String said, Alert alert) {
    return ADDRESS + "?etat=" + said + "#" + alert.id();
  }

  static String at(Alert alert) {
    return ADDRESS + "#" + alert.id();
  }

  private Map<String, Practice> readable(Actor actor, List<AlertMatch> fresh) {
    List<String> ids = fresh.stream().map(AlertMatch::practice).distinct().toList();
    return ids.isEmpty()
        ? Map.of()
        : practices.byReferences(ids).stream()
            .filter(practice -> practice.status().searchable())
            .filter(practice -> PracticeRights.mayRead(actor, practice))
            .collect(Collectors.toMap(Practice::id, Function.identity()));
  }

  private AlertsPage.Row row(Alert alert, List<AlertMatch> fresh, Map<String, Practice> sheets) {
    Messages messages = frames.messages();
    Asked question = asked.read(alert.question());
    return new AlertsPage.Row(
        alert.id(),
        alert.name(),
        question.url(),
        "/pratiques.atom?" + question.written(),
        question.text(),
        question.filters(messages),
        AlertController.rhythms(alert.rhythm(), messages),
        alert.paused(),
        alert.keptAt(),
        alert.lastSentAt(),
        fresh.size(),
        fresh.stream().limit(SHOWN).map(m -> answer(m, sheets.get(m.practice()))).toList());
  }

  private AlertsPage.Answer answer(AlertMatch match, Practice sheet) {
    return new AlertsPage.Answer(
        Link.to("/pratiques/" + sheet.reference() + "/" + sheet.slug(), sheet.title()),
        labels.organisation(sheet.producer()),
        match.foundAt());
  }

  private String typed(String field) {
    return Objects.requireNonNullElse(request.getParameter(field), "").strip();
  }
}
