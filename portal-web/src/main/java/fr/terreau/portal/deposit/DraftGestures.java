package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.deposit.DepositPages.Remarks;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What happens to a draft when the form is sent, wherever it was sent from. */
@RequestScoped
class DraftGestures {

  private static final String HTML = "text/html;charset=UTF-8";
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  @Inject private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Practices practices;
  @Inject private PublishPractice publishing;
  @Inject private DepositPages pages;
  @Inject private SentFiles sentFiles;
  @Inject private Labels labels;

  /** Where a draft is changed. */
  static String editUrl(Practice practice) {
    return "/pratiques/" + practice.reference() + "/modifier";
  }

  /** Where author and reviewers talk about it. */
  static String threadUrl(Practice practice) {
    return "/pratiques/" + practice.reference() + "/relecture";
  }

  /** What follows once the words are kept: files, then the gesture that was asked for. */
  Response after(Actor actor, Practice practice, DraftForm.Typed typed) {
    if (wantsJson()) {
      return json(practice, typed.faults());
    }
    List<Files.Row> refused = sentFiles.receive(actor, practice);
    String action = Objects.requireNonNullElse(request.getParameter("action"), "enregistrer");
    if (!refused.isEmpty() || !typed.readable()) {
      return html(UNPROCESSABLE, again(actor, practice.id(), remarks(typed, refused)));
    }
    if (action.indexOf(':') > 0) {
      return Redirect.to(editUrl(practice) + backTo(typed.open()));
    }
    return switch (action) {
      case "publier" ->
          done(
              actor,
              practice,
              publishing.publish(actor, practice.id(), who.function().orElse(null)));
      case "proposer" ->
          done(
              actor,
              practice,
              publishing.propose(actor, practice.id(), who.function().orElse(null), null));
      case "corriger" -> Redirect.to(threadUrl(practice) + "#repondre");
      case "enregistrer" -> stays() ? backToPicker(practice) : Redirect.to("/compte");
      default -> backToPicker(practice);
    };
  }

  private Response done(Actor actor, Practice practice, PublishPractice.Outcome outcome) {
    return switch (outcome) {
      case PublishPractice.Outcome.Published published ->
          Redirect.to(
              "/pratiques/" + published.practice().reference() + "/" + published.practice().slug());
      case PublishPractice.Outcome.Proposed proposed -> Redirect.to("/compte");
      case PublishPractice.Outcome.GivenBack back -> Redirect.to("/compte");
      case PublishPractice.Outcome.Incomplete incomplete ->
          html(UNPROCESSABLE, again(actor, practice.id(), lacking(practice, incomplete)));
      case PublishPractice.Outcome.Stale stale -> Redirect.to(threadUrl(stale.practice()));
      case PublishPractice.Outcome.Wordless wordless -> Redirect.to(threadUrl(practice));
      case PublishPractice.Outcome.Refused refused -> throw who.refusal();
    };
  }

  private Remarks lacking(Practice practice, PublishPractice.Outcome.Incomplete incomplete) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (Fault fault : incomplete.faults()) {
      String words = FieldWords.fault(fault, practice.draft().practiceType(), frames.messages());
      faults.putIfAbsent(fault.path(), words);
    }
    return new Remarks(faults, Map.of(), Map.of(), "", List.of(), Optional.empty());
  }

  private static Remarks remarks(DraftForm.Typed typed, List<Files.Row> refused) {
    return new Remarks(
        typed.faults(), typed.typed(), typed.pasted(), typed.open(), refused, Optional.empty());
  }

  private DepositPage again(Actor actor, String id, Remarks remarks) {
    Practice practice = practices.find(id).orElseThrow(NotFoundException::new);
    return pages.page(actor, Optional.of(practice), practice.draft(), remarks);
  }

  /** The query and the anchor that show a row or a list open, where a button was pressed. */
  private static String backTo(String open) {
    return open.isEmpty()
        ? ""
        : "?ouvrir=" + URLEncoder.encode(open, StandardCharsets.UTF_8) + "#" + FormPart.idOf(open);
  }

  /** The form with what was typed, beside what was kept meanwhile. */
  Response conflict(Actor actor, Practice theirs, DraftForm.Typed typed) {
    PracticeSheet mine = typed.sheet();
    if (wantsJson()) {
      return Response.status(CONFLICT)
          .entity(
              Json.createObjectBuilder()
                  .add("message", frames.messages().get("deposit.stale"))
                  .build()
                  .toString())
          .type(MediaType.APPLICATION_JSON_TYPE)
          .build();
    }
    Remarks remarks =
        new Remarks(
            typed.faults(),
            typed.typed(),
            typed.pasted(),
            typed.open(),
            List.of(),
            Optional.of(
                Differences.between(
                    mine, theirs, frames.messages(), new FieldAnswers(frames.messages(), labels))));
    return html(
        CONFLICT,
        pages.page(
            actor,
            Optional.of(theirs),
            mine.with("attachments", theirs.draft().attachments()),
            remarks));
  }

  /** Words sent with the button of a picker stay on the page, at the picker. */
  private Response backToPicker(Practice practice) {
    for (String picker : List.of(DraftForm.TERRITORIES, DraftForm.SUBJECTS)) {
      String typed = request.getParameter("chercher-" + picker);
      boolean searching = ("chercher-" + picker).equals(request.getParameter("action"));
      if (searching && typed != null && !typed.isBlank()) {
        String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return Redirect.to(
            editUrl(practice) + "?chercher-" + picker + "=" + query + "#choix-" + picker);
      }
      if (moved(picker)) {
        return Redirect.to(editUrl(practice) + "#choix-" + picker);
      }
    }
    String part = "televerser".equals(request.getParameter("action")) ? "#s2" : "";
    return Redirect.to(editUrl(practice) + part);
  }

  private boolean stays() {
    return moved(DraftForm.TERRITORIES) || moved(DraftForm.SUBJECTS);
  }

  private boolean moved(String picker) {
    return request.getParameter("ajouter-" + picker) != null
        || request.getParameter("retirer-" + picker) != null;
  }

  /** The draft, for those who may change it. */
  Practice editable(Actor actor, String reference) {
    Practice practice = practices.byReference(reference).orElseThrow(NotFoundException::new);
    if (!PracticeRights.mayEdit(actor, practice)) {
      throw who.refusal();
    }
    return practice;
  }

  /** The version that the sender had read; none fits when it does not say. */
  int readVersion() {
    try {
      return Integer.parseInt(request.getParameter("compteur"));
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private boolean wantsJson() {
    String accept = request.getHeader("Accept");
    return accept != null && accept.startsWith(MediaType.APPLICATION_JSON);
  }

  /** What the script of the form hears: what was kept, and where something could not be read. */
  private static Response json(Practice practice, Map<String, String> faults) {
    JsonObjectBuilder wrong = Json.createObjectBuilder();
    faults.forEach((path, fault) -> wrong.add(FormPart.idOf(path), fault));
    return Response.ok(
            Json.createObjectBuilder()
                .add("id", practice.reference())
                .add("version", practice.version())
                .add("editUrl", editUrl(practice))
                .add("faults", wrong)
                .build()
                .toString(),
            MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  static Response html(int status, DepositPage page) {
    return Response.status(status)
        .entity(page)
        .type(HTML)
        .header("Cache-Control", "no-store")
        .build();
  }
}
