package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.Licence;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.portal.deposit.FormPart.Paste;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads what was typed in the deposit form onto the sheet that was there. */
@RequestScoped
class DraftForm {

  static final String TERRITORIES = "territories";
  static final String SUBJECTS = "subjects";
  private static final String PASTED = "coller-";

  static final List<String> DESCRIBE =
      List.of("title", "summary", "objectives", "context", "pitfalls", "outcomes");
  static final List<String> DESCRIBE_MORE =
      List.of("targetAudience", "prerequisites", "steps", "effort", "resourcesNeeded", "cost");
  static final List<String> SITUATE = List.of("resourceNature", "scale", "practiceDate");
  static final List<String> SITUATE_MORE =
      List.of("language", "period", "populationBand", "fromSession");
  static final List<String> SHARE = List.of("license", "contact");
  static final List<String> SHARE_MORE =
      List.of(
          "contributors",
          "sources",
          "relations",
          "reuses",
          "version",
          "changeNote",
          "reviewDue",
          "supersededBy",
          "recordCopy");

  /** What of a file is in words, and asked in the form. */
  static final List<String> OF_A_FILE =
      List.of("title", "altText", "credit", "license", "language", "accessibleVersion");

  /** Not read as the other fields are: chosen by their own gestures, or settled elsewhere. */
  private static final Set<String> APART =
      Set.of(
          "practiceType",
          "attachments",
          "territories",
          "subjects",
          "producer",
          "license",
          "visibility",
          "verifiedOn",
          "verifiedBy");

  private final Territories territories;
  private final Concepts concepts;
  private final Known known;

  protected DraftForm() {
    this(null, null, null);
  }

  @Inject
  DraftForm(Territories territories, Concepts concepts, Known known) {
    this.territories = territories;
    this.concepts = concepts;
    this.known = known;
  }

  /**
   * The sheet with what was typed.
   *
   * @param faults what could not be read, in the reader's language, by path
   * @param typed what was typed there, by path
   * @param pasted lines of a spreadsheet that were not taken, by the path of their list
   * @param open the row or list that the reader should be led back to, or an empty text
   */
  record Typed(
      PracticeSheet sheet,
      Map<String, String> faults,
      Map<String, List<String>> typed,
      Map<String, Paste> pasted,
      String open) {

    /** Whether everything was read. */
    boolean readable() {
      return faults.isEmpty() && pasted.isEmpty();
    }
  }

  /** Reads onto a draft; the type of what was published stays, since its code names it. */
  Typed read(HttpServletRequest request, Practice practice, Actor actor, Messages messages) {
    PracticeType fixed = practice.published() ? practice.draft().practiceType() : null;
    return read(request, practice.draft(), fixed, actor, messages);
  }

  /** A path that somebody gave in an address; an empty text when it is none. */
  static String path(String given) {
    return given.matches("[A-Za-z0-9.\\[\\]]{1,200}") ? given : "";
  }

  Typed read(HttpServletRequest request, PracticeSheet before, Actor actor, Messages messages) {
    return read(request, before, null, actor, messages);
  }

  private Typed read(
      HttpServletRequest request,
      PracticeSheet before,
      PracticeType fixed,
      Actor actor,
      Messages messages) {
    Sent sent = Sent.of(request.getParameterMap());
    keepTheirs(request, sent);
    PracticeType type = fixed == null ? type(sent, before) : fixed;
    RecordReader reader = new RecordReader(known, messages);
    reader.remember(before.with("attachments", List.of()).with("details", null));
    if (before.details() != null) {
      reader.remember((Record) before.details());
    }
    Map<String, Paste> pasted = gesture(request, sent, type, messages);
    PracticeSheet envelope = reader.read(before, sent, "", APART);
    Map<String, Object> changes = new HashMap<>();
    choose(changes, sent, before, actor);
    changes.put("territories", chosenTerritories(request, sent, before));
    changes.put("subjects", chosenSubjects(request, sent, before));
    changes.put("attachments", attachments(reader, sent, before));
    changes.put("practiceType", type);
    boolean other = before.practiceType() != null && before.practiceType() != type;
    // Answers to the questions of another type are taken where they fit, and not complained about.
    RecordReader ofType = other ? new RecordReader(known, messages) : reader;
    changes.put("details", details(ofType, sent, before, type));
    PracticeSheet sheet = Records.with(envelope, changes);
    return new Typed(
        sheet,
        reader.faults(),
        reader.typed(),
        pasted,
        reader.target().orElseGet(() -> listOf(request.getParameter("action"))));
  }

  /** The fields for which the reader prefers what somebody else kept: as if they were not sent. */
  private static void keepTheirs(HttpServletRequest request, Sent sent) {
    for (Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      if (field.getKey().startsWith(Differences.CHOICE)
          && List.of(field.getValue()).contains(Differences.THEIRS)) {
        String path = field.getKey().substring(Differences.CHOICE.length());
        sent.remove(path);
        if (path.equals("practiceType")) {
          sent.remove("details");
        }
      }
    }
  }

  /** Does what a button of a list asks; answers the pasted lines that could not be read. */
  private Map<String, Paste> gesture(
      HttpServletRequest request, Sent sent, PracticeType type, Messages messages) {
    String action = Objects.requireNonNullElse(request.getParameter("action"), "");
    String path = action.substring(action.indexOf(':') + 1);
    Optional<Field> field = list(path, type).filter(known -> action.contains(":"));
    if (field.isPresent()) {
      switch (action.substring(0, action.indexOf(':'))) {
        case "ajouter" -> add(field.get(), sent, path);
        case "retirer" -> sent.remove(path);
        case "monter" -> sent.move(path, true);
        case "descendre" -> sent.move(path, false);
        default -> {}
      }
    }
    Map<String, Paste> left = new LinkedHashMap<>();
    for (String name : request.getParameterMap().keySet()) {
      if (name.startsWith(PASTED)) {
        // Whichever button was pressed: lines that wait in their field are not forgotten.
        String list = name.substring(PASTED.length());
        list(list, type)
            .ifPresent(known -> left.putAll(paste(request, known, sent, list, messages)));
      }
    }
    return left;
  }

  private static Optional<Field> list(String path, PracticeType type) {
    return FieldWords.at(path, type).filter(Field::many);
  }

  private static void add(Field field, Sent sent, String path) {
    boolean room = sent.at(path).map(list -> list.rows().size() < field.mostEntries()).orElse(true);
    if (room) {
      sent.add(path);
    }
  }

  private Map<String, Paste> paste(
      HttpServletRequest request, Field field, Sent sent, String path, Messages messages) {
    String text = Objects.requireNonNullElse(request.getParameter(PASTED + path), "");
    if (text.isBlank()) {
      return Map.of();
    }
    if (sent.at(path).isEmpty()) {
      sent.put(path);
    }
    Optional<Sent> list = sent.at(path);
    if (list.isEmpty()) {
      return Map.of();
    }
    Paste left = new Pasted(known, messages).into(field, list.get(), path, text);
    return left.text().isEmpty() && left.errors().isEmpty() ? Map.of() : Map.of(path, left);
  }

  /** The list that a button speaks of, of which a row was taken off or moved. */
  private static String listOf(String action) {
    int colon = action == null ? -1 : action.indexOf(':');
    return colon < 0 ? "" : action.substring(colon + 1).replaceAll("\\[\\d+]$", "");
  }

  private void choose(Map<String, Object> changes, Sent sent, PracticeSheet before, Actor actor) {
    changes.put(
        "license",
        sent.inside("license")
            .map(s -> constant(Licence.class, s.first()))
            .or(() -> Optional.ofNullable(before.license()))
            .orElse(Licence.ETALAB_2_0));
    changes.put(
        "visibility",
        sent.inside("visibility")
            .map(s -> constant(fr.terreau.domain.practice.sheet.Visibility.class, s.first()))
            .orElse(before.visibility()));
    boolean chooses = actor.worksForAll() && sent.inside("producer").isPresent();
    String producer = chooses ? sent.inside("producer").orElseThrow().first().strip() : "";
    changes.put(
        "producer",
        chooses
            ? (producer.isEmpty() ? null : known.organisation(producer).orElse(producer))
            : before.producer());
  }

  private static PracticeDetails details(
      RecordReader reader, Sent sent, PracticeSheet before, PracticeType type) {
    if (type == null) {
      return null;
    }
    boolean same = before.details() != null && before.practiceType() == type;
    Optional<Sent> typed = sent.inside("details");
    if (typed.isEmpty()) {
      return same ? before.details() : PracticeDetails.blank(type);
    }
    PracticeDetails base = same ? before.details() : PracticeDetails.blank(type);
    Record read = reader.read((Record) base, typed.get(), "details", Set.of());
    return (PracticeDetails) read;
  }

  /** The words of the files; the files themselves come and go by their own gestures. */
  private static List<Attachment> attachments(
      RecordReader reader, Sent sent, PracticeSheet before) {
    List<Attachment> read = new ArrayList<>(before.attachments());
    Set<String> unasked = new LinkedHashSet<>();
    Field.of(Attachment.class).forEach(field -> unasked.add(field.name()));
    OF_A_FILE.forEach(unasked::remove);
    List<Entry<Integer, Sent>> rows = sent.inside("attachments").map(Sent::rows).orElse(List.of());
    for (Entry<Integer, Sent> row : rows) {
      String id = row.getValue().inside("id").map(Sent::first).orElse("");
      for (int i = 0; i < read.size(); i++) {
        Attachment old = read.get(i);
        if (id.equals(old.id())) {
          Attachment with = reader.read(old, row.getValue(), "attachments[" + i + "]", unasked);
          read.set(i, with.title() == null ? Records.with(with, title(old)) : with);
        }
      }
    }
    return read;
  }

  private static Map<String, Object> title(Attachment attachment) {
    Map<String, Object> title = new LinkedHashMap<>();
    title.put("title", attachment.title());
    return title;
  }

  private List<SheetTerritory> chosenTerritories(
      HttpServletRequest request, Sent sent, PracticeSheet before) {
    Map<String, SheetTerritory> kept = new LinkedHashMap<>();
    before.territories().forEach(territory -> kept.put(territory.id(), territory));
    List<SheetTerritory> chosen = new ArrayList<>();
    for (String id : chosen(request, sent, TERRITORIES, List.copyOf(kept.keySet()))) {
      Optional.ofNullable(kept.get(id))
          .or(() -> clean(id).flatMap(territories::find).map(SheetPlaces::of))
          .ifPresent(chosen::add);
    }
    return chosen;
  }

  private List<String> chosenSubjects(HttpServletRequest request, Sent sent, PracticeSheet before) {
    return chosen(request, sent, SUBJECTS, before.subjects()).stream()
        .filter(
            id -> before.subjects().contains(id) || clean(id).flatMap(concepts::find).isPresent())
        .toList();
  }

  private static Optional<String> clean(String id) {
    return TypedText.unprintable(id) ? Optional.empty() : Optional.of(id);
  }

  /** The entries that stay: those of the form, without the one taken off, with the one added. */
  private List<String> chosen(
      HttpServletRequest request, Sent sent, String name, List<String> before) {
    List<String> ids = new ArrayList<>(sent.inside(name).map(Sent::values).orElse(before));
    ids.removeIf(String::isBlank);
    ids.remove(request.getParameter("retirer-" + name));
    String added = request.getParameter("ajouter-" + name);
    String only = added == null ? onlyMatch(request, name) : added;
    if (only != null) {
      ids.add(only);
    }
    return ids.stream().distinct().toList();
  }

  /** When one entry alone is called what was typed, there is nothing to choose from. */
  private String onlyMatch(HttpServletRequest request, String name) {
    String typed = request.getParameter("chercher-" + name);
    if (typed == null || typed.isBlank() || !asked(request, name)) {
      return null;
    }
    List<String> found =
        name.equals(TERRITORIES)
            ? territories.search(typed, 2).stream().map(t -> t.id()).toList()
            : concepts.search(typed, 2).stream().map(Concept::id).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean asked(HttpServletRequest request, String name) {
    return ("chercher-" + name).equals(request.getParameter("action"));
  }

  private static PracticeType type(Sent sent, PracticeSheet before) {
    return sent.inside("practiceType")
        .map(s -> constant(PracticeType.class, s.first()))
        .orElse(before.practiceType());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
