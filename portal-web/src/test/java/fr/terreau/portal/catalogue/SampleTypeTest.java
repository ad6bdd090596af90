package fr.terreau.portal.catalogue;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Fault.Problem;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Leaves;
import fr.terreau.domain.practice.field.RecordJson;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.portal.CatalogueWords;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.MoreWords;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A new field is a component of a record and its words: all that is drawn from the catalogue takes
 * a type nobody has heard of.
 */
class SampleTypeTest {

  private static final Set<String> KEYS = CatalogueWords.of(SampleType.class);
  private static final Messages WORDS =
      MoreWords.in(
          Messages.in(Locale.FRENCH), KEYS.stream().collect(toMap(Function.identity(), k -> k)));

  /** The parts of the portal that are drawn from the catalogue; a new one adds its line. */
  static Stream<Named<Consumer<SampleType>>> readers() {
    return Stream.of(
        Named.of("words", SampleTypeTest::words),
        Named.of("validation", SampleTypeTest::validation),
        Named.of("JSON", SampleTypeTest::json),
        Named.of("answers in words", SampleTypeTest::answers),
        Named.of("exports and comparison", SampleTypeTest::leaves),
        Named.of("schema", SampleTypeTest::schema),
        Named.of("help", SampleTypeTest::help));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_new_type_needs_nothing_but_its_record_and_its_words(Consumer<SampleType> reader) {
    reader.accept(SampleType.full());
  }

  @Test
  void the_sample_has_fields_of_all_kinds() {
    Set<Field.Kind> kinds = new LinkedHashSet<>();
    Field.of(SampleType.class).forEach(field -> kinds.add(field.kind()));
    assertEquals(Set.of(Field.Kind.values()), kinds);
  }

  /** Words that were forgotten are told by their keys. */
  private static void words(SampleType sample) {
    Set<String> missing = new LinkedHashSet<>(KEYS);
    missing.removeIf(Messages.in(Locale.FRENCH)::has);
    assertEquals(KEYS, missing);
    assertTrue(
        KEYS.containsAll(
            List.of("part.SampleType.shelters", "part.Seat.height", "value.weather.RAIN")),
        KEYS::toString);
  }

  private static void validation(SampleType sample) {
    assertEquals(List.of(), faults(sample));
    SampleType wrong =
        Records.with(
            sample,
            Map.of(
                "name",
                "",
                "minutes",
                100,
                "indicator",
                "sunshine",
                "shelters",
                List.of(),
                "corners",
                List.of(new SampleType.Corner("x".repeat(301), List.of()))));
    assertEquals(
        List.of(
            new Fault("name", Problem.MISSING),
            new Fault("minutes", Problem.TOO_LARGE),
            new Fault("indicator", Problem.UNKNOWN),
            new Fault("shelters", Problem.MISSING),
            new Fault("corners[0].title", Problem.TOO_LONG)),
        faults(wrong));
  }

  private static List<Fault> faults(SampleType sample) {
    return Check.of(sample, "", Check.constantsOf(sample));
  }

  private static void json(SampleType sample) {
    JsonObject json = RecordJson.write(sample);
    assertEquals(
        Field.of(SampleType.class).stream().map(Field::name).toList(), List.copyOf(json.keySet()));
    assertEquals("☂", json.getString("weather"));
    assertEquals(sample, RecordJson.read("", json, SampleType.class));
  }

  private static void answers(SampleType sample) {
    FieldAnswers answers = new FieldAnswers(WORDS, null);
    assertEquals(List.of("45 min"), said(answers, sample, "minutes"));
    assertEquals(List.of("0,5 m²"), said(answers, sample, "area"));
    assertEquals(List.of("value.weather.SUN", "value.weather.RAIN"), said(answers, sample, "days"));
    assertEquals(List.of("Heures d’ouverture par semaine"), said(answers, sample, "indicator"));
    assertEquals(
        List.of("Kiosque, part.Corner.seats : part.Seat.height : 45 cm, part.Seat.height : 30 cm"),
        said(answers, sample, "corner"));
    for (Field field : Field.of(SampleType.class)) {
      assertEquals(field.valuesIn(sample).size(), answers.words(field, sample).size());
    }
  }

  private static List<String> said(FieldAnswers answers, SampleType sample, String name) {
    Field field = Field.of(SampleType.class, name).orElseThrow();
    return answers.words(field, sample).stream().map(w -> w.replace('\u00a0', ' ')).toList();
  }

  /** Exports, comparison and the walks over the demonstration read leaves. */
  private static void leaves(SampleType sample) {
    Set<String> roots = new LinkedHashSet<>();
    Leaves.of(sample).forEach(leaf -> roots.add(leaf.path().split("[.\\[]", 2)[0]));
    assertEquals(Field.of(SampleType.class).stream().map(Field::name).toList(), List.copyOf(roots));
  }

  private static void schema(SampleType sample) {
    RecordSchema records = new RecordSchema(WORDS);
    JsonObject own = records.of(SampleType.class);
    JsonObject schema = Json.createObjectBuilder(own).add("$defs", records.definitions()).build();
    JsonObject json = RecordJson.write(sample);
    assertEquals(List.of(), Validated.faults(schema, json));
    for (String name : json.keySet()) {
      JsonObject damaged =
          Json.createObjectBuilder(json).add(name, Json.createObjectBuilder().add("a", 1)).build();
      assertEquals(
          List.of(),
          Stream.of(name).filter(n -> Validated.faults(schema, damaged).isEmpty()).toList());
    }
  }

  private static void help(SampleType sample) {
    List<FieldRow> rows = new FieldRows(WORDS, name -> "!" + name).of(SampleType.class, "details.");
    assertEquals(
        Field.of(SampleType.class).stream().map(field -> "details." + field.name()).toList(),
        rows.stream().map(FieldRow::path).toList());
    FieldRow shelters = row(rows, "details.shelters");
    assertEquals("obligatoire si : !RAIN", shelters.need().replace('\u00a0', ' '));
    FieldRow corner = row(rows, "details.corner");
    assertEquals(
        List.of("title", "seats", "seats.height"),
        corner.parts().stream().map(FieldRow::path).toList());
    assertEquals(
        "#details.corner", row(rows, "details.corners").sameAs().orElseThrow().url().orElse(""));
    rows.forEach(row -> assertTrue(!row.toString().contains("???"), row::toString));
  }

  private static FieldRow row(List<FieldRow> rows, String path) {
    return rows.stream().filter(row -> row.path().equals(path)).findFirst().orElseThrow();
  }
}
