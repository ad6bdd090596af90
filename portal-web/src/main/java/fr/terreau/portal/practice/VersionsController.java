package fr.terreau.portal.practice;

import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.practice.SheetReader.Opened;
import fr.terreau.portal.practice.VersionsPage.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The versions of a sheet and what changed between them. A version is open to those who may read
 * the sheet now and could read it then.
 */
@Path("pratiques/{id}/versions")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class VersionsController {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** The number by which the draft is asked for, by those who may change it. */
  private static final String DRAFT = "brouillon";

  @Inject private SheetReader reader;
  @Inject private Practices practices;
  @Inject private WhoIsAsking who;
  @Inject private Frames frames;
  @Inject private Labels labels;
  @Inject private PracticePages pages;

  @GET
  public VersionsPage versions(@PathParam("id") String reference) {
    Opened opened = reader.open(reference);
    List<Revision> revisions = readable(opened);
    String here = "/pratiques/" + opened.practice().reference() + "/versions";
    return new VersionsPage(
        frames.frame(Section.CHERCHER),
        sheet(opened),
        here + "/differences",
        Stream.iterate(0, i -> i < revisions.size(), i -> i + 1)
            .map(i -> version(here, revisions, i))
            .toList());
  }

  @GET
  @Path("{number: \\d{1,9}}")
  public PracticePage version(@PathParam("id") String reference, @PathParam("number") int number) {
    Opened opened = reader.open(reference);
    Revision revision = revision(readable(opened), number);
    return pages.page(
        new Opened(opened.practice(), revision.sheet(), Optional.of(revision), false), "");
  }

  /** What changed from one version to another, in the order in which they were published. */
  @GET
  @Path("differences")
  public DifferencePage differences(
      @PathParam("id") String reference,
      @QueryParam("de") @DefaultValue("") String one,
      @QueryParam("a") @DefaultValue("") String other) {
    Opened opened = reader.open(reference);
    List<Revision> revisions = readable(opened);
    Side before = side(opened, revisions, one);
    Side after = side(opened, revisions, other);
    boolean turned = before.order() > after.order();
    Side older = turned ? after : before;
    Side newer = turned ? before : after;
    Messages messages = frames.messages();
    return new DifferencePage(
        frames.frame(Section.CHERCHER),
        sheet(opened),
        Link.to(
            "/pratiques/" + opened.practice().reference() + "/versions",
            messages.get("versions.title")),
        older.name(),
        newer.name(),
        DifferencePage.of(
            SheetDifferences.between(
                older.sheet(), newer.sheet(), new FieldAnswers(messages, labels), messages)));
  }

  private record Side(int order, String name, PracticeSheet sheet) {}

  private Side side(Opened opened, List<Revision> revisions, String number) {
    Messages messages = frames.messages();
    if (number.equals(DRAFT) && opened.editable()) {
      return new Side(Integer.MAX_VALUE, messages.get("versions.draft"), opened.practice().draft());
    }
    if (!number.matches("\\d{1,9}")) {
      throw new NotFoundException();
    }
    Revision revision = revision(revisions, Integer.parseInt(number));
    return new Side(revision.number(), name(revision), revision.sheet());
  }

  private String name(Revision revision) {
    Messages messages = frames.messages();
    return messages.get(
        "versions.name",
        Objects.requireNonNullElse(revision.sheet().version(), String.valueOf(revision.number())),
        messages.date(revision.publishedAt()));
  }

  private static Revision revision(List<Revision> revisions, int number) {
    return revisions.stream()
        .filter(revision -> revision.number() == number)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private List<Revision> readable(Opened opened) {
    if (!opened.practice().published()) {
      return List.of();
    }
    return practices.revisions(opened.practice().id()).stream()
        .filter(
            revision ->
                opened.editable()
                    || PracticeRights.readable(
                        who.actor().orElse(null),
                        revision.sheet().visibility(),
                        revision.sheet().producer()))
        .toList();
  }

  private Version version(String here, List<Revision> revisions, int index) {
    Revision revision = revisions.get(index);
    Optional<Revision> earlier = revisions.stream().skip(index + 1L).findFirst();
    return new Version(
        revision.number(),
        Optional.ofNullable(revision.sheet().version()),
        LocalDate.ofInstant(revision.publishedAt(), PARIS),
        Optional.of(
                Stream.of(
                        revision.authorFunction(),
                        revision.authorOrganisation().map(labels::organisation))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", ")))
            .filter(by -> !by.isEmpty()),
        revision.note(),
        here + "/" + revision.number(),
        earlier.map(e -> here + "/differences?de=" + e.number() + "&a=" + revision.number()));
  }

  private Link sheet(Opened opened) {
    String title = opened.sheet().title();
    return Link.to(
        PracticePages.url(opened.practice()),
        title == null || title.isBlank() ? frames.messages().get("practice.untitled") : title);
  }
}
