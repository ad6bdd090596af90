package fr.terreau.portal.deposit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.Licence;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.RightsCleared;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.portal.deposit.SheetFields.UnreadableField;
import fr.terreau.portal.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what was typed in the deposit form onto the sheet that was there. */
@ApplicationScoped
class DraftForm {

  static final String TERRITORIES = "territoires";
  static final String SUBJECTS = "sujets";
  static final String VISIBILITY = "visibilite";

  static final List<String> DESCRIBE =
      List.of("title", "summary", "objectives", "context", "pitfalls", "outcomes");
  static final List<String> SITUATE = List.of("resourceNature", "scale", "practiceDate");
  static final List<String> SHARE = List.of("license", "version", "changeNote", "contact");

  /** The questions of the envelope. */
  static final SheetFields ENVELOPE =
      new SheetFields(
          "",
          "sheet",
          Set.of("title", "summary", "objectives", "resourceNature", "scale", "practiceDate"),
          Set.of("summary", "objectives", "context", "pitfalls", "outcomes"));

  @Inject private Territories territories;
  @Inject private Concepts concepts;

  /**
   * The sheet with what was typed.
   *
   * @param faults what could not be read, in the reader's language, by the name of the field
   */
  record Typed(PracticeSheet sheet, Map<String, String> faults) {}

  /** The questions of one type. */
  static SheetFields detailsOf(PracticeType type) {
    return new SheetFields("d.", "details." + type.name(), Set.of(), Set.of("challenge"));
  }

  /** Reads onto a draft; the type of what was published stays, since its code names it. */
  Typed read(HttpServletRequest request, Practice practice, Actor actor, Messages messages) {
    Typed typed = read(request, practice.draft(), actor, messages);
    PracticeType type = practice.draft().practiceType();
    if (!practice.published() || typed.sheet().practiceType() == type) {
      return typed;
    }
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put("practiceType", type);
    kept.put("details", practice.draft().details());
    return new Typed(Records.with(typed.sheet(), kept), typed.faults());
  }

  Typed read(HttpServletRequest request, PracticeSheet before, Actor actor, Messages messages) {
    Map<String, String> faults = new LinkedHashMap<>();
    Map<String, Object> changes = new LinkedHashMap<>();
    for (List<String> group : List.of(DESCRIBE, SITUATE, SHARE)) {
      for (String name : group) {
        RecordComponent component = component(PracticeSheet.class, name);
        put(changes, faults, messages, ENVELOPE, component, request);
      }
    }
    if (changes.get("license") == null) {
      changes.put("license", Optional.ofNullable(before.license()).orElse(Licence.ETALAB_2_0));
    }
    Visibility visibility = constant(Visibility.class, request.getParameter(VISIBILITY));
    changes.put("visibility", visibility == null ? before.visibility() : visibility);
    boolean cleared = "oui".equals(request.getParameter("droits"));
    changes.put("rightsCleared", cleared ? new RightsCleared(true, note(before)) : null);
    changes.put("territories", chosenTerritories(request, before));
    changes.put("subjects", chosenSubjects(request));
    if (actor.worksForAll() && request.getParameter("producer") != null) {
      changes.put("producer", blankToNull(request.getParameter("producer")));
    }
    PracticeType type = type(request, before);
    changes.put("practiceType", type);
    changes.put("details", type == null ? null : details(request, before, type, faults, messages));
    return new Typed(Records.with(before, changes), faults);
  }

  static RecordComponent component(Class<?> record, String name) {
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The details of a sheet, or none of its type yet. */
  static PracticeDetails details(PracticeSheet sheet, PracticeType type) {
    if (sheet.details() != null && sheet.practiceType() == type) {
      return sheet.details();
    }
    Class<? extends PracticeDetails> details = PracticeDetails.of(type);
    return (PracticeDetails)
        Records.create(
            details.asSubclass(Record.class), new Object[details.getRecordComponents().length]);
  }

  private static PracticeDetails details(
      HttpServletRequest request,
      PracticeSheet before,
      PracticeType type,
      Map<String, String> faults,
      Messages messages) {
    PracticeDetails details = details(before, type);
    Map<String, Object> changes = new LinkedHashMap<>();
    SheetFields fields = detailsOf(type);
    for (RecordComponent component : details.getClass().getRecordComponents()) {
      if (component.getType() == Period.class) {
        readPeriod(changes, faults, messages, fields, component, request);
      } else if (SheetFields.simple(component)) {
        put(changes, faults, messages, fields, component, request);
      }
    }
    return (PracticeDetails) Records.with((Record) details, changes);
  }

  private static void readPeriod(
      Map<String, Object> changes,
      Map<String, String> faults,
      Messages messages,
      SheetFields fields,
      RecordComponent component,
      HttpServletRequest request) {
    SheetFields ends = fields.inside(component);
    Map<String, Object> period = new LinkedHashMap<>();
    for (RecordComponent end : Period.class.getRecordComponents()) {
      put(period, faults, messages, ends, end, request);
    }
    boolean none = period.values().stream().allMatch(value -> value == null);
    changes.put(
        component.getName(), none ? null : Records.create(Period.class, period.values().toArray()));
  }

  private static void put(
      Map<String, Object> changes,
      Map<String, String> faults,
      Messages messages,
      SheetFields fields,
      RecordComponent component,
      HttpServletRequest request) {
    try {
      changes.put(component.getName(), fields.read(component, request));
    } catch (UnreadableField e) {
      faults.put(fields.prefix() + component.getName(), messages.get(e.key()));
    }
  }

  private List<SheetTerritory> chosenTerritories(HttpServletRequest request, PracticeSheet before) {
    Map<String, SheetTerritory> known = new LinkedHashMap<>();
    before.territories().forEach(territory -> known.put(territory.id(), territory));
    List<SheetTerritory> chosen = new ArrayList<>();
    for (String id : chosen(request, TERRITORIES)) {
      Optional.ofNullable(known.get(id))
          .or(() -> territories.find(id).map(SheetPlaces::of))
          .ifPresent(chosen::add);
    }
    return chosen;
  }

  private List<String> chosenSubjects(HttpServletRequest request) {
    return chosen(request, SUBJECTS).stream().filter(id -> concepts.find(id).isPresent()).toList();
  }

  /** The entries that stay: those of the form, without the one taken off, with the one added. */
  private List<String> chosen(HttpServletRequest request, String name) {
    List<String> ids = new ArrayList<>();
    String[] before = request.getParameterValues(name);
    if (before != null) {
      ids.addAll(List.of(before));
    }
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

  private static PracticeType type(HttpServletRequest request, PracticeSheet before) {
    PracticeType typed = constant(PracticeType.class, request.getParameter("type"));
    return typed == null ? before.practiceType() : typed;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static String note(PracticeSheet before) {
    return before.rightsCleared() == null ? null : before.rightsCleared().note();
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
