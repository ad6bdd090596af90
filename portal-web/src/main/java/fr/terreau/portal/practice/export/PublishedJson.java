package fr.terreau.portal.practice.export;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.sheet.SheetJson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A published sheet with the field names of the domain, after its editorial life. */
public final class PublishedJson {

  private PublishedJson() {}

  public static JsonObject of(ExportedSheet exported) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    life(exported)
        .forEach(
            (name, value) -> {
              if (value instanceof Integer number) {
                json.add(name, number);
              } else if (value instanceof Boolean yesNo) {
                json.add(name, yesNo);
              } else {
                json.add(name, value.toString());
              }
            });
    SheetJson.toJson(exported.sheet()).forEach(json::add);
    return json.build();
  }

  /** What is known of a sheet beside what its authors wrote: texts, numbers, yes or no. */
  static Map<String, Object> life(ExportedSheet exported) {
    Practice practice = exported.practice();
    Map<String, Object> life = new LinkedHashMap<>();
    life.put("id", practice.reference());
    life.put("slug", practice.slug());
    life.put("demo", practice.demo());
    life.put("status", practice.status().name());
    life.put("createdOn", ExportedSheet.day(practice.createdAt()).toString());
    life.put("publishedOn", exported.publishedOn().toString());
    life.put("updatedOn", exported.updatedOn().toString());
    life.put("revision", exported.revision().number());
    return life;
  }
}
