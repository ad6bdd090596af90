package fr.terreau.portal.thesaurus;

import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Optional;

/**
 * The questions about a concept, to propose it or to change it.
 *
 * @param id the concept that is changed, none for a proposal
 * @param label what it is called now
 * @param version what the gesture says it has read
 * @param conflict what somebody else changed in between, in words
 * @param hidden how many labels serve the search only
 */
public record ConceptFormPage(
    Frame frame,
    Optional<String> id,
    String label,
    int version,
    List<FieldView> fields,
    List<String> conflict,
    int hidden)
    implements Page {

  public List<FormError> errors() {
    return FormError.of(fields);
  }

  @Override
  public String template() {
    return "thesaurus/form.jte";
  }
}
