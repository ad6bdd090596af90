package fr.terreau.domain.visit;

import fr.terreau.domain.practice.field.RecordJson;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Keeps what was written about a visit as JSON in one column. */
@Converter
public class ContentConverter implements AttributeConverter<VisitContent, String> {

  @Override
  public String convertToDatabaseColumn(VisitContent content) {
    return content == null ? null : RecordJson.write(content).toString();
  }

  @Override
  public VisitContent convertToEntityAttribute(String json) {
    if (json == null) {
      return null;
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return RecordJson.read("", reader.readObject(), VisitContent.class);
    }
  }
}
