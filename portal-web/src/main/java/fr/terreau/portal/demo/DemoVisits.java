package fr.terreau.portal.demo;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.visit.Answer;
import fr.terreau.domain.visit.FollowUp;
import fr.terreau.domain.visit.NoAnswer;
import fr.terreau.domain.visit.VisitContent;
import fr.terreau.domain.visit.VisitLibrary;
import fr.terreau.domain.visit.VisitStatus;
import fr.terreau.domain.visit.Visits;
import fr.terreau.domain.visit.WriteVisit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;

/** Brings the fictional visits in, with what came of them. */
@ApplicationScoped
class DemoVisits {

  private static final Logger LOG = Logger.getLogger(DemoVisits.class.getName());

  @Inject private Practices practices;
  @Inject private Visits visits;
  @Inject private WriteVisit writing;

  /**
   * Adds the visits that are not there yet.
   *
   * @param all what {@code visits.json} holds
   * @param events what {@code events.json} holds, for the follow-ups that visits name
   */
  @Transactional
  public void load(JsonObject all, JsonObject events) {
    for (JsonObject visit : all.getJsonArray("visits").getValuesAs(JsonObject.class)) {
      if (visits.find(visit.getString("id")).isPresent()) {
        continue;
      }
      JsonObject guide = visit.getJsonObject("guide");
      Optional<Practice> practice = practices.byReference(guide.getString("sheet"));
      if (practice.filter(p -> says(p, guide.getString("version"))).isEmpty()) {
        LOG.warning(() -> "TERREAU-DEMO-VISIT no such guide " + guide);
        continue;
      }
      writing.fictional(
          visit.getString("id"),
          practice.get(),
          content(visit, actions(events), this::kept),
          VisitStatus.valueOf(visit.getString("status")));
    }
  }

  private boolean says(Practice practice, String version) {
    return practices
        .revision(practice.id(), practice.revision())
        .filter(revision -> version.equals(revision.sheet().version()))
        .isPresent();
  }

  /** The file on a sheet that came from this path, or the path when none did. */
  private String kept(String path) {
    // A file of the demonstration is named after its sheet: files/visi-0006-cr-anonymise.odt.
    String[] parts = path.substring(path.lastIndexOf('/') + 1).split("-", -1);
    String code = parts.length < 2 ? "" : "AURA-" + parts[0] + "-" + parts[1];
    return practices
        .byReference(code.toUpperCase(java.util.Locale.ROOT))
        .flatMap(p -> practices.revision(p.id(), p.revision()))
        .map(Revision::sheet)
        .flatMap(s -> s.attachments().stream().filter(a -> path.equals(a.path())).findFirst())
        .map(Attachment::id)
        .orElse(path);
  }

  /** The follow-ups of all visits, by their identifiers. */
  static Map<String, JsonObject> actions(JsonObject events) {
    Map<String, JsonObject> actions = new HashMap<>();
    if (events.containsKey("actions")) {
      for (JsonObject action : events.getJsonArray("actions").getValuesAs(JsonObject.class)) {
        actions.put(action.getString("id"), action);
      }
    }
    return actions;
  }

  /**
   * What the file says about one visit.
   *
   * @param kept the identifier of a file from its path
   */
  static VisitContent content(
      JsonObject json, Map<String, JsonObject> actions, UnaryOperator<String> kept) {
    JsonObject library = json.getJsonObject("library");
    String report = text(json, "report");
    return new VisitContent(
        Visibility.valueOf(json.getString("visibility")),
        new VisitLibrary(
            library.getString("name"),
            text(library, "commune"),
            text(library, "rcr"),
            library.getBoolean("fictional", false),
            library.getBoolean("anonymised", false)),
        json.getString("date"),
        json.getString("referentOrganization"),
        texts(json, "interlocutorFunctions"),
        json.getJsonArray("answers").getValuesAs(JsonObject.class).stream()
            .map(DemoVisits::answer)
            .toList(),
        text(json, "highlights"),
        texts(json, "needs"),
        texts(json, "photos").stream().map(kept).toList(),
        report == null ? null : kept.apply(report),
        texts(json, "followUps").stream().map(id -> followUp(id, actions.get(id))).toList());
  }

  private static Answer answer(JsonObject json) {
    String missing = text(json, "missing");
    return new Answer(
        json.getString("item"),
        values(json.getOrDefault("value", JsonValue.NULL)),
        missing == null ? null : NoAnswer.valueOf(missing),
        text(json, "note"));
  }

  private static List<String> values(JsonValue value) {
    return switch (value) {
      case JsonArray array -> array.stream().map(v -> values(v).get(0)).toList();
      case JsonString text -> List.of(text.getString());
      case JsonNumber number ->
          List.of(number.bigDecimalValue().stripTrailingZeros().toPlainString());
      default -> value == JsonValue.NULL ? List.of() : List.of(value.toString());
    };
  }

  private static FollowUp followUp(String id, JsonObject action) {
    if (action == null) {
      return new FollowUp(id, id, null, null, null, null);
    }
    return new FollowUp(
        id,
        action.getString("title"),
        text(action, "ownerFunction"),
        day(action, "dueOn"),
        FollowUp.State.valueOf(action.getString("status")),
        day(action, "doneOn"));
  }

  private static List<String> texts(JsonObject json, String name) {
    return json.containsKey(name)
        ? json.getJsonArray(name).getValuesAs(JsonString::getString)
        : List.of();
  }

  private static LocalDate day(JsonObject json, String name) {
    return Optional.ofNullable(text(json, name)).map(LocalDate::parse).orElse(null);
  }

  private static String text(JsonObject json, String name) {
    return json.getString(name, null);
  }
}
