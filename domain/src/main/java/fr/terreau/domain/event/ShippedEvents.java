package fr.terreau.domain.event;

import fr.terreau.domain.practice.sheet.PracticeType;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The series, the events and the programme that come with the product. */
public final class ShippedEvents {

  private static final String RESOURCE = "events.json";

  private ShippedEvents() {}

  /** The resource as it is, to tell whether it was loaded already. */
  public static byte[] content() {
    try (InputStream in = ShippedEvents.class.getResourceAsStream(RESOURCE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** Puts all that the resource says. */
  public static void load(byte[] content, Events events) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
      JsonObject all = reader.readObject();
      objects(all, "series").forEach(series -> events.put(series(series)));
      for (JsonObject event : objects(all, "events")) {
        events.put(event(event));
        objects(event, "sessions").forEach(s -> events.put(session(s, event.getString("id"))));
      }
    }
  }

  private static EventSeries series(JsonObject json) {
    return new EventSeries(
        json.getString("id"), json.getString("title"), text(json, "purpose"), false);
  }

  private static Event event(JsonObject json) {
    return new Event(
        json.getString("id"),
        text(json, "series"),
        json.getString("slug"),
        Event.Kind.valueOf(json.getString("kind")),
        json.getString("title"),
        text(json, "years"),
        instant(json, "startsAt"),
        instant(json, "endsAt"),
        text(json, "place"),
        text(json, "placeOrganisation"),
        names(json, "organisers"),
        text(json, "audience"),
        text(json, "purpose"),
        Event.Status.valueOf(json.getString("status")),
        false);
  }

  private static Session session(JsonObject json, String event) {
    return new Session(
        json.getString("id"),
        event,
        json.getInt("order"),
        Session.Kind.valueOf(json.getString("kind")),
        json.getString("title"),
        text(json, "block"),
        text(json, "tool"),
        instant(json, "startsAt"),
        instant(json, "endsAt"),
        names(json, "ledBy"),
        Optional.ofNullable(text(json, "practiceType")).map(PracticeType::valueOf).orElse(null),
        false);
  }

  private static List<JsonObject> objects(JsonObject json, String name) {
    return json.containsKey(name)
        ? json.getJsonArray(name).getValuesAs(JsonObject.class)
        : List.of();
  }

  private static List<String> names(JsonObject json, String name) {
    return json.containsKey(name)
        ? json.getJsonArray(name).getValuesAs(JsonString::getString)
        : List.of();
  }

  private static String text(JsonObject json, String name) {
    return json.getString(name, null);
  }

  private static Instant instant(JsonObject json, String name) {
    String text = text(json, name);
    return text == null ? null : OffsetDateTime.parse(text).toInstant();
  }
}
