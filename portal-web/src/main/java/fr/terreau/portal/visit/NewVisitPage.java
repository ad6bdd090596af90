package fr.terreau.portal.visit;

import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.ArrayList;
import java.util.List;

/** The form that prepares a visit: a guide, a library, a day. */
public record NewVisitPage(
    Frame frame, FieldView guide, List<FieldView> fields, CommuneField commune) implements Page {

  @Override
  public String template() {
    return "visit/new.jte";
  }

  public List<FormError> errors() {
    List<FieldView> all = new ArrayList<>();
    all.add(guide);
    all.addAll(fields);
    List<FormError> errors = new ArrayList<>(FormError.of(all));
    commune.error().ifPresent(e -> errors.add(new FormError(CommuneField.ID, e)));
    return errors;
  }
}
