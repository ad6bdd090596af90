package fr.terreau.portal.thesaurus;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.thesaurus.Fault;
import fr.terreau.domain.thesaurus.KeepThesaurus;
import fr.terreau.domain.thesaurus.KeepThesaurus.Outcome;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.thesaurus.SkosAnswers.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A concept, as a page or for machines, and the gestures of those who keep it. */
@Path("thesaurus/{id}")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class ConceptController {

  private static final String PAGE = "text/html;charset=UTF-8";
  private static final int UNPROCESSABLE = 422;
  private static final int CONFLICT = 409;
  private static final Pattern FILE = Pattern.compile("(.+)\\.(ttl|jsonld)");

  @Context private HttpServletRequest request;
  @Context private HttpHeaders headers;
  @Inject private Reading reading;
  @Inject private ConceptPages pages;
  @Inject private SkosAnswers answers;
  @Inject private KeepThesaurus keep;
  @Inject private Concepts concepts;
  @Inject private Frames frames;
  @Inject private Labels labels;
  @Inject private WhoIsAsking who;

  @GET
  @Produces({PAGE, "text/turtle;charset=UTF-8", "application/ld+json"})
  public Response show(
      @PathParam("id") String name, @QueryParam("fait") @DefaultValue("") String done) {
    Matcher file = FILE.matcher(name);
    if (file.matches()) {
      return answers.one(Format.ofEnding(file.group(2)), reading.open(file.group(1)));
    }
    Concept concept = reading.open(name);
    Optional<Format> wanted = Format.wanted(headers.getAcceptableMediaTypes());
    if (wanted.isPresent()) {
      return answers.one(wanted.get(), concept);
    }
    return Response.ok(pages.page(concept, "", List.of(), done))
        .type(PAGE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  @GET
  @Path("modifier")
  public ConceptFormPage form(
      @PathParam("id") String id, @QueryParam("synonyme") @DefaultValue("") String synonym) {
    reading.keeper();
    Concept concept = reading.open(id);
    ConceptForm form = ConceptForm.of(concept, reading.visible()).alsoCalled(synonym);
    return page(concept, concepts.version(id), form, List.of(), List.of());
  }

  @POST
  @Path("modifier")
  public Response edit(@PathParam("id") String id) {
    Actor actor = reading.keeper();
    Concept concept = reading.open(id);
    ConceptForm form = ConceptForm.of(request, false);
    return switch (keep.edit(
        actor, reading.function(), id, version(), form.wording(reading.visible()))) {
      case Outcome.Done done -> done(id, "modifie");
      case Outcome.Faulty faulty ->
          Response.status(UNPROCESSABLE)
              .entity(page(concept, version(), form, faulty.faults(), List.of()))
              .build();
      case Outcome.Conflict conflict ->
          Response.status(CONFLICT)
              .entity(page(conflict.theirs(), conflict.version(), form, List.of(), since(id)))
              .build();
      case Outcome.Unknown unknown -> throw new NotFoundException();
      case Outcome.Refused refused -> throw who.refusal();
    };
  }

  @POST
  @Path("accepter")
  public Response accept(@PathParam("id") String id) {
    Actor actor = reading.keeper();
    return answer(id, "", "accepte", keep.accept(actor, reading.function(), id, version()));
  }

  @POST
  @Path("deprecier")
  public Response deprecate(@PathParam("id") String id) {
    Actor actor = reading.keeper();
    String typed = Objects.requireNonNullElse(request.getParameter("remplacement"), "");
    String replacement = ConceptForm.meant(typed, reading.visible());
    return answer(
        id,
        typed,
        "remplace",
        keep.deprecate(actor, reading.function(), id, version(), replacement));
  }

  private Response answer(String id, String typed, String done, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done kept -> done(id, done);
      case Outcome.Faulty faulty -> shown(id, typed, faulty.faults(), UNPROCESSABLE);
      // The page shows what it says now: who still wants the gesture makes it again.
      case Outcome.Conflict conflict -> shown(id, typed, List.of(), CONFLICT);
      case Outcome.Unknown unknown -> throw new NotFoundException();
      case Outcome.Refused refused -> throw who.refusal();
    };
  }

  private Response shown(String id, String typed, List<Fault> faults, int status) {
    return Response.status(status).entity(pages.page(reading.open(id), typed, faults, "")).build();
  }

  private Response done(String id, String what) {
    labels.readAgain();
    return Redirect.to("/thesaurus/" + id + "?fait=" + what);
  }

  private ConceptFormPage page(
      Concept concept, int version, ConceptForm form, List<Fault> faults, List<String> conflict) {
    Messages messages = frames.messages();
    return new ConceptFormPage(
        frames.frame(Section.AUCUNE),
        Optional.of(concept.id()),
        concept.prefLabel(),
        version,
        form.fields(faults, reading.visible(), messages),
        conflict,
        concept.hiddenLabels().size());
  }

  /** What was changed since the version that was read, in words. */
  private List<String> since(String id) {
    List<String> changes =
        concepts.history(id).stream()
            .filter(change -> change.number() > version())
            .flatMap(
                change ->
                    ChangeWords.of(change.fields(), reading.visible(), frames.messages()).stream())
            .toList();
    return changes.isEmpty() ? List.of(frames.messages().get("thesaurus.conflict.none")) : changes;
  }

  private int version() {
    String typed = Objects.requireNonNullElse(request.getParameter("version"), "");
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }
}
