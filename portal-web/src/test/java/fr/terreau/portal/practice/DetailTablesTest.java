package fr.terreau.portal.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.practice.DemoSheets;
import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Field.Kind;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PlainLabels;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that the details of a sheet of the demonstration hold is shown on its page. */
class DetailTablesTest {

  private static final Messages FRENCH = Messages.in(Locale.FRENCH);

  private final FieldAnswers answers = new FieldAnswers(FRENCH, new PlainLabels());

  static Stream<JsonObject> files() {
    return DemoSheets.all().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_value_is_shown(JsonObject file) {
    PracticeSheet sheet = SheetJson.toSheet(DemoSheets.sheet(file));
    DetailTables shown = new DetailTables(answers, FRENCH).add((Record) sheet.details());
    String page = text(shown);
    List<String> dropped = new ArrayList<>();
    walk(
        (Record) sheet.details(),
        (field, value) -> {
          if (!page.contains(answers.words(field, value))) {
            dropped.add(field.name() + " " + value);
          }
        });
    assertEquals(List.of(), dropped);
  }

  private static String text(DetailTables shown) {
    StringBuilder page = new StringBuilder();
    shown
        .rows()
        .forEach(
            row -> {
              page.append(row.label()).append('\n').append(String.join("\n", row.values()));
              row.prose().ifPresent(prose -> page.append(plain(prose.html())));
            });
    shown
        .tables()
        .forEach(
            table -> {
              page.append(table.label()).append('\n');
              table.rows().forEach(row -> page.append(String.join("\n", row)).append('\n'));
            });
    return page.toString();
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]+>", "").replace("&#39;", "'").replace("&amp;", "&");
  }

  /**
   * The values of fields that are no records, and the words a territory or an amount is said in.
   */
  private static void walk(Record record, BiConsumer<Field, Object> leaf) {
    for (Field field : Field.of(record.getClass())) {
      for (Object value : field.valuesIn(record)) {
        if (value instanceof Record inner
            && !SAID_AS_ONE.contains(inner.getClass().getSimpleName())) {
          walk(inner, leaf);
        } else if (!Check.empty(value) && field.kind() != Kind.PARAGRAPHS) {
          leaf.accept(field, value);
        }
      }
    }
  }

  /** Records whose words are more than those of their parts. */
  private static final List<String> SAID_AS_ONE =
      List.of("Money", "Period", "SheetTerritory", "Scalar");
}
