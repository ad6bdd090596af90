package fr.terreau.portal.practice;

import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.Session;
import fr.terreau.domain.practice.AdaptPractice;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.Licence;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.GuideLinks;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.OrganisationPages;
import fr.terreau.portal.platform.ReviewNotes;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.platform.TerritoryPages;
import fr.terreau.portal.platform.Typography;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.practice.PracticePage.Brief;
import fr.terreau.portal.practice.PracticePage.Citation;
import fr.terreau.portal.practice.PracticePage.Identity;
import fr.terreau.portal.practice.PracticePage.Review;
import fr.terreau.portal.practice.PracticePage.Step;
import fr.terreau.portal.practice.SheetReader.Opened;
import fr.terreau.portal.practice.export.DublinCore;
import fr.terreau.portal.practice.export.ExportFormat;
import fr.terreau.portal.practice.export.ExportedSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the page of a practice. */
@RequestScoped
class PracticePages {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** The kinds of territories that have a page. */
  private static final Set<String> DIRECTORY =
      Set.of("REGION", "DEPARTEMENT", "COLLECTIVITE_DEPARTEMENTALE", "EPCI", "COMMUNE");

  private static final Map<Licence, String> LICENCE_TEXTS =
      Map.of(
          Licence.ETALAB_2_0, "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
          Licence.CC_BY_4_0, "https://creativecommons.org/licenses/by/4.0/deed.fr",
          Licence.CC_BY_SA_4_0, "https://creativecommons.org/licenses/by-sa/4.0/deed.fr");

  @Inject private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private Settings settings;
  @Inject private WhoIsAsking who;
  @Inject private Practices practices;
  @Inject private Events events;
  @Inject private Labels labels;
  @Inject private SheetNames names;
  @Inject private DocumentCards documents;
  @Inject private Surroundings around;
  @Inject private Clock clock;

  /** The address of a published practice. */
  static String url(Practice practice) {
    return "/pratiques/" + practice.reference() + "/" + practice.slug();
  }

  PracticePage page(Opened opened, String question) {
    Messages messages = frames.messages();
    Practice practice = opened.practice();
    PracticeSheet sheet = opened.sheet();
    FieldAnswers answers = new FieldAnswers(messages, labels).of(sheet);
    DetailTables details = new DetailTables(answers, messages).add((Record) sheet.details());
    String status =
        opened.revision().isPresent()
            ? practice.statusOn(LocalDate.ofInstant(clock.instant(), PARIS), sheet).name()
            : practice.status().name();
    return new PracticePage(
        frames.frame(Section.CHERCHER),
        back(question, messages),
        title(sheet, messages),
        Typography.kept(Typography.withoutMarkdown(text(sheet.summary()))),
        names.cote(sheet),
        sheet.practiceType() == null ? "" : sheet.practiceType().name(),
        sheet.resourceNature() == null ? "" : sheet.resourceNature().name(),
        status,
        replacement(sheet),
        review(sheet),
        brief(sheet),
        sheet.steps().stream().map(PracticePages::step).toList(),
        details.rows(),
        details.tables(),
        new OwnParts(answers, messages).of(sheet.details()),
        sheet.attachments().stream()
            .map(a -> documents.card(a, sheet.attachments(), question))
            .toList(),
        sheet.sources().stream().map(s -> new Link(s.title(), webAddress(s.url()))).toList(),
        around.relations(practice, sheet),
        around.family(opened, messages),
        sheet.reuses().stream().map(reuse -> reuse(reuse, messages)).toList(),
        identity(sheet, messages, answers),
        new Rest(answers, messages).of(sheet),
        opened
            .revision()
            .map(
                r ->
                    new PracticePage.Revision(
                        LocalDate.ofInstant(r.publishedAt(), PARIS),
                        text(sheet.version()),
                        r.note(),
                        practice.revision() > 1
                            ? Optional.of("/pratiques/" + practice.reference() + "/versions")
                            : Optional.empty())),
        citation(practice, sheet, messages),
        heads(opened, messages),
        gestures(opened, messages));
  }

  /** What machines read in the head of the page, of published sheets alone. */
  private List<DublinCore.Element> heads(Opened opened, Messages messages) {
    return opened
        .revision()
        .map(
            revision ->
                DublinCore.elements(
                    new ExportedSheet(
                        opened.practice(),
                        revision,
                        permanent(opened.practice()),
                        messages,
                        labels)))
        .orElse(List.of());
  }

  /** What may be done from here. */
  private PracticePage.Gestures gestures(Opened opened, Messages messages) {
    Practice practice = opened.practice();
    String here = "/pratiques/" + practice.reference();
    boolean published = opened.revision().isPresent();
    List<Link> links = new ArrayList<>();
    if (published) {
      links.add(Link.to("/comparer?p=" + practice.reference(), messages.get("practice.compare")));
      links.addAll(GuideLinks.of(practice.reference(), opened.sheet(), messages));
    }
    if (opened.editable()) {
      links.add(Link.to(ReviewNotes.url(practice), messages.get("practice.review")));
    }
    return new PracticePage.Gestures(
        opened.editable() ? Optional.of(here + "/modifier") : Optional.empty(),
        published && who.actor().filter(a -> AdaptPractice.open(opened.sheet(), a)).isPresent()
            ? Optional.of(here + "/adapter")
            : Optional.empty(),
        links,
        published
            ? Arrays.stream(ExportFormat.values())
                .map(f -> Link.to(here + "/export/" + f.extension(), messages.get("export." + f)))
                .toList()
            : List.of());
  }

  private String permanent(Practice practice) {
    String address = request.getRequestURL().toString().replace(request.getRequestURI(), "");
    return settings.publicUrl(address) + "/pratiques/" + practice.reference();
  }

  private static Link back(String question, Messages messages) {
    return question.isBlank()
        ? Link.to("/recherche?q=", messages.get("search.all"))
        : Link.to(
            "/recherche?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8),
            messages.get("search.title"));
  }

  private static String title(PracticeSheet sheet, Messages messages) {
    return sheet.title() == null || sheet.title().isBlank()
        ? messages.get("practice.untitled")
        : Typography.kept(sheet.title());
  }

  private Optional<Link> replacement(PracticeSheet sheet) {
    return Optional.ofNullable(sheet.supersededBy())
        .flatMap(practices::byReference)
        .filter(practice -> PracticeRights.mayRead(who.actor().orElse(null), practice))
        .map(practice -> Link.to(url(practice), practice.title()));
  }

  private Optional<Review> review(PracticeSheet sheet) {
    return Optional.ofNullable(sheet.verifiedOn())
        .map(
            day ->
                new Review(
                    day,
                    Optional.ofNullable(sheet.verifiedBy()).map(names::organisation),
                    Optional.ofNullable(sheet.reviewDue())));
  }

  private static Brief brief(PracticeSheet sheet) {
    return new Brief(
        Markdown.html(sheet.objectives()),
        Markdown.html(sheet.context()),
        Markdown.html(sheet.outcomes()),
        Markdown.html(sheet.pitfalls()),
        Markdown.html(sheet.prerequisites()),
        Markdown.html(sheet.resourcesNeeded()));
  }

  private static Step step(fr.terreau.domain.practice.sheet.Step step) {
    return new Step(
        text(step.title()),
        text(step.text()),
        Optional.ofNullable(step.duration()),
        Optional.ofNullable(step.who()));
  }

  private PracticePage.Reuse reuse(
      fr.terreau.domain.practice.sheet.Reuse reuse, Messages messages) {
    return new PracticePage.Reuse(
        reuse.organization() == null ? "" : labels.organisation(reuse.organization()),
        Optional.ofNullable(reuse.date()).map(messages::date),
        Markdown.html(reuse.adaptation()),
        Markdown.html(reuse.result()));
  }

  private Identity identity(PracticeSheet sheet, Messages messages, FieldAnswers answers) {
    return new Identity(
        producer(sheet),
        sheet.territories().stream().map(PracticePages::territory).toList(),
        Optional.ofNullable(sheet.scale()).map(Enum::name),
        Optional.ofNullable(sheet.populationBand())
            .map(band -> FieldWords.constant(band, messages)),
        sheet.subjects().stream().map(id -> subject(id, messages)).toList(),
        sheet.targetAudience().stream().map(a -> messages.get("value.audience." + a)).toList(),
        date(sheet, messages),
        words("effort", sheet, answers),
        words("cost", sheet, answers),
        session(sheet),
        Optional.ofNullable(sheet.license())
            .map(
                licence ->
                    new Link(
                        messages.get("licence." + licence),
                        Optional.ofNullable(LICENCE_TEXTS.get(licence)))),
        sheet.visibility() == null ? "" : sheet.visibility().name(),
        Optional.ofNullable(sheet.contact()));
  }

  private static Optional<String> words(String field, PracticeSheet sheet, FieldAnswers answers) {
    return Field.of(PracticeSheet.class, field)
        .map(found -> String.join(", ", answers.words(found, sheet)))
        .filter(words -> !words.isEmpty());
  }

  private Link producer(PracticeSheet sheet) {
    return sheet.producer() == null
        ? Link.plain("")
        : Link.to(OrganisationPages.url(sheet.producer()), labels.organisation(sheet.producer()));
  }

  /** A notion that was replaced leads to its page, which offers the other. */
  private Link subject(String id, Messages messages) {
    String label = labels.concept(id);
    return labels
        .replacement(id)
        .map(next -> Link.to("/thesaurus/" + id, messages.get("thesaurus.sheet", label, next)))
        .orElseGet(() -> filter("sujet", id, label));
  }

  private static Link territory(SheetTerritory territory) {
    return DIRECTORY.contains(territory.kind())
        ? Link.to(TerritoryPages.url(territory.kind(), territory.code()), territory.name())
        : Link.plain(territory.name());
  }

  private static Link filter(String facet, String value, String label) {
    return Link.to(
        "/recherche?q=&" + facet + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8), label);
  }

  private static Optional<String> date(PracticeSheet sheet, Messages messages) {
    if (sheet.practiceDate() != null) {
      return Optional.of(messages.date(sheet.practiceDate()));
    }
    return Optional.ofNullable(sheet.period())
        .map(
            period ->
                Arrays.asList(period.start(), period.end()).stream()
                    .filter(Objects::nonNull)
                    .map(messages::date)
                    .collect(Collectors.joining(" – ")));
  }

  private Optional<Link> session(PracticeSheet sheet) {
    return Optional.ofNullable(sheet.fromSession())
        .flatMap(events::session)
        .flatMap(session -> events.find(session.event()).map(e -> sessionLink(session, e.slug())));
  }

  private static Link sessionLink(Session session, String slug) {
    return Link.to("/journees/" + slug, session.title());
  }

  /** ISO 690: producer, title, version, date, place of publication, address. */
  private Citation citation(Practice practice, PracticeSheet sheet, Messages messages) {
    String permanent = permanent(practice);
    String producer = sheet.producer() == null ? "" : labels.organisation(sheet.producer()) + ". ";
    String version = sheet.version() == null ? "" : "Version " + sheet.version() + ". ";
    String date = SheetNames.date(sheet).map(day -> day.getYear() + ". ").orElse("");
    return new Citation(
        producer
            + title(sheet, messages)
            + " "
            + messages.get("citation.online")
            + " "
            + version
            + date
            + "Terreau, "
            + practice.reference()
            + ". "
            + messages.get("citation.available")
            + " "
            + permanent,
        permanent);
  }

  /** Only addresses of the web become links. */
  private static Optional<String> webAddress(String url) {
    return Optional.ofNullable(url)
        .filter(address -> address.startsWith("https://") || address.startsWith("http://"));
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
