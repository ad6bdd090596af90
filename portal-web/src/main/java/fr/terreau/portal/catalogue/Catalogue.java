package fr.terreau.portal.catalogue;

import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import java.util.List;
import java.util.stream.Stream;

/** The fields of sheets, explained in one language. */
final class Catalogue {

  private final Messages messages;

  private Catalogue(Messages messages) {
    this.messages = messages;
  }

  static Catalogue of(Messages messages) {
    return new Catalogue(messages);
  }

  List<FieldRow> envelope() {
    return rows(PracticeSheet.class).of(PracticeSheet.class, "");
  }

  List<FieldRow> details(PracticeType type) {
    Class<?> details = PracticeDetails.of(type);
    return rows(PracticeSheet.class, details).of(details, "details.");
  }

  /** The constants that require fields stand in these records. */
  private FieldRows rows(Class<?>... records) {
    return new FieldRows(messages, name -> constant(name, records));
  }

  private String constant(String name, Class<?>... records) {
    return Stream.of(records)
        .flatMap(record -> Field.of(record).stream())
        .flatMap(field -> field.constants().stream())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .map(constant -> FieldWords.constant(constant, messages))
        .orElse(name);
  }
}
