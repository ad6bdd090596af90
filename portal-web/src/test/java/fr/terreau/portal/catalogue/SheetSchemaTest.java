package fr.terreau.portal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.DemoSheets;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.Validation;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.portal.platform.Messages;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that machines are given, held against sheets and against what publication asks. */
class SheetSchemaTest {

  private static final String ID = "https://terreau.example/api/v1/schemas/x.json";
  private static final Map<PracticeType, JsonObject> SCHEMAS = schemas();

  private static Map<PracticeType, JsonObject> schemas() {
    Map<PracticeType, JsonObject> all = new EnumMap<>(PracticeType.class);
    for (PracticeType type : PracticeType.values()) {
      all.put(type, SheetSchema.of(type, Messages.in(Locale.FRENCH), ID));
    }
    return all;
  }

  @Test
  void every_sheet_of_the_demonstration_is_what_its_schema_says() {
    List<String> faults = new ArrayList<>();
    for (JsonObject file : DemoSheets.all()) {
      JsonObject sheet = SheetJson.toJson(SheetJson.toSheet(DemoSheets.sheet(file)));
      found(sheet).forEach(fault -> faults.add(file.getString("id") + " " + fault));
    }
    assertEquals(List.of(), faults);
    assertEquals(64, DemoSheets.all().size());
  }

  /** A place of a sheet of this code, and what is written there; nothing takes it away. */
  record Damage(String code, String pointer, String value) {

    JsonObject to(JsonObject sheet) {
      JsonPatch patch =
          value.isEmpty()
              ? Json.createPatchBuilder().remove(pointer).build()
              : Json.createPatch(
                  Json.createReader(
                          new StringReader(
                              "[{\"op\":\"add\",\"path\":\""
                                  + pointer
                                  + "\",\"value\":"
                                  + value
                                  + "}]"))
                      .readArray());
      return patch.apply(sheet);
    }
  }

  static Stream<Damage> damages() {
    return Stream.of(
        new Damage("AURA-CONV-0001", "/title", ""),
        new Damage("AURA-CONV-0001", "/title", "\"  \""),
        new Damage("AURA-CONV-0001", "/title", "\"" + "x".repeat(151) + "\""),
        new Damage("AURA-CONV-0001", "/colour", "\"red\""),
        new Damage("AURA-CONV-0001", "/practiceType", "\"VISITE\""),
        new Damage("AURA-CONV-0001", "/details", ""),
        new Damage("AURA-CONV-0001", "/details/durationMonths", "\"36\""),
        new Damage("AURA-CONV-0001", "/details/durationMonths", "0"),
        new Damage("AURA-CONV-0001", "/details/durationMonths", "36.5"),
        new Damage("AURA-CONV-0001", "/details/renewal", "\"PARFOIS\""),
        new Damage("AURA-CONV-0001", "/details/criteria/0/operator", "\"AT_LEAST\""),
        new Damage("AURA-CONV-0001", "/details/criteria/0/indicator", "\"sunshine\""),
        new Damage("AURA-CONV-0001", "/details/parties", "[]"),
        new Damage("AURA-CONV-0001", "/verifiedOn", "\"hier\""),
        new Damage("AURA-CONV-0001", "/rightsCleared/value", "false"),
        new Damage("AURA-CONV-0001", "/practiceDate", ""),
        new Damage("AURA-CONV-0001", "/license", ""),
        new Damage("AURA-REAM-0002", "/attachments/0/altText", ""),
        new Damage("AURA-CONV-0002", "/details/signedOn", ""),
        new Damage("AURA-DIAG-0002", "/details/measures/0/source", ""),
        new Damage("AURA-DIAG-0002", "/details/measures/0/missing", "\"NC\""),
        new Damage(
            "AURA-DIAG-0002", "/details/swot/strengths/0/text", "\"" + "x".repeat(241) + "\""),
        new Damage("AURA-DESI-0001", "/details/activities", ""));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void a_damaged_sheet_is_not(Damage damage) {
    JsonObject file = DemoSheets.file(damage.code());
    JsonObject sound = SheetJson.toJson(SheetJson.toSheet(DemoSheets.sheet(file)));
    JsonObject damaged = damage.to(sound);
    assertFalse(schemaOf(sound).isEmpty());
    assertFalse(Validated.faults(schemaOf(sound), damaged).isEmpty(), damaged::toString);
  }

  @ParameterizedTest
  @EnumSource(PracticeType.class)
  void what_publication_asks_the_schema_requires(PracticeType type) {
    PracticeSheet blank = PracticeSheet.blank(type);
    String said =
        String.join(
            "\n", found(SheetJson.toJson(blank.with("details", PracticeDetails.blank(type)))));
    List<String> unsaid =
        new PublishPractice(null, null, null, Validation.validator(), Clock.systemUTC())
            .faults(blank).stream()
                .map(fault -> fault.path().replaceAll(".*\\.", ""))
                .filter(name -> !said.contains("'" + name + "'"))
                .toList();
    assertEquals(List.of(), unsaid, said);
  }

  @Test
  void the_words_are_those_of_the_language_asked_for() {
    JsonObject french = SCHEMAS.get(PracticeType.CONVENTION);
    JsonObject english = SheetSchema.of(PracticeType.CONVENTION, Messages.in(Locale.ENGLISH), ID);
    String duration = "/properties/details/properties/durationMonths";
    assertEquals("Durée (mois)", text(french, duration + "/title"));
    assertEquals("Duration (months)", text(english, duration + "/title"));
    assertEquals("MONTHS", text(english, duration + "/x-unit"));
    assertEquals("ORGANISATION", text(english, "/properties/producer/x-reference"));
    assertTrue(english.toString().contains("\">=\""));
  }

  private static String text(JsonObject schema, String pointer) {
    return ((JsonString) schema.getValue(pointer)).getString();
  }

  private static JsonObject schemaOf(JsonObject sheet) {
    return SCHEMAS.get(PracticeType.valueOf(sheet.getString("practiceType")));
  }

  private static List<String> found(JsonObject sheet) {
    return Validated.faults(schemaOf(sheet), sheet);
  }
}
