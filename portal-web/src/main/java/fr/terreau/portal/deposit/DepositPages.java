package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.Session;
import fr.terreau.domain.file.FileTexts;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Status;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.portal.deposit.DepositPage.Conflict;
import fr.terreau.portal.deposit.DepositPage.Progress;
import fr.terreau.portal.deposit.DepositPage.Steps;
import fr.terreau.portal.platform.AcceptedFiles;
import fr.terreau.portal.platform.DocumentViews;
import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.SheetNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the deposit form for a draft. */
@RequestScoped
class DepositPages {

  private static final int FOUND = 12;

  @Inject private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private Settings settings;
  @Inject private Organisations organisations;
  @Inject private Territories territories;
  @Inject private Concepts concepts;
  @Inject private Events events;
  @Inject private FileTexts texts;
  @Inject private SheetNames names;
  @Inject private DocumentViews documents;

  /**
   * What there is to say about the form.
   *
   * @param faults by the name of the field, in the reader's language
   * @param refused files that were not taken
   */
  record Remarks(Map<String, String> faults, List<Files.Row> refused, Optional<Conflict> conflict) {

    static final Remarks NONE = new Remarks(Map.of(), List.of(), Optional.empty());
  }

  /** The form for a sheet; the practice is absent as long as nothing was kept. */
  DepositPage page(Actor actor, Optional<Practice> practice, PracticeSheet sheet, Remarks remarks) {
    Messages messages = frames.messages();
    PracticeSheet shown = proposed(sheet);
    Optional<Session> session = Optional.ofNullable(sheet.fromSession()).flatMap(events::session);
    return new DepositPage(
        frames.frame(Section.DEPOSER),
        practice.map(DraftGestures::editUrl).orElse("/deposer"),
        practice.map(Practice::reference),
        practice.map(Practice::version).orElse(0),
        practice.filter(Practice::published).isPresent(),
        sheet.producer() != null && PracticeRights.mayPublishFor(actor, sheet.producer()),
        practice.filter(p -> p.status() == Status.EN_RELECTURE).isPresent(),
        practice.map(Practice::updatedAt),
        sheet.practiceType() == null ? "" : sheet.practiceType().name(),
        session.map(this::sessionLink),
        session.map(Session::id),
        steps(sheet),
        files(sheet, remarks.refused()),
        fields(DraftForm.ENVELOPE, shown, DraftForm.DESCRIBE, messages, remarks),
        details(sheet, messages, remarks),
        situate(actor, sheet, messages, remarks),
        territoryPicker(sheet, remarks),
        subjectPicker(sheet, remarks),
        fields(DraftForm.ENVELOPE, sheet, DraftForm.SHARE, messages, remarks),
        sheet.visibility() == null ? "" : sheet.visibility().name(),
        sheet.rightsCleared() != null && Boolean.TRUE.equals(sheet.rightsCleared().value()),
        otherErrors(remarks),
        remarks.conflict());
  }

  /** A title that the first file suggests, as long as the author wrote none. */
  private PracticeSheet proposed(PracticeSheet sheet) {
    boolean untitled = sheet.title() == null || sheet.title().isBlank();
    if (!untitled || sheet.attachments().isEmpty()) {
      return sheet;
    }
    Attachment first = sheet.attachments().get(0);
    return sheet.with("title", FileNames.asTitle(first.title()));
  }

  private List<FieldView> fields(
      SheetFields fields,
      PracticeSheet sheet,
      List<String> components,
      Messages messages,
      Remarks remarks) {
    return components.stream()
        .map(name -> DraftForm.component(PracticeSheet.class, name))
        .map(c -> fields.view(sheet, c, messages, remarks.faults(), request))
        .toList();
  }

  private List<FieldView> details(PracticeSheet sheet, Messages messages, Remarks remarks) {
    if (sheet.practiceType() == null) {
      return List.of();
    }
    PracticeDetails details = DraftForm.details(sheet, sheet.practiceType());
    SheetFields fields = DraftForm.detailsOf(sheet.practiceType());
    return Stream.of(details.getClass().getRecordComponents())
        .flatMap(c -> views(fields, (Record) details, c, messages, remarks))
        .toList();
  }

  private Stream<FieldView> views(
      SheetFields fields,
      Record record,
      RecordComponent component,
      Messages messages,
      Remarks remarks) {
    if (component.getType() == Period.class) {
      Object period = Records.value(record, component);
      Record shown = period == null ? new Period(null, null) : (Record) period;
      SheetFields ends = fields.inside(component);
      return Stream.of(Period.class.getRecordComponents())
          .map(end -> ends.view(shown, end, messages, remarks.faults(), request));
    }
    return SheetFields.simple(component)
        ? Stream.of(fields.view(record, component, messages, remarks.faults(), request))
        : Stream.empty();
  }

  private List<FieldView> situate(
      Actor actor, PracticeSheet sheet, Messages messages, Remarks remarks) {
    List<FieldView> fields = new ArrayList<>();
    fields.add(producer(actor, sheet, messages, remarks));
    fields.addAll(fields(DraftForm.ENVELOPE, sheet, DraftForm.SITUATE, messages, remarks));
    return fields;
  }

  private FieldView producer(Actor actor, PracticeSheet sheet, Messages messages, Remarks remarks) {
    String chosen = Objects.requireNonNullElse(sheet.producer(), "");
    List<Option> options =
        organisations.all().stream()
            .filter(o -> o.kind() != Organisation.Kind.COLLECTIVITE)
            .map(o -> new Option(o.id(), o.displayName(), o.id().equals(chosen)))
            .toList();
    return new FieldView(
        "producer",
        messages.get("sheet.producer"),
        Optional.empty(),
        actor.worksForAll() ? FieldView.Kind.SELECT : FieldView.Kind.FIXED,
        List.of(actor.worksForAll() ? chosen : names.organisation(chosen)),
        actor.worksForAll() ? options : List.of(),
        true,
        Optional.ofNullable(remarks.faults().get("producer")));
  }

  private Picker territoryPicker(PracticeSheet sheet, Remarks remarks) {
    String query = typed(DraftForm.TERRITORIES);
    return picker(
        DraftForm.TERRITORIES,
        query,
        sheet.territories().stream().map(t -> new Option(t.id(), t.name(), true)).toList(),
        territories.search(query, FOUND).stream()
            .map(t -> new Option(t.id(), label(t), false))
            .toList(),
        Optional.ofNullable(remarks.faults().get("territories")));
  }

  private Picker subjectPicker(PracticeSheet sheet, Remarks remarks) {
    String query = typed(DraftForm.SUBJECTS);
    return picker(
        DraftForm.SUBJECTS,
        query,
        sheet.subjects().stream().map(id -> new Option(id, concept(id), true)).toList(),
        concepts.search(query, FOUND).stream()
            .map(c -> new Option(c.id(), c.prefLabel(), false))
            .toList(),
        Optional.ofNullable(remarks.faults().get("subjects")));
  }

  /** A question whose every answer is chosen already is over, and not asked again. */
  private static Picker picker(
      String name, String query, List<Option> chosen, List<Option> found, Optional<String> error) {
    Set<String> taken = chosen.stream().map(Option::value).collect(Collectors.toSet());
    List<Option> left = found.stream().filter(o -> !taken.contains(o.value())).toList();
    boolean over = left.isEmpty() && !found.isEmpty();
    return new Picker(name, over ? "" : query, chosen, left, error);
  }

  private String typed(String picker) {
    return Objects.requireNonNullElse(request.getParameter("chercher-" + picker), "").strip();
  }

  private String concept(String id) {
    return concepts.find(id).map(Concept::prefLabel).orElse(id);
  }

  /** « Feurs (commune, 42) »: names alone are not enough, several communes share one. */
  private String label(Territory territory) {
    String kind = frames.messages().get("territory." + territory.kind());
    return territory.name() + " (" + kind + ", " + territory.code() + ")";
  }

  private Files files(PracticeSheet sheet, List<Files.Row> refused) {
    List<Files.Row> rows = new ArrayList<>();
    for (Attachment attachment : sheet.attachments()) {
      var text = texts.find(attachment.sha256());
      rows.add(
          new Files.Row(
              Optional.of(attachment.id()),
              attachment.title(),
              attachment.bytes() == null ? 0 : attachment.bytes(),
              documents.unit(attachment, text),
              documents.extent(attachment, text),
              documents.state(text),
              documents.why(text)));
    }
    rows.addAll(refused);
    return new Files(rows, settings.maxFileSize(), AcceptedFiles.EXTENSIONS);
  }

  private Link sessionLink(Session session) {
    return events
        .find(session.event())
        .map(event -> Link.to("/journees/" + event.slug(), session.title()))
        .orElseGet(() -> Link.plain(session.title()));
  }

  private static List<FormError> otherErrors(Remarks remarks) {
    Map<String, String> anchors =
        Map.of(
            "practiceType", "c-type",
            "visibility", "c-visibilite",
            "rightsCleared", "c-droits");
    return remarks.faults().entrySet().stream()
        .filter(fault -> anchors.containsKey(fault.getKey()))
        .map(fault -> new FormError(anchors.get(fault.getKey()), fault.getValue()))
        .toList();
  }

  private static Steps steps(PracticeSheet sheet) {
    return new Steps(
        progress(Stream.of(sheet.practiceType())),
        sheet.attachments().isEmpty() ? Progress.A_FAIRE : Progress.FAIT,
        progress(Stream.of(sheet.title(), sheet.summary(), sheet.objectives())),
        progress(
            Stream.of(
                sheet.resourceNature(),
                sheet.scale(),
                sheet.practiceDate(),
                sheet.territories(),
                sheet.subjects())),
        sheet.rightsCleared() == null ? Progress.A_FAIRE : Progress.FAIT);
  }

  private static Progress progress(Stream<?> answers) {
    List<Boolean> given = answers.map(DepositPages::given).toList();
    if (given.stream().allMatch(done -> done)) {
      return Progress.FAIT;
    }
    return given.stream().anyMatch(done -> done) ? Progress.EN_COURS : Progress.A_FAIRE;
  }

  private static boolean given(Object answer) {
    return switch (answer) {
      case null -> false;
      case String text -> !text.isBlank();
      case List<?> list -> !list.isEmpty();
      default -> true;
    };
  }
}
