package fr.terreau.portal.visit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.practice.RandomId;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.practice.sheet.VisitGuide.AnswerType;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.visit.Answer;
import fr.terreau.domain.visit.AnswerReading;
import fr.terreau.domain.visit.FollowUp;
import fr.terreau.domain.visit.GuideSheet;
import fr.terreau.domain.visit.NoAnswer;
import fr.terreau.domain.visit.VisitContent;
import fr.terreau.domain.visit.VisitDate;
import fr.terreau.domain.visit.VisitLibrary;
import fr.terreau.portal.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what was typed in the form of a visit onto what was there. What cannot be read leaves what
 * was there, and is said at its question; everything else is taken over.
 */
@ApplicationScoped
class VisitForm {

  static final String LIBRARY = "bibliotheque";
  static final String RCR = "rcr";
  static final String ANONYMISED = "anonyme";
  static final String DATE = "date";
  static final String ORGANISATION = "organisation";
  static final String VISIBILITY = "visibilite";
  static final String INTERLOCUTORS = "interlocuteurs";
  static final String HIGHLIGHTS = "points-forts";
  static final String NEEDS = "besoins";
  static final String PHOTOS = "photos";
  static final String REPORT = "compte-rendu";
  static final String ANSWER = "r-";
  static final String ABSENT = "-absent";
  static final String NOTE = "-note";
  static final String FOLLOW_UP = "suite-";
  static final String TAKE_OVER = "reprendre-";

  /** More rows than a form has are not read. */
  private static final int MOST_FOLLOW_UPS = 200;

  private static final int LONGEST_NAME = 200;

  /** How people begin when they write who somebody is instead of what they do. */
  private static final Pattern PERSON =
      Pattern.compile("(?iu)(m|mr|mme|mlle|mmes|mm)\\.? .+|(madame|monsieur|mademoiselle)\\b.*");

  private static final Pattern LIBRARY_CODE = Pattern.compile("[0-9A-Za-z]{9}");

  /** All but the signs that end a line and a tab; they break databases and spreadsheets. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private final Communes communes;
  private final Organisations organisations;

  protected VisitForm() {
    this(null, null);
  }

  @Inject
  VisitForm(Communes communes, Organisations organisations) {
    this.communes = communes;
    this.organisations = organisations;
  }

  /**
   * What was typed.
   *
   * @param content what was there with all that could be read; null when a new visit lacks its
   *     library or day
   * @param faults by the name of the field, in the reader's language
   */
  record Typed(VisitContent content, Map<String, String> faults, CommuneField commune) {}

  /** Reads onto what is kept of a visit, along its guide. */
  Typed read(
      HttpServletRequest request,
      VisitContent before,
      GuideSheet guide,
      Actor actor,
      Messages messages) {
    Map<String, String> faults = new LinkedHashMap<>();
    Head head = head(request, before, actor, faults, messages);
    VisitContent content =
        new VisitContent(
            visibility(request, before),
            head.library() == null ? before.library() : head.library(),
            head.date() == null ? before.date() : head.date(),
            head.organisation() == null ? before.referentOrganization() : head.organisation(),
            functions(request, before, faults, messages),
            answers(request, before, guide, faults, messages),
            text(request, HIGHLIGHTS),
            VisitWords.lines(text(request, NEEDS)),
            VisitWords.lines(text(request, PHOTOS)),
            text(request, REPORT),
            followUps(request, before, faults, messages));
    return new Typed(content, faults, head.commune());
  }

  /** Reads what a new visit begins with. */
  Typed begin(HttpServletRequest request, Actor actor, Messages messages) {
    Map<String, String> faults = new LinkedHashMap<>();
    Head head = head(request, null, actor, faults, messages);
    boolean complete = head.library() != null && head.date() != null && head.organisation() != null;
    VisitContent content =
        complete
            ? new VisitContent(
                visibility(request, null),
                head.library(),
                head.date(),
                head.organisation(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of())
            : null;
    return new Typed(content, faults, head.commune());
  }

  /** What a visit is about; null for what could not be read. */
  private record Head(
      VisitLibrary library, String date, String organisation, CommuneField commune) {}

  private Head head(
      HttpServletRequest request,
      VisitContent before,
      Actor actor,
      Map<String, String> faults,
      Messages messages) {
    boolean anonymised = request.getParameter(ANONYMISED) != null;
    Communes.Found commune = communes.read(request, anonymised, messages);
    String name = text(request, LIBRARY);
    if (name == null) {
      faults.put(LIBRARY, messages.get("visits.library.missing"));
    } else if (name.length() > LONGEST_NAME) {
      faults.put(LIBRARY, messages.get("visits.library.long", LONGEST_NAME));
    }
    String rcr = Optional.ofNullable(text(request, RCR)).map(t -> t.replace(" ", "")).orElse(null);
    if (rcr != null && !LIBRARY_CODE.matcher(rcr).matches()) {
      faults.put(RCR, messages.get("visits.rcr.wrong"));
    }
    String typedDate = text(request, DATE);
    Optional<String> date = typedDate == null ? Optional.empty() : VisitDate.read(typedDate);
    if (date.isEmpty()) {
      faults.put(DATE, messages.get("visits.date.wrong"));
    }
    boolean sound =
        !faults.containsKey(LIBRARY)
            && !faults.containsKey(RCR)
            && commune.field().error().isEmpty();
    commune.field().error().ifPresent(e -> faults.put(Communes.TYPED, e));
    boolean fictional = before != null && before.library().fictional();
    VisitLibrary library =
        sound ? new VisitLibrary(name, commune.code(), rcr, fictional, anonymised) : null;
    return new Head(
        library,
        date.orElse(null),
        organisation(request, before, actor, faults, messages),
        commune.field());
  }

  private String organisation(
      HttpServletRequest request,
      VisitContent before,
      Actor actor,
      Map<String, String> faults,
      Messages messages) {
    String asked = text(request, ORGANISATION);
    if (!actor.worksForAll() || asked == null) {
      String own = before == null ? actor.organisation() : before.referentOrganization();
      boolean library =
          own != null && organisations.find(own).filter(VisitForm::visits).isPresent();
      if (before == null && !library) {
        faults.put(ORGANISATION, messages.get("visits.organisation.missing"));
        return null;
      }
      return own;
    }
    if (organisations.find(asked).filter(VisitForm::visits).isEmpty()) {
      faults.put(ORGANISATION, messages.get("visits.organisation.missing"));
      return null;
    }
    return asked;
  }

  /** Whether it is a departmental library, the only kind that visits. */
  static boolean visits(Organisation organisation) {
    return organisation.kind() == Organisation.Kind.BIBLIOTHEQUE_DEPARTEMENTALE;
  }

  private static Visibility visibility(HttpServletRequest request, VisitContent before) {
    String asked = request.getParameter(VISIBILITY);
    if (Visibility.RESEAU.name().equals(asked) || Visibility.MD.name().equals(asked)) {
      return Visibility.valueOf(asked);
    }
    return before == null ? Visibility.MD : before.visibility();
  }

  private static List<String> functions(
      HttpServletRequest request,
      VisitContent before,
      Map<String, String> faults,
      Messages messages) {
    List<String> typed = VisitWords.lines(text(request, INTERLOCUTORS));
    if (typed.stream().anyMatch(line -> PERSON.matcher(line).matches())) {
      faults.put(INTERLOCUTORS, messages.get("visits.interlocutors.person"));
      return before.interlocutorFunctions();
    }
    return typed;
  }

  private static List<Answer> answers(
      HttpServletRequest request,
      VisitContent before,
      GuideSheet guide,
      Map<String, String> faults,
      Messages messages) {
    List<Answer> answers = new ArrayList<>();
    int index = 0;
    for (GuideItem item : guide.items()) {
      String name = ANSWER + index++;
      String fault = null;
      NoAnswer absent = constant(NoAnswer.class, request.getParameter(name + ABSENT));
      AnswerReading reading = AnswerReading.read(item, typed(request, item, name));
      if (reading.fault() != null) {
        fault = messages.get("visits.fault." + reading.fault());
      } else if (absent != null && !reading.values().isEmpty()) {
        fault = messages.get("visits.fault.both", messages.get("visits.missing." + absent));
      }
      if (fault != null) {
        faults.put(name, fault);
        before.answer(item.id()).ifPresent(answers::add);
        continue;
      }
      Answer answer = new Answer(item.id(), reading.values(), absent, text(request, name + NOTE));
      if (!answer.blank()) {
        answers.add(answer);
      }
    }
    return answers;
  }

  private static List<String> typed(HttpServletRequest request, GuideItem item, String name) {
    String[] values = request.getParameterValues(name);
    if (values == null) {
      return List.of();
    }
    List<String> clean = Arrays.stream(values).map(VisitForm::clean).toList();
    return item.answerType() == AnswerType.PHOTO
        ? VisitWords.lines(String.join("\n", clean))
        : clean;
  }

  private static List<FollowUp> followUps(
      HttpServletRequest request,
      VisitContent before,
      Map<String, String> faults,
      Messages messages) {
    List<FollowUp> followUps = new ArrayList<>();
    for (int i = 0; i < MOST_FOLLOW_UPS && request.getParameter(FOLLOW_UP + i) != null; i++) {
      String name = FOLLOW_UP + i;
      String known = text(request, name + "-id");
      String title = text(request, name);
      String owner = text(request, name + "-qui");
      String due = text(request, name + "-echeance");
      String done = text(request, name + "-fait");
      boolean empty = title == null && owner == null && due == null && done == null;
      if (empty) {
        continue;
      }
      Optional<LocalDate> dueOn = day(due);
      Optional<LocalDate> doneOn = day(done);
      String fault =
          title == null
              ? "visits.followUp.missing"
              : (due != null && dueOn.isEmpty()) || (done != null && doneOn.isEmpty())
                  ? "visits.fault.DATE"
                  : owner != null && PERSON.matcher(owner).matches()
                      ? "visits.interlocutors.person"
                      : null;
      if (fault != null) {
        faults.put(name, messages.get(fault));
        before.followUps().stream().filter(f -> f.id().equals(known)).forEach(followUps::add);
        continue;
      }
      FollowUp.State state = constant(FollowUp.State.class, request.getParameter(name + "-etat"));
      String id = known == null ? "sui-" + RandomId.next() : known;
      followUps.add(new FollowUp(id, title, owner, dueOn.orElse(null), state, doneOn.orElse(null)));
    }
    return followUps;
  }

  private static Optional<LocalDate> day(String typed) {
    return Optional.ofNullable(typed).flatMap(VisitDate::read).flatMap(VisitDate::day);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The text of a field, or null when it is blank. */
  static String text(HttpServletRequest request, String name) {
    String typed = clean(Objects.requireNonNullElse(request.getParameter(name), "")).strip();
    return typed.isEmpty() ? null : typed;
  }

  private static String clean(String typed) {
    return CONTROLS.matcher(typed.replace("\r\n", "\n")).replaceAll("");
  }
}
