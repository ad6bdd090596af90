package fr.terreau.domain.visit;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what was written about a visit as JSON in one column. */
@Converter
public class ContentConverter implements AttributeConverter<VisitContent, String> {

  private static final Jsonb JSONB = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(VisitContent content) {
    return content == null ? null : JSONB.toJson(content);
  }

  @Override
  public VisitContent convertToEntityAttribute(String json) {
    return json == null ? null : JSONB.fromJson(json, VisitContent.class);
  }
}
