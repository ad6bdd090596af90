package fr.terreau.portal.platform;

import java.util.ArrayList;
import java.util.List;

/** One line of the summary of errors: where the faulty field is, and what is wrong with it. */
public record FormError(String anchor, String message) {

  /** The errors of these fields, in their order. */
  public static List<FormError> of(List<FieldView> fields) {
    List<FormError> errors = new ArrayList<>();
    for (FieldView field : fields) {
      field.error().ifPresent(message -> errors.add(new FormError(field.id(), message)));
    }
    return errors;
  }
}
