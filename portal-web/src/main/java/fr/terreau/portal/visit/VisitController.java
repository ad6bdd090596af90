package fr.terreau.portal.visit;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.visit.Answer;
import fr.terreau.domain.visit.GuideSheet;
import fr.terreau.domain.visit.Visit;
import fr.terreau.domain.visit.VisitComparison;
import fr.terreau.domain.visit.VisitComparison.Change;
import fr.terreau.domain.visit.VisitComparison.Side;
import fr.terreau.domain.visit.VisitStatus;
import fr.terreau.domain.visit.WriteVisit;
import fr.terreau.domain.visit.WriteVisit.Outcome;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
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
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The report of a visit, its steps, its comparison with another and its export. */
@Path("visites/{id: vis-[^/]+}")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class VisitController {

  private static final int UNPROCESSABLE = 422;

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Labels labels;
  @Inject private VisitReader reader;
  @Inject private VisitPages pages;
  @Inject private WriteVisit writing;

  @GET
  public VisitPage report(@PathParam("id") String id) {
    return pages.page(reader.readable(id), List.of());
  }

  /** Moves the visit on, or says what stands in the way. */
  @POST
  @Path("etat")
  public Response move(@PathParam("id") String id) {
    Visit visit = reader.editable(id);
    VisitStatus to =
        Arrays.stream(VisitStatus.values())
            .filter(s -> s.name().equals(request.getParameter("etat")))
            .findFirst()
            .orElse(visit.status());
    return switch (writing.move(who.signedIn(), id, to)) {
      case Outcome.Unsettled unsettled -> {
        GuideSheet guide = writing.guideOf(visit);
        yield refused(
            visit,
            unsettled.items().stream()
                .map(
                    item ->
                        new FormError(
                            VisitPages.anchor(guide, item),
                            frames.messages().get("visits.unsettled", item.wording())))
                .toList());
      }
      case Outcome.StillOpen open ->
          refused(
              visit,
              List.of(
                  new FormError(
                      "suites", frames.messages().count("visits.stillOpen", open.followUps()))));
      case Outcome.Refused refused -> throw who.refusal();
      case Outcome.Kept kept -> Redirect.to(VisitReader.url(id));
      case Outcome.Elsewhere elsewhere -> Redirect.to(VisitReader.url(id));
      case Outcome.Conflict conflict -> Redirect.to(VisitReader.url(id));
    };
  }

  private Response refused(Visit visit, List<FormError> errors) {
    return Response.status(UNPROCESSABLE).entity(pages.page(visit, errors)).build();
  }

  @GET
  @Path("comparer")
  public VisitComparePage compare(
      @PathParam("id") String id, @QueryParam("avec") @DefaultValue("") String other) {
    Visit visit = reader.readable(id);
    Visit with = reader.readable(other);
    if (!visit.libraryKey().equals(with.libraryKey()) || visit.id().equals(with.id())) {
      throw new NotFoundException();
    }
    boolean inOrder = visit.content().date().compareTo(with.content().date()) <= 0;
    Visit first = inOrder ? visit : with;
    Visit second = inOrder ? with : visit;
    VisitComparison comparison =
        VisitComparison.of(
            new Side(first, writing.guideOf(first)), new Side(second, writing.guideOf(second)));
    List<VisitComparePage.Row> rows = comparison.rows().stream().map(this::row).toList();
    return new VisitComparePage(
        frames.frame(Section.COMPTE),
        second.content().library().name(),
        link(first),
        guide(first),
        link(second),
        guide(second),
        (int) rows.stream().filter(VisitComparePage.Row::differs).count(),
        rows);
  }

  private Link link(Visit visit) {
    return Link.to(
        VisitReader.url(visit.id()),
        new VisitWords(frames.messages()).date(visit.content().date()));
  }

  private String guide(Visit visit) {
    String code = reader.practice(visit).map(Practice::reference).orElse(visit.guide().practice());
    return visit.guide().version() == null
        ? code
        : frames.messages().get("visits.guide.named", code, visit.guide().version());
  }

  private VisitComparePage.Row row(VisitComparison.Row row) {
    Messages messages = frames.messages();
    VisitWords words = new VisitWords(messages);
    String change =
        row.by() == null
            ? messages.get("visits.change." + row.change())
            : messages.get("visits.change." + row.change(), by(row, words));
    return new VisitComparePage.Row(
        row.item().wording(),
        row.reworded() ? Optional.of(row.first().wording()) : Optional.empty(),
        row.first() == null ? "" : words.answer(row.first(), row.firstAnswer()),
        row.firstAnswer().map(Answer::note),
        row.second() == null ? "" : words.answer(row.second(), row.secondAnswer()),
        row.secondAnswer().map(Answer::note),
        change,
        row.change() != Change.SAME && row.change() != Change.NOTHING);
  }

  private static String by(VisitComparison.Row row, VisitWords words) {
    String number = words.number(row.by());
    return VisitWords.unit(row.item()).map(unit -> number + "\u00a0" + unit).orElse(number);
  }

  @GET
  @Path("visite.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response export(@PathParam("id") String id) {
    Visit visit = reader.readable(id);
    String code = reader.practice(visit).map(Practice::reference).orElse(visit.guide().practice());
    String text =
        new VisitCsv(frames.messages())
            .of(
                visit,
                writing.guideOf(visit),
                code,
                labels.organisation(visit.content().referentOrganization()));
    return Response.ok(text)
        .header("Content-Disposition", "attachment; filename=\"" + id + ".csv\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
