package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a sheet as JSON in one column: nothing but the index ever looks inside. */
@Converter
public class SheetConverter implements AttributeConverter<PracticeSheet, String> {

  @Override
  public String convertToDatabaseColumn(PracticeSheet sheet) {
    return sheet == null ? null : SheetJson.kept(sheet);
  }

  @Override
  public PracticeSheet convertToEntityAttribute(String json) {
    return json == null ? null : SheetJson.fromKept(json);
  }
}
