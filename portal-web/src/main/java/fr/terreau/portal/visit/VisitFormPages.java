package fr.terreau.portal.visit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.practice.sheet.VisitGuide.AnswerType;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.practice.sheet.VisitGuide.PrefillSource;
import fr.terreau.domain.visit.Answer;
import fr.terreau.domain.visit.AnswerReading;
import fr.terreau.domain.visit.FollowUp;
import fr.terreau.domain.visit.GuideSheet;
import fr.terreau.domain.visit.Visit;
import fr.terreau.domain.visit.VisitContent;
import fr.terreau.domain.visit.VisitDate;
import fr.terreau.domain.visit.WriteVisit;
import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FieldView.Kind;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.visit.VisitFormPage.Conflict;
import fr.terreau.portal.visit.VisitFormPage.FollowUpForm;
import fr.terreau.portal.visit.VisitFormPage.ItemForm;
import fr.terreau.portal.visit.VisitFormPage.Proposal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the form of a visit: what is kept, and what was typed where it could not be read. */
@RequestScoped
class VisitFormPages {

  private static final int MORE_FOLLOW_UPS = 2;
  private static final int SCALE = 5;

  @Inject private HttpServletRequest request;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;
  @Inject private Organisations organisations;
  @Inject private Labels labels;
  @Inject private Communes communes;
  @Inject private VisitReader reader;
  @Inject private WriteVisit writing;

  /**
   * The form.
   *
   * @param content what is shown, which may not be what is kept
   * @param typed what was sent, absent when the form is asked for
   */
  VisitFormPage page(
      Visit visit,
      VisitContent content,
      Optional<VisitForm.Typed> typed,
      Optional<Conflict> conflict) {
    Map<String, String> faults = typed.map(VisitForm.Typed::faults).orElse(Map.of());
    GuideSheet guide = writing.guideOf(visit);
    VisitWords words = new VisitWords(frames.messages());
    CommuneField commune =
        typed
            .map(VisitForm.Typed::commune)
            .orElseGet(
                () -> communes.shown(content.library().commune(), content.library().anonymised()));
    return new VisitFormPage(
        frames.frame(Section.COMPTE),
        visit.id(),
        visit.content().library().name(),
        words.date(visit.content().date()),
        visit.version(),
        visit.updatedAt(),
        reader.guide(visit, guide.title()),
        Objects.requireNonNullElse(guide.version(), ""),
        identity(content, faults),
        commune,
        themes(visit, content, guide, faults),
        closing(content, faults),
        followUps(content, faults),
        conflict);
  }

  private List<FieldView> identity(VisitContent content, Map<String, String> faults) {
    List<FieldView> fields = new ArrayList<>();
    fields.add(field(VisitForm.LIBRARY, Kind.TEXT, content.library().name(), true, faults));
    fields.add(field(VisitForm.RCR, Kind.TEXT, content.library().rcr(), false, faults));
    // A browser asks for a whole day, where an anonymised visit may say the month alone.
    boolean month =
        content.library().anonymised()
            || VisitDate.day(content.date()).isEmpty()
            || faults.containsKey(VisitForm.DATE);
    Kind asked = month ? Kind.TEXT : Kind.DATE;
    fields.add(field(VisitForm.DATE, asked, content.date(), true, faults));
    fields.add(organisation(content.referentOrganization(), faults));
    fields.add(visibility(content.visibility()));
    fields.add(
        field(
            VisitForm.INTERLOCUTORS,
            Kind.AREA,
            String.join("\n", content.interlocutorFunctions()),
            false,
            faults));
    return fields;
  }

  private List<FieldView> closing(VisitContent content, Map<String, String> faults) {
    return List.of(
        field(VisitForm.HIGHLIGHTS, Kind.AREA, content.highlights(), false, faults),
        field(VisitForm.NEEDS, Kind.AREA, String.join("\n", content.needs()), false, faults),
        field(VisitForm.PHOTOS, Kind.AREA, String.join("\n", content.photos()), false, faults),
        field(VisitForm.REPORT, Kind.TEXT, content.report(), false, faults));
  }

  /** A field with what is kept, or with what was typed when that could not be read. */
  FieldView field(
      String name, Kind kind, String kept, boolean required, Map<String, String> faults) {
    String value = faults.containsKey(name) ? request.getParameter(name) : kept;
    return view(name, kind, Objects.requireNonNullElse(value, ""), List.of(), required, faults);
  }

  FieldView visibility(Visibility chosen) {
    List<Option> options =
        Stream.of(Visibility.MD, Visibility.RESEAU)
            .map(v -> new Option(v.name(), frames.messages().get("visibility." + v), v == chosen))
            .toList();
    return view(VisitForm.VISIBILITY, Kind.SELECT, chosen.name(), options, true, Map.of());
  }

  /** The library that visits: chosen by who works for all, said to everybody else. */
  FieldView organisation(String id, Map<String, String> faults) {
    Actor actor = who.signedIn();
    if (!actor.worksForAll()) {
      String name = id == null ? "" : labels.organisation(id);
      return view(VisitForm.ORGANISATION, Kind.FIXED, name, List.of(), true, faults);
    }
    List<Option> options =
        organisations.all().stream()
            .filter(VisitForm::visits)
            .map(o -> new Option(o.id(), o.displayName(), o.id().equals(id)))
            .toList();
    return view(
        VisitForm.ORGANISATION,
        Kind.SELECT,
        Objects.requireNonNullElse(id, ""),
        options,
        true,
        faults);
  }

  FieldView view(
      String name,
      Kind kind,
      String value,
      List<Option> options,
      boolean required,
      Map<String, String> faults) {
    Messages messages = frames.messages();
    String key = "visits.field." + name;
    return new FieldView(
        name,
        messages.get(key),
        messages.has(key + ".help") ? Optional.of(messages.get(key + ".help")) : Optional.empty(),
        kind,
        List.of(value),
        options,
        required,
        Optional.ofNullable(faults.get(name)));
  }

  private List<VisitFormPage.Theme> themes(
      Visit visit, VisitContent content, GuideSheet guide, Map<String, String> faults) {
    Optional<Visit> before =
        guide.items().stream().anyMatch(i -> i.prefillFrom() == PrefillSource.DERNIERE_VISITE)
            ? reader.before(visit)
            : Optional.empty();
    List<VisitFormPage.Theme> themes = new ArrayList<>();
    int index = 0;
    for (GuideSheet.Theme theme : guide.themes()) {
      List<ItemForm> items = new ArrayList<>();
      for (GuideItem item : theme.items()) {
        items.add(item(index++, item, content, visit, before, faults));
      }
      String title =
          theme.title() == null ? frames.messages().get("visits.theme.none") : theme.title();
      themes.add(
          new VisitFormPage.Theme(
              theme.number(), title, Optional.ofNullable(theme.intent()), items));
    }
    return themes;
  }

  private ItemForm item(
      int index,
      GuideItem item,
      VisitContent content,
      Visit visit,
      Optional<Visit> before,
      Map<String, String> faults) {
    String name = VisitForm.ANSWER + index;
    boolean faulty = faults.containsKey(name);
    Optional<Answer> answer = content.answer(item.id());
    List<String> values = faulty ? sent(name) : answer.map(Answer::values).orElse(List.of());
    String absent =
        faulty
            ? typed(name + VisitForm.ABSENT)
            : answer.map(Answer::missing).map(Enum::name).orElse("");
    String note = faulty ? typed(name + VisitForm.NOTE) : answer.map(Answer::note).orElse("");
    boolean open = values.isEmpty() && absent.isEmpty();
    return new ItemForm(
        index,
        item.wording(),
        Optional.ofNullable(item.help()),
        Boolean.TRUE.equals(item.mandatory()),
        faulty && item.answerType() == AnswerType.DATE ? Kind.TEXT : kind(item.answerType()),
        shown(item, values),
        options(item, values),
        item.answerType() == AnswerType.NOMBRE ? VisitWords.unit(item).orElse("") : "",
        absent,
        note,
        open ? proposal(item, visit, before) : Optional.empty(),
        source(item),
        Optional.ofNullable(faults.get(name)));
  }

  /** Numbers as the reader writes them; what could not be read stays as it was typed. */
  private List<String> shown(GuideItem item, List<String> values) {
    boolean comma =
        item.answerType() == AnswerType.NOMBRE && frames.messages().language().equals("fr");
    return comma ? values.stream().map(v -> v.replace('.', ',')).toList() : values;
  }

  private List<Option> options(GuideItem item, List<String> values) {
    Messages messages = frames.messages();
    return switch (item.answerType()) {
      case OUI_NON ->
          List.of(
              new Option("true", messages.get("visits.yes"), values.contains("true")),
              new Option("false", messages.get("visits.no"), values.contains("false")));
      case ECHELLE_1_5 ->
          IntStream.rangeClosed(1, SCALE)
              .mapToObj(String::valueOf)
              .map(n -> new Option(n, messages.get("visits.scale", n), values.contains(n)))
              .toList();
      case CHOIX_UNIQUE, CHOIX_MULTIPLE ->
          item.choices().stream().map(c -> new Option(c, c, values.contains(c))).toList();
      case NOMBRE, TEXTE, DATE, PHOTO -> List.of();
    };
  }

  private static Kind kind(AnswerType type) {
    return switch (type) {
      case OUI_NON, ECHELLE_1_5, CHOIX_UNIQUE -> Kind.SELECT;
      case CHOIX_MULTIPLE -> Kind.CHECKBOXES;
      case NOMBRE -> Kind.NUMBER;
      case DATE -> Kind.DATE;
      case TEXTE, PHOTO -> Kind.AREA;
    };
  }

  /** What the last visit of the library answered, when it still fits the question. */
  private Optional<Proposal> proposal(GuideItem item, Visit visit, Optional<Visit> before) {
    if (item.prefillFrom() != PrefillSource.DERNIERE_VISITE || before.isEmpty()) {
      return Optional.empty();
    }
    VisitWords words = new VisitWords(frames.messages());
    return lastAnswer(item, visit, before.get())
        .map(
            answer ->
                new Proposal(
                    words.date(before.get().content().date()),
                    words.answer(item, Optional.of(answer))));
  }

  /** The answer to take over from an earlier visit along the same guide. */
  static Optional<Answer> lastAnswer(GuideItem item, Visit visit, Visit before) {
    return before
        .content()
        .answer(item.id())
        .filter(a -> visit.guide().practice().equals(before.guide().practice()))
        .filter(a -> !a.values().isEmpty())
        .filter(a -> AnswerReading.read(item, a.values()).values().equals(a.values()));
  }

  private Optional<String> source(GuideItem item) {
    return Optional.ofNullable(item.prefillFrom())
        .filter(source -> source != PrefillSource.DERNIERE_VISITE)
        .map(source -> frames.messages().get("visits.prefill." + source));
  }

  private List<FollowUpForm> followUps(VisitContent content, Map<String, String> faults) {
    boolean faulty = faults.keySet().stream().anyMatch(f -> f.startsWith(VisitForm.FOLLOW_UP));
    List<FollowUpForm> rows = new ArrayList<>();
    if (faulty) {
      for (int i = 0; request.getParameter(VisitForm.FOLLOW_UP + i) != null; i++) {
        String name = VisitForm.FOLLOW_UP + i;
        rows.add(
            new FollowUpForm(
                i,
                typed(name + "-id"),
                typed(name),
                typed(name + "-qui"),
                typed(name + "-echeance"),
                typed(name + "-fait"),
                states(typed(name + "-etat")),
                Optional.ofNullable(faults.get(name))));
      }
      return rows;
    }
    for (FollowUp followUp : content.followUps()) {
      rows.add(
          new FollowUpForm(
              rows.size(),
              followUp.id(),
              followUp.title(),
              Objects.requireNonNullElse(followUp.owner(), ""),
              Objects.toString(followUp.dueOn(), ""),
              Objects.toString(followUp.doneOn(), ""),
              states(followUp.state().name()),
              Optional.empty()));
    }
    for (int i = 0; i < MORE_FOLLOW_UPS; i++) {
      rows.add(
          new FollowUpForm(rows.size(), "", "", "", "", "", states("A_FAIRE"), Optional.empty()));
    }
    return rows;
  }

  private List<Option> states(String chosen) {
    return Arrays.stream(FollowUp.State.values())
        .map(
            s ->
                new Option(
                    s.name(), frames.messages().get("visits.state." + s), s.name().equals(chosen)))
        .toList();
  }

  private String typed(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  private List<String> sent(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : Arrays.stream(values).filter(v -> !v.isEmpty()).toList();
  }
}
