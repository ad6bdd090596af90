package fr.terreau.domain.practice.sheet;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The forms in which sheets were kept over time. Rows are never rewritten: an old form is brought
 * to the newest, step by step, whenever it is read.
 *
 * <p>Form 1 says no number, has a few details of each type and a band of population in free text;
 * form 2 has all details and the bands of the list.
 */
final class KeptForms {

  /** The member that says the form. */
  static final String FORM = "form";

  /** From form n to form n + 1, in order. */
  private static final List<UnaryOperator<JsonObject>> STEPS = List.of(KeptForms::bandOfTheList);

  /** The form in which sheets are kept now. */
  static final int NEWEST = STEPS.size() + 1;

  private KeptForms() {}

  /** The sheet in its newest form, without the member that says which. */
  static JsonObject newest(JsonObject kept) {
    int form = kept.get(FORM) instanceof JsonNumber number ? number.intValue() : 1;
    if (form < 1 || form > NEWEST) {
      throw new IllegalArgumentException("a sheet in form " + form + ", known up to " + NEWEST);
    }
    JsonObject sheet = Json.createObjectBuilder(kept).remove(FORM).build();
    for (UnaryOperator<JsonObject> step : STEPS.subList(form - 1, STEPS.size())) {
      sheet = step.apply(sheet);
    }
    return sheet;
  }

  /** No form let anybody write the band: what imports wrote begins with its smallest population. */
  private static JsonObject bandOfTheList(JsonObject sheet) {
    String band = sheet.getString("populationBand", "");
    String digits = band.replaceAll("^\\D*(\\d{1,9}).*", "$1");
    boolean listed =
        Arrays.stream(PopulationBand.values()).anyMatch(known -> known.written().equals(band));
    if (listed || !digits.matches("\\d+")) {
      return listed ? sheet : Json.createObjectBuilder(sheet).remove("populationBand").build();
    }
    PopulationBand known = PopulationBand.of(Integer.parseInt(digits));
    return Json.createObjectBuilder(sheet).add("populationBand", known.written()).build();
  }
}
