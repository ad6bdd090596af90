package fr.terreau.domain.directory;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The organisations that come with the product. */
final class ShippedOrganisations {

  private ShippedOrganisations() {}

  static byte[] content() {
    try (InputStream in = ShippedOrganisations.class.getResourceAsStream("organisations.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Organisation> read(byte[] content) {
    try (JsonReader json = Json.createReader(new ByteArrayInputStream(content))) {
      return json.readArray().getValuesAs(JsonObject.class).stream()
          .map(ShippedOrganisations::organisation)
          .toList();
    }
  }

  private static Organisation organisation(JsonObject json) {
    return new Organisation(
        json.getString("id"),
        Organisation.Kind.valueOf(json.getString("kind")),
        json.getString("officialName"),
        json.getString("displayName"),
        texts(json, "formerNames"),
        texts(json, "acronyms"),
        texts(json, "departments"),
        false,
        json.getBoolean("confirm", false));
  }

  private static List<String> texts(JsonObject json, String name) {
    return json.containsKey(name)
        ? json.getJsonArray(name).getValuesAs(JsonString::getString)
        : List.of();
  }
}
