package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.Session;
import fr.terreau.domain.file.FileTexts;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.RightsCleared;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.portal.deposit.DepositPage.Conflict;
import fr.terreau.portal.deposit.DepositPage.Progress;
import fr.terreau.portal.deposit.DepositPage.Step;
import fr.terreau.portal.deposit.FormPart.Ask;
import fr.terreau.portal.deposit.FormPart.Fold;
import fr.terreau.portal.deposit.FormPart.Kind;
import fr.terreau.portal.deposit.FormPart.Paste;
import fr.terreau.portal.platform.AcceptedFiles;
import fr.terreau.portal.platform.DocumentViews;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.ReviewNotes;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.SheetNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws the deposit form for a draft. */
@RequestScoped
class DepositPages {

  private static final int FOUND = 12;
  private static final int MOST_WANTED = 40;

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
  @Inject private ReviewNotes reviews;
  @Inject private Labels labels;
  @Inject private Known known;
  @Inject private PublishPractice publishing;

  /**
   * What there is to say about the form.
   *
   * @param faults by the path of the field, in the reader's language
   * @param typed what was typed where it could not be read, by path
   * @param pasted lines of a spreadsheet that could not be read, by the path of their list
   * @param open the row or list to lead the reader back to, or an empty text
   * @param refused files that were not taken
   */
  record Remarks(
      Map<String, String> faults,
      Map<String, List<String>> typed,
      Map<String, Paste> pasted,
      String open,
      List<Files.Row> refused,
      Optional<Conflict> conflict) {

    static final Remarks NONE = opened("");

    /** Nothing but the row or list to lead the reader back to. */
    static Remarks opened(String open) {
      return new Remarks(Map.of(), Map.of(), Map.of(), open, List.of(), Optional.empty());
    }
  }

  /** The form for a sheet; the practice is absent as long as nothing was kept. */
  DepositPage page(Actor actor, Optional<Practice> practice, PracticeSheet sheet, Remarks remarks) {
    Messages messages = frames.messages();
    Proposals.Proposed proposals = Proposals.on(sheet, texts);
    PracticeSheet shown = proposals.sheet();
    Optional<Session> session = Optional.ofNullable(sheet.fromSession()).flatMap(events::session);
    RecordForm form = form(shown, proposals, remarks, messages);
    List<FormPart> describe = new ArrayList<>(form.parts(shown, "", DraftForm.DESCRIBE));
    describe.add(more(form, "plus-describe", DraftForm.DESCRIBE_MORE, shown));
    List<FormPart> specific =
        shown.practiceType() == null ? List.of() : form.byNeed((Record) details(shown), "details");
    List<FormPart> situate = new ArrayList<>();
    situate.add(producer(actor, sheet, messages, remarks));
    situate.addAll(form.parts(shown, "", DraftForm.SITUATE));
    situate.add(more(form, "plus-situate", DraftForm.SITUATE_MORE, shown));
    List<FormPart> share = share(form, shown, messages, remarks);
    Files files = files(sheet, remarks.refused(), form);
    return new DepositPage(
        frames.frame(Section.DEPOSER),
        practice.map(DraftGestures::editUrl).orElse("/deposer"),
        practice.map(Practice::reference),
        practice.map(Practice::version).orElse(0),
        remarks.open().isEmpty() ? "" : FormPart.idOf(remarks.open()),
        practice.filter(Practice::published).isPresent(),
        PracticeRights.mayPublish(
            actor, practice.map(Practice::createdBy).orElse(actor.account()), sheet.producer()),
        practice.filter(Practice::inReview).isPresent(),
        practice.map(Practice::updatedAt),
        shown.practiceType() == null ? "" : shown.practiceType().name(),
        proposals.from().get("practiceType"),
        session.map(this::sessionLink),
        session.map(Session::id),
        steps(sheet, messages),
        files,
        describe,
        specific,
        situate,
        territoryPicker(sheet, remarks),
        subjectPicker(sheet, remarks),
        share,
        completions(form),
        otherErrors(remarks, form),
        remarks.conflict(),
        practice.flatMap(reviews::of));
  }

  private RecordForm form(
      PracticeSheet shown, Proposals.Proposed proposals, Remarks remarks, Messages messages) {
    Set<String> constants = new TreeSet<>(Check.constantsOf(shown));
    if (shown.details() != null) {
      constants.addAll(Check.constantsOf((Record) shown.details()));
    }
    Map<String, String> proposed = new LinkedHashMap<>();
    proposals
        .from()
        .forEach((path, file) -> proposed.put(path, messages.get("deposit.proposed", file)));
    RecordForm.Said said =
        new RecordForm.Said(
            remarks.faults(),
            remarks.typed(),
            remarks.pasted(),
            remarks.open(),
            proposed,
            constants);
    FieldAnswers answers = new FieldAnswers(messages, labels);
    return new RecordForm(known, messages, said, shown.attachments(), answers::words);
  }

  private static Fold more(RecordForm form, String id, List<String> fields, PracticeSheet sheet) {
    return form.fold(
        id,
        "deposit." + id,
        fields.stream().map(name -> Field.of(PracticeSheet.class, name).orElseThrow()).toList(),
        sheet,
        "");
  }

  private static PracticeDetails details(PracticeSheet sheet) {
    return sheet.details() == null ? PracticeDetails.blank(sheet.practiceType()) : sheet.details();
  }

  private FormPart producer(Actor actor, PracticeSheet sheet, Messages messages, Remarks remarks) {
    String chosen = Objects.requireNonNullElse(sheet.producer(), "");
    List<Option> options =
        organisations.all().stream()
            .filter(o -> o.kind() != Organisation.Kind.COLLECTIVITE || o.id().equals(chosen))
            .map(o -> new Option(o.id(), o.displayName(), o.id().equals(chosen)))
            .toList();
    boolean chooses = actor.worksForAll();
    return new Ask(
        "producer",
        messages.get("sheet.producer"),
        null,
        "",
        chooses ? Kind.SELECT : Kind.FIXED,
        List.of(chooses ? chosen : names.organisation(chosen)),
        chooses ? options : List.of(),
        null,
        remarks.faults().get("producer"),
        null);
  }

  static List<FormPart> share(
      RecordForm form, PracticeSheet sheet, Messages messages, Remarks remarks) {
    List<FormPart> share = new ArrayList<>();
    String visibility = sheet.visibility() == null ? "" : sheet.visibility().name();
    share.add(
        new Ask(
            "visibility",
            messages.get("deposit.visibility"),
            null,
            "",
            Kind.RADIOS,
            List.of(visibility),
            DepositPage.VISIBILITIES.stream()
                .map(v -> new Option(v, messages.get("visibility." + v), v.equals(visibility)))
                .toList(),
            null,
            remarks.faults().get("visibility"),
            null));
    share.addAll(form.parts(sheet, "", DraftForm.SHARE));
    RightsCleared rights = sheet.rightsCleared();
    boolean cleared = rights != null && Boolean.TRUE.equals(rights.value());
    share.add(
        new Ask(
            "rightsCleared.value",
            messages.get("deposit.rights"),
            null,
            "",
            Kind.TICK,
            cleared ? List.of("oui") : List.of(),
            List.of(),
            null,
            remarks.faults().get("rightsCleared"),
            null));
    Record noted = rights == null ? new RightsCleared(null, null) : rights;
    share.addAll(form.parts(noted, "rightsCleared", List.of("note")));
    share.add(more(form, "plus-share", DraftForm.SHARE_MORE, sheet));
    return share;
  }

  private Map<String, List<String>> completions(RecordForm form) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String list : form.completions()) {
      lists.put(
          list,
          switch (list) {
            case RecordForm.ORGANISATIONS -> known.organisations();
            case RecordForm.CONCEPTS -> known.concepts();
            default -> known.sessions();
          });
    }
    return lists;
  }

  private Picker territoryPicker(PracticeSheet sheet, Remarks remarks) {
    String query = typed(DraftForm.TERRITORIES);
    return picker(
        DraftForm.TERRITORIES,
        query,
        sheet.territories().stream().map(t -> new Option(t.id(), t.name(), true)).toList(),
        territories.search(query, FOUND).stream()
            .map(t -> new Option(t.id(), known.told(t), false))
            .toList(),
        below(remarks, DraftForm.TERRITORIES));
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
        below(remarks, DraftForm.SUBJECTS));
  }

  /** A question whose every answer is chosen already is over, and not asked again. */
  private static Picker picker(
      String name, String query, List<Option> chosen, List<Option> found, Optional<String> error) {
    Set<String> taken = chosen.stream().map(Option::value).collect(Collectors.toSet());
    List<Option> left = found.stream().filter(o -> !taken.contains(o.value())).toList();
    boolean over = left.isEmpty() && !found.isEmpty();
    return new Picker(name, over ? "" : query, chosen, left, error);
  }

  private static Optional<String> below(Remarks remarks, String path) {
    return remarks.faults().entrySet().stream()
        .filter(fault -> RecordForm.within(fault.getKey(), path))
        .map(Entry::getValue)
        .findFirst();
  }

  private String typed(String picker) {
    String typed =
        Objects.requireNonNullElse(request.getParameter("chercher-" + picker), "").strip();
    return TypedText.unprintable(typed) ? "" : typed;
  }

  private String concept(String id) {
    return concepts.find(id).map(Concept::prefLabel).orElse(id);
  }

  private Files files(PracticeSheet sheet, List<Files.Row> refused, RecordForm form) {
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
              documents.why(text),
              form.parts(attachment, "attachments[" + rows.size() + "]", DraftForm.OF_A_FILE)));
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

  /** Errors that no question shows: at the type, or at the section they belong to. */
  private static List<FormError> otherErrors(Remarks remarks, RecordForm form) {
    List<FormError> errors = new ArrayList<>();
    remarks
        .faults()
        .forEach(
            (path, fault) -> {
              boolean shown =
                  form.drawn().contains(path)
                      || path.equals("producer")
                      || path.equals("visibility")
                      || path.equals("rightsCleared")
                      || RecordForm.within(path, DraftForm.TERRITORIES)
                      || RecordForm.within(path, DraftForm.SUBJECTS);
              if (path.equals("practiceType")) {
                errors.add(new FormError("c-practiceType", fault));
              } else if (!shown) {
                errors.add(new FormError(section(path), fault));
              }
            });
    return errors;
  }

  /** The id of the section where a field is asked. */
  private static String section(String path) {
    String name = path.split("[.\\[]", 2)[0];
    return switch (name) {
      case "practiceType" -> "s1";
      case "attachments" -> "s2";
      case "details" -> "specifique";
      case "producer", "territories", "subjects" -> "s4";
      default ->
          DraftForm.DESCRIBE.contains(name) || DraftForm.DESCRIBE_MORE.contains(name)
              ? "s3"
              : DraftForm.SITUATE.contains(name) || DraftForm.SITUATE_MORE.contains(name)
                  ? "s4"
                  : "s5";
    };
  }

  private List<Step> steps(PracticeSheet sheet, Messages messages) {
    Map<String, List<FormError>> wanted = new LinkedHashMap<>();
    for (Fault fault : publishing.faults(sheet)) {
      String words = FieldWords.fault(fault, sheet.practiceType(), messages);
      List<FormError> there =
          wanted.computeIfAbsent(section(fault.path()), none -> new ArrayList<>());
      if (there.size() < MOST_WANTED) {
        there.add(new FormError(anchor(fault.path()), words));
      }
    }
    List<Step> steps = new ArrayList<>();
    add(steps, "s2", "deposit.files", wanted, !sheet.attachments().isEmpty(), messages);
    add(steps, "s1", "deposit.type", wanted, sheet.practiceType() != null, messages);
    add(steps, "s3", "deposit.describe", wanted, any(sheet, DraftForm.DESCRIBE), messages);
    if (sheet.practiceType() != null) {
      boolean begun = sheet.details() != null && !Check.empty(sheet.details());
      add(steps, "specifique", "deposit.specific", wanted, begun, messages);
    }
    add(steps, "s4", "deposit.situate", wanted, any(sheet, DraftForm.SITUATE), messages);
    add(steps, "s5", "deposit.share", wanted, sheet.rightsCleared() != null, messages);
    return steps;
  }

  /**
   * Where a field that publication asks for is asked; a row that is not there is asked of its list.
   */
  private static String anchor(String path) {
    return switch (path.split("[.\\[]", 2)[0]) {
      case "practiceType" -> "c-practiceType";
      case "rightsCleared" -> FormPart.idOf("rightsCleared.value");
      case "territories" -> "c-territories";
      case "subjects" -> "c-subjects";
      case "attachments" -> "s2";
      default -> FormPart.idOf(path.replaceAll("\\[.*", ""));
    };
  }

  private static boolean any(PracticeSheet sheet, List<String> names) {
    return names.stream()
        .map(name -> Field.of(PracticeSheet.class, name).orElseThrow())
        .anyMatch(field -> !Check.empty(field.valueIn(sheet)));
  }

  private static void add(
      List<Step> steps,
      String anchor,
      String key,
      Map<String, List<FormError>> wanted,
      boolean begun,
      Messages messages) {
    List<FormError> left = wanted.getOrDefault(anchor, List.of());
    boolean nothing = anchor.equals("s2") && !begun;
    Progress progress =
        left.isEmpty() && !nothing ? Progress.FAIT : begun ? Progress.EN_COURS : Progress.A_FAIRE;
    steps.add(new Step(anchor, messages.get(key), progress, left));
  }
}
