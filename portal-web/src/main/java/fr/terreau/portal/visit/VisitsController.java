package fr.terreau.portal.visit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.visit.GuideSheet;
import fr.terreau.domain.visit.Guides;
import fr.terreau.domain.visit.Visit;
import fr.terreau.domain.visit.VisitLine;
import fr.terreau.domain.visit.VisitQuery;
import fr.terreau.domain.visit.VisitScope;
import fr.terreau.domain.visit.VisitStatus;
import fr.terreau.domain.visit.Visits;
import fr.terreau.domain.visit.WriteVisit;
import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FieldView.Kind;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.visit.VisitListPage.Library;
import fr.terreau.portal.visit.VisitListPage.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The visits of a departmental library, what waits after them, and the beginning of one. */
@Path("visites")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class VisitsController {

  private static final int SHOWN = 50;
  private static final int DEEPEST = 1000;
  private static final int GUIDES = 200;
  private static final int UNPROCESSABLE = 422;
  private static final String GUIDE = "guide";

  @Context private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Labels labels;
  @Inject private Visits visits;
  @Inject private Guides guides;
  @Inject private Practices practices;
  @Inject private WriteVisit writing;
  @Inject private VisitForm form;
  @Inject private VisitFormPages forms;
  @Inject private Communes communes;
  @Inject private Clock clock;

  @GET
  public VisitListPage list(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("etat") @DefaultValue("") String state,
      @QueryParam("perimetre") @DefaultValue("") String reach,
      @QueryParam("page") @DefaultValue("1") String page) {
    Actor actor = who.signedIn();
    boolean shared = reach.equals("reseau");
    VisitStatus status =
        Arrays.stream(VisitStatus.values())
            .filter(s -> s.name().equals(state))
            .findFirst()
            .orElse(null);
    VisitQuery query =
        new VisitQuery(
            shared ? VisitScope.readable(actor) : VisitScope.own(actor), text, status, false);
    int number = number(page);
    long total = visits.count(query);
    List<VisitLine> lines = visits.lines(query, (number - 1) * SHOWN, SHOWN);
    String filters =
        "/visites?q="
            + URLEncoder.encode(text, StandardCharsets.UTF_8)
            + (status == null ? "" : "&etat=" + status)
            + (shared ? "&perimetre=reseau" : "")
            + "&page=";
    return new VisitListPage(
        frames.frame(Section.COMPTE),
        text,
        shared,
        statuses(status),
        total,
        !text.isBlank() || status != null || shared,
        libraries(lines),
        number > 1 ? Optional.of(filters + (number - 1)) : Optional.empty(),
        (long) number * SHOWN < total ? Optional.of(filters + (number + 1)) : Optional.empty());
  }

  private List<Option> statuses(VisitStatus chosen) {
    return Arrays.stream(VisitStatus.values())
        .map(s -> new Option(s.name(), frames.messages().get("visits.status." + s), s == chosen))
        .toList();
  }

  private List<Library> libraries(List<VisitLine> lines) {
    Map<String, Practice> known =
        practices.byReferences(lines.stream().map(VisitLine::guide).distinct().toList()).stream()
            .collect(Collectors.toMap(Practice::id, Function.identity()));
    List<Library> libraries = new ArrayList<>();
    String key = null;
    for (VisitLine line : lines) {
      if (!line.libraryKey().equals(key)) {
        key = line.libraryKey();
        libraries.add(
            new Library(
                line.libraryName(),
                VisitWords.commune(line.commune(), line.communeName()),
                new ArrayList<>()));
      }
      libraries.getLast().visits().add(row(line, known));
    }
    return libraries;
  }

  private Row row(VisitLine line, Map<String, Practice> known) {
    Messages messages = frames.messages();
    String code =
        Optional.ofNullable(known.get(line.guide())).map(Practice::reference).orElse(line.guide());
    String guide =
        line.guideVersion() == null
            ? code
            : messages.get("visits.guide.named", code, line.guideVersion());
    return new Row(
        Link.to(VisitReader.url(line.id()), new VisitWords(messages).date(line.date())),
        line.status().name(),
        guide,
        labels.organisation(line.organisation()),
        line.needs(),
        line.openFollowUps(),
        line.visibility() == Visibility.RESEAU);
  }

  @GET
  @Path("suites")
  public PendingPage pending(@QueryParam("page") @DefaultValue("1") String page) {
    Actor actor = who.signedIn();
    VisitQuery query = new VisitQuery(VisitScope.own(actor), "", null, true);
    int number = number(page);
    long total = visits.count(query);
    List<Visit> found = visits.whole(query, (number - 1) * SHOWN, SHOWN);
    return new PendingPage(
        frames.frame(Section.COMPTE),
        total,
        new PendingRows(frames.messages(), clock, labels::organisation).of(found),
        number > 1 ? Optional.of("/visites/suites?page=" + (number - 1)) : Optional.empty(),
        (long) number * SHOWN < total
            ? Optional.of("/visites/suites?page=" + (number + 1))
            : Optional.empty());
  }

  @GET
  @Path("nouvelle")
  public NewVisitPage begin(@QueryParam(GUIDE) @DefaultValue("") String guide) {
    Actor actor = who.signedIn();
    return page(actor, guide, Optional.empty(), Map.of());
  }

  @POST
  @Path("nouvelle")
  public Response start() {
    Actor actor = who.signedIn();
    Messages messages = frames.messages();
    String guide = Objects.requireNonNullElse(request.getParameter(GUIDE), "");
    VisitForm.Typed typed = form.begin(request, actor, messages);
    if (guide.isEmpty()) {
      typed.faults().put(GUIDE, messages.get("visits.guide.missing"));
    }
    if (!typed.faults().isEmpty()) {
      return refused(page(actor, guide, Optional.of(typed), typed.faults()));
    }
    if (writing.start(actor, guide, typed.content()) instanceof WriteVisit.Outcome.Kept kept) {
      return Redirect.to(VisitReader.url(kept.visit().id()) + "/modifier");
    }
    Map<String, String> faults = Map.of(GUIDE, messages.get("visits.guide.unknown"));
    return refused(page(actor, guide, Optional.of(typed), faults));
  }

  private static Response refused(NewVisitPage page) {
    return Response.status(UNPROCESSABLE).entity(page).build();
  }

  private NewVisitPage page(
      Actor actor, String guide, Optional<VisitForm.Typed> typed, Map<String, String> faults) {
    List<FieldView> fields = new ArrayList<>();
    fields.add(text(VisitForm.LIBRARY, Kind.TEXT, true, faults));
    fields.add(text(VisitForm.RCR, Kind.TEXT, false, faults));
    Kind date = faults.containsKey(VisitForm.DATE) ? Kind.TEXT : Kind.DATE;
    fields.add(text(VisitForm.DATE, date, true, faults));
    String organisation =
        actor.worksForAll() ? request.getParameter(VisitForm.ORGANISATION) : actor.organisation();
    fields.add(forms.organisation(organisation, faults));
    boolean network = "RESEAU".equals(request.getParameter(VisitForm.VISIBILITY));
    fields.add(forms.visibility(network ? Visibility.RESEAU : Visibility.MD));
    return new NewVisitPage(
        frames.frame(Section.COMPTE),
        guide(actor, guide, faults),
        fields,
        typed.map(VisitForm.Typed::commune).orElseGet(() -> communes.shown(null, false)));
  }

  private FieldView text(String name, Kind kind, boolean required, Map<String, String> faults) {
    String typed = Objects.requireNonNullElse(request.getParameter(name), "");
    return forms.view(name, kind, typed, List.of(), required, faults);
  }

  /** The guides that ask something; a sheet of the type may be about guides and ask nothing. */
  private FieldView guide(Actor actor, String chosen, Map<String, String> faults) {
    List<Option> options =
        guides.within(VisitScope.readable(actor), GUIDES).stream()
            .filter(g -> !GuideSheet.of(g.revision().sheet()).themes().isEmpty())
            .map(g -> option(g, chosen))
            .toList();
    return forms.view(GUIDE, Kind.SELECT, chosen, options, true, faults);
  }

  private static Option option(Guides.Guide guide, String chosen) {
    String code = guide.practice().reference();
    String title = Objects.requireNonNullElse(guide.revision().sheet().title(), code);
    return new Option(code, title + " (" + code + ")", code.equals(chosen));
  }

  private static int number(String page) {
    try {
      return Math.clamp(Long.parseLong(page), 1, DEEPEST);
    } catch (NumberFormatException notANumber) {
      return 1;
    }
  }
}
