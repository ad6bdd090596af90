package fr.terreau.portal.deposit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.CollectionPolicy;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Relayout;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.portal.deposit.SheetFields.UnreadableField;
import fr.terreau.portal.platform.FakeRequest;
import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form reads what it draws, and keeps what it cannot read. */
class SheetFieldsTest {

  private static final Messages FRENCH = Messages.in(Locale.FRENCH);
  private static final SheetFields LAYOUT = DraftForm.detailsOf(PracticeType.REAMENAGEMENT);

  private static JsonObject resource(String name) throws IOException {
    try (InputStream in = PracticeSheet.class.getResourceAsStream(name);
        JsonReader json = Json.createReader(in)) {
      return json.readObject();
    }
  }

  private static void reads_what_it_draws(
      SheetFields fields, Record record, RecordComponent component) {
    FieldView view = fields.view(record, component, FRENCH, Map.of(), null);
    FakeRequest sent = new FakeRequest();
    if (!view.values().isEmpty()) {
      sent.parameter(view.name(), view.values().toArray(String[]::new));
    }
    Object value = Records.value(record, component);
    assertEquals(value, fields.read(component, sent.request()), view.name());
    assertEquals(
        view.options().isEmpty() ? List.of() : view.values(),
        view.options().stream().filter(Option::selected).map(Option::value).toList());
    assertFalse(view.label().contains("???"), view.label());
    assertFalse(view.options().toString().contains("???"), view.options().toString());
  }

  @Test
  void the_questions_of_the_envelope_read_what_they_draw() throws IOException {
    PracticeSheet sheet = SheetJson.toSheet(resource("sheet-version-1.json"));
    PracticeSheet blank = PracticeSheet.blank(PracticeType.VISITE);
    Stream.of(DraftForm.DESCRIBE, DraftForm.SITUATE, DraftForm.SHARE)
        .flatMap(List::stream)
        .map(name -> DraftForm.component(PracticeSheet.class, name))
        .forEach(
            component -> {
              reads_what_it_draws(DraftForm.ENVELOPE, sheet, component);
              reads_what_it_draws(DraftForm.ENVELOPE, blank, component);
            });
  }

  @ParameterizedTest
  @EnumSource
  void the_questions_of_a_type_read_what_they_draw(PracticeType type) throws IOException {
    JsonObject json =
        Json.createObjectBuilder()
            .add("practiceType", type.name())
            .add("details", resource("details-version-1.json").get(type.name()))
            .build();
    PracticeDetails full = SheetJson.toSheet(json).details();
    PracticeDetails empty = DraftForm.details(PracticeSheet.blank(type), type);
    for (RecordComponent component : PracticeDetails.of(type).getRecordComponents()) {
      if (SheetFields.simple(component)) {
        reads_what_it_draws(DraftForm.detailsOf(type), (Record) full, component);
        reads_what_it_draws(DraftForm.detailsOf(type), (Record) empty, component);
      }
    }
  }

  private static Object area(String typed) {
    RecordComponent component = DraftForm.component(Relayout.class, "areaBefore");
    return LAYOUT.read(component, new FakeRequest().parameter("d.areaBefore", typed).request());
  }

  @ParameterizedTest
  @CsvSource({
    "'12,5', 12.5",
    "12.5, 12.5",
    "'1 234,5', 1234.5",
    "'1\u202f234\u00a0567', 1234567",
    "' 7 ', 7",
    "-3, -3"
  })
  void numbers_are_read_as_people_write_them(String typed, BigDecimal read) {
    assertEquals(read, area(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "douze",
        "12,5,3",
        "1.234,56",
        "12 m²",
        "0x1F",
        "NaN",
        "1e999999999",
        "1e5",
        "--1",
        ",5",
        "9999999999999"
      })
  void what_is_no_number_is_a_fault(String typed) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertEquals(
                "field.number", assertThrows(UnreadableField.class, () -> area(typed)).key()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5", "3000000000", "x"})
  void a_count_is_whole_and_not_enormous(String typed) {
    RecordComponent component = DraftForm.component(Relayout.class, "seatsBefore");
    var request = new FakeRequest().parameter("d.seatsBefore", typed).request();
    assertEquals(
        "field.number",
        assertThrows(UnreadableField.class, () -> LAYOUT.read(component, request)).key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12/03/2024", "2024-13-01", "2024-02-30", "demain", "+999999999-01-01"})
  void what_is_no_day_is_a_fault(String typed) {
    RecordComponent component = DraftForm.component(CollectionPolicy.class, "nextReview");
    SheetFields fields = DraftForm.detailsOf(PracticeType.POLDOC);
    var request = new FakeRequest().parameter("d.nextReview", typed).request();
    assertEquals(
        "field.date",
        assertThrows(UnreadableField.class, () -> fields.read(component, request)).key());
  }

  @Test
  void a_fault_shows_what_was_typed_beside_what_is_wrong() {
    RecordComponent component = DraftForm.component(Relayout.class, "areaBefore");
    Record kept =
        Records.with(
            (Record) PracticeDetails.blank(PracticeType.REAMENAGEMENT),
            Map.of("areaBefore", new BigDecimal("110.5")));
    var typed = new FakeRequest().parameter("d.areaBefore", "cent m²").request();
    FieldView faulty =
        LAYOUT.view(kept, component, FRENCH, Map.of("d.areaBefore", "Un nombre"), typed);
    assertEquals("cent m²", faulty.value());
    assertEquals("Un nombre", faulty.error().orElseThrow());
    assertEquals("110.5", LAYOUT.view(kept, component, FRENCH, Map.of(), typed).value());
  }

  @Test
  void nothing_typed_is_nothing() {
    RecordComponent title = DraftForm.component(PracticeSheet.class, "title");
    assertNull(DraftForm.ENVELOPE.read(title, new FakeRequest().request()));
    assertNull(
        DraftForm.ENVELOPE.read(title, new FakeRequest().parameter("title", " \r\n").request()));
    assertEquals(
        "un\ndeux",
        DraftForm.ENVELOPE.read(
            title, new FakeRequest().parameter("title", " un\r\ndeux ").request()));
    assertEquals(List.of(), read("VISITE", "visitPurpose"));
  }

  @Test
  void an_answer_that_is_not_offered_is_left_out() {
    RecordComponent scale = DraftForm.component(PracticeSheet.class, "scale");
    assertNull(
        DraftForm.ENVELOPE.read(scale, new FakeRequest().parameter("scale", "PLANETE").request()));
    assertFalse(((List<?>) read("VISITE", "visitPurpose", "PROJET", "PLANETE")).contains(null));
  }

  private static Object read(String type, String name, String... values) {
    PracticeType practiceType = PracticeType.valueOf(type);
    FakeRequest request = new FakeRequest();
    if (values.length > 0) {
      request.parameter("d." + name, values);
    }
    return DraftForm.detailsOf(practiceType)
        .read(DraftForm.component(PracticeDetails.of(practiceType), name), request.request());
  }

  @Test
  void a_question_inside_another_has_a_name_of_its_own() {
    RecordComponent period = DraftForm.component(PracticeDetails.of(PracticeType.SCHEMA), "period");
    SheetFields ends = DraftForm.detailsOf(PracticeType.SCHEMA).inside(period);
    assertEquals("d.period.", ends.prefix());
    assertFalse(SheetFields.simple(period));
  }
}
