package fr.terreau.portal.indexing;

import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.Session;
import fr.terreau.domain.file.FileTexts;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.HitDisplay;
import fr.terreau.portal.platform.IndexedSheets;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PlaceFacet;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.platform.Typography;
import fr.terreau.search.Facet;
import fr.terreau.search.IndexChange;
import fr.terreau.search.PageText;
import fr.terreau.search.PageUnit;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the index knows of a published sheet, gathered from all rooms of the domain. */
@ApplicationScoped
class SheetDocuments implements IndexedSheets {

  /** Sheets are written in French, and found by French words. */
  private static final Messages FRENCH = Messages.in(Locale.FRENCH);

  private final Practices practices;
  private final Organisations organisations;
  private final Territories territories;
  private final Concepts concepts;
  private final Events events;
  private final FileTexts texts;
  private final Labels labels;
  private final Reuse reuse;

  protected SheetDocuments() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  SheetDocuments(
      Practices practices,
      Organisations organisations,
      Territories territories,
      Concepts concepts,
      Events events,
      FileTexts texts,
      Labels labels) {
    this.practices = practices;
    this.organisations = organisations;
    this.territories = territories;
    this.concepts = concepts;
    this.events = events;
    this.texts = texts;
    this.labels = labels;
    this.reuse = new Reuse(practices);
  }

  @Override
  @Transactional
  public Optional<SheetDocument> now(String id) {
    return change(id) instanceof IndexChange.Put put ? Optional.of(put.sheet()) : Optional.empty();
  }

  @Override
  @Transactional
  public Optional<SheetDocument> once(String id, int number) {
    return practices
        .find(id)
        .flatMap(
            practice ->
                practices
                    .revision(id, number)
                    .map(r -> document(practice, r, rightsOf(r.sheet()))));
  }

  private static Set<String> rightsOf(PracticeSheet sheet) {
    return PracticeRights.tokensOf(sheet.visibility(), sheet.producer());
  }

  /** Puts the sheet as it stands now, or removes it when readers may no longer find it. */
  @Transactional
  public IndexChange change(String id) {
    return practices
        .find(id)
        .filter(practice -> practice.published() && practice.status().searchable())
        .flatMap(
            practice ->
                practices
                    .revision(id, practice.revision())
                    .map(r -> document(practice, r, PracticeRights.tokensOf(practice))))
        .<IndexChange>map(IndexChange.Put::new)
        .orElseGet(() -> new IndexChange.Delete(id));
  }

  private SheetDocument document(Practice practice, Revision revision, Set<String> access) {
    PracticeSheet sheet = revision.sheet();
    Optional<Organisation> producer =
        Optional.ofNullable(sheet.producer()).flatMap(organisations::find);
    List<Concept> subjects = subjects(sheet);
    SheetTerritories where = SheetTerritories.of(sheet, territories);
    List<Territory> departments = where.departments();
    SheetWords words = SheetWords.of(sheet, new FieldAnswers(FRENCH, labels), FRENCH);
    FilterValues filters = FilterValues.of(sheet, practice.status());
    LocalDate published = LocalDate.ofInstant(revision.publishedAt(), ZoneOffset.UTC);
    LocalDate date = SheetNames.date(sheet).orElse(published);
    return new SheetDocument(
        practice.id(),
        text(sheet.title()),
        Typography.withoutMarkdown(text(sheet.summary())),
        words.prose(),
        keywords(practice, sheet, producer, subjects, departments),
        facets(sheet, subjects, where, date),
        access,
        published,
        pages(sheet),
        HitDisplay.of(practice, sheet, producer, date),
        words.facts(),
        filters.terms(),
        spans(filters, sheet, date),
        SortKeys.of(sheet, reuse.count(practice)));
  }

  /** The sheets that count their reuses anew when this one changes, by identifier. */
  @Transactional
  public Set<String> adaptedBy(String id) {
    return reuse.adaptedBy(id);
  }

  private static Map<String, List<Span>> spans(
      FilterValues filters, PracticeSheet sheet, LocalDate date) {
    Map<String, List<Span>> spans = new HashMap<>(filters.spans());
    spans.putAll(Measured.of(sheet, date));
    return spans;
  }

  /** The concepts a sheet bears, and those that replace them: it is found by either. */
  private List<Concept> subjects(PracticeSheet sheet) {
    Map<String, Concept> subjects = new LinkedHashMap<>();
    for (String id : sheet.subjects()) {
      Optional<Concept> next = concepts.find(id);
      while (next.isPresent() && subjects.putIfAbsent(next.get().id(), next.get()) == null) {
        next = next.get().replacedBy().flatMap(concepts::find);
      }
    }
    return List.copyOf(subjects.values());
  }

  /** What the subjects belong to, up to the top: a broad subject counts what is narrower. */
  private Set<String> wider(List<Concept> subjects) {
    Set<String> wider = new LinkedHashSet<>();
    for (Concept subject : subjects) {
      Optional<Concept> next = subject.broader().flatMap(concepts::find);
      while (next.isPresent() && wider.add(next.get().id())) {
        next = next.get().broader().flatMap(concepts::find);
      }
    }
    return wider;
  }

  private static List<String> keywords(
      Practice practice,
      PracticeSheet sheet,
      Optional<Organisation> producer,
      List<Concept> subjects,
      List<Territory> departments) {
    List<String> words = new ArrayList<>();
    practice.code().ifPresent(words::add);
    producer.ifPresent(
        o -> {
          words.add(o.officialName());
          words.add(o.displayName());
          words.addAll(o.formerNames());
          words.addAll(o.acronyms());
          words.addAll(o.departments());
        });
    for (Concept subject : subjects) {
      words.add(subject.prefLabel());
      subject.otherLabels().forEach(label -> words.add(label.text()));
    }
    sheet.territories().stream().map(SheetTerritory::name).forEach(words::add);
    departments.forEach(d -> words.add(d.name() + " " + d.code()));
    return words.stream().filter(word -> word != null && !word.isBlank()).toList();
  }

  private Map<Facet, List<String>> facets(
      PracticeSheet sheet, List<Concept> subjects, SheetTerritories where, LocalDate date) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.TYPE, names(sheet.practiceType()));
    facets.put(Facet.NATURE, names(sheet.resourceNature()));
    facets.put(Facet.ORGANISATION, Stream.ofNullable(sheet.producer()).toList());
    facets.put(
        Facet.DEPARTMENT,
        Stream.concat(
                where.departments().stream().map(Territory::code),
                where.places().stream().filter(PlaceFacet::isRegion))
            .toList());
    facets.put(Facet.PLACE, where.places());
    facets.put(
        Facet.SUBJECT,
        Stream.of(
                sheet.subjects().stream(),
                subjects.stream().map(Concept::id),
                wider(subjects).stream())
            .flatMap(ids -> ids)
            .distinct()
            .toList());
    facets.put(Facet.YEAR, List.of(String.valueOf(date.getYear())));
    facets.put(
        Facet.EVENT,
        Optional.ofNullable(sheet.fromSession())
            .flatMap(events::session)
            .map(Session::event)
            .stream()
            .toList());
    return facets;
  }

  private List<PageText> pages(PracticeSheet sheet) {
    List<PageText> pages = new ArrayList<>();
    for (Attachment attachment : sheet.attachments()) {
      texts
          .find(attachment.sha256())
          .ifPresent(
              text ->
                  text.readablePages().stream()
                      .filter(page -> !page.text().isBlank())
                      .map(page -> page(attachment, page))
                      .forEach(pages::add));
    }
    return pages;
  }

  private static PageText page(Attachment attachment, fr.terreau.domain.file.PageText page) {
    return new PageText(
        attachment.id(),
        HitDisplay.documentLabel(attachment),
        page.number(),
        PageUnit.valueOf(page.unit().name()),
        text(page));
  }

  /**
   * The name of a sheet of a workbook is not in its cells; the title of a slide is on the slide.
   */
  private static String text(fr.terreau.domain.file.PageText page) {
    boolean named = page.unit() == fr.terreau.domain.file.PageUnit.SHEET && !page.label().isBlank();
    return named ? page.label() + "\n" + page.text() : page.text();
  }

  private static List<String> names(Enum<?> value) {
    return value == null ? List.of() : List.of(value.name());
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
