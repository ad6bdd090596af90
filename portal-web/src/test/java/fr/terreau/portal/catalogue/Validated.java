package fr.terreau.portal.catalogue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.JsonObject;
import java.util.List;

/** What a JSON Schema says of a JSON object. */
final class Validated {

  private Validated() {}

  /** What is wrong, each with the place where it stands. */
  static List<String> faults(JsonObject schema, JsonObject json) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(schema.toString())
        .validate(
            json.toString(),
            InputFormat.JSON,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(Object::toString)
        .sorted()
        .toList();
  }
}
