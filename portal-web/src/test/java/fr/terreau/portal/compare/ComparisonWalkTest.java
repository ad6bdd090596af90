package fr.terreau.portal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.practice.DemoSheets;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Leaves;
import fr.terreau.domain.practice.field.Leaves.Leaf;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.SheetJson;
import fr.terreau.portal.compare.Comparison.Group;
import fr.terreau.portal.compare.Comparison.Row;
import fr.terreau.portal.compare.Comparison.Value;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PlainLabels;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that a sheet says under a compared field is lost on the way into the table. */
class ComparisonWalkTest {

  private static final Messages FRENCH = Messages.in(Locale.FRENCH);
  private static final FieldAnswers ANSWERS = new FieldAnswers(FRENCH, new PlainLabels());

  static List<PracticeSheet> sheets(PracticeType type) {
    return DemoSheets.all().stream()
        .map(DemoSheets::sheet)
        .map(SheetJson::toSheet)
        .filter(sheet -> sheet.practiceType() == type)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(PracticeType.class)
  void every_compared_value_of_the_demonstration_is_in_its_column(PracticeType type) {
    List<PracticeSheet> all = sheets(type);
    assertTrue(all.size() >= 2);
    List<String> lost = new ArrayList<>();
    int held = 0;
    for (int first = 0; first < all.size(); first += ComparePages.MOST) {
      List<PracticeSheet> some =
          all.subList(first, Math.min(all.size(), first + ComparePages.MOST));
      List<Group> groups = new ComparisonRows(FRENCH, ANSWERS).groups(some);
      for (int column = 0; column < some.size(); column++) {
        for (Leaf leaf : compared(some.get(column))) {
          held++;
          if (!said(groups, leaf, column)) {
            lost.add(some.get(column).title() + " " + leaf.path() + " = " + leaf.value());
          }
        }
      }
    }
    assertEquals(List.of(), lost);
    assertTrue(held > 20, type + " has " + held);
  }

  @Test
  void a_value_that_is_dropped_is_noticed() {
    PracticeSheet sheet = sheets(PracticeType.CONVENTION).getFirst();
    List<Group> groups = new ComparisonRows(FRENCH, ANSWERS).groups(List.of(sheet, sheet));
    List<Leaf> worded =
        compared(sheet).stream().filter(leaf -> !leaf.path().endsWith("currency")).toList();
    for (Leaf leaf : worded) {
      List<Group> fewer =
          groups.stream()
              .map(
                  g ->
                      new Group(
                          g.label(),
                          g.rows().stream().filter(r -> !r.path().equals(top(leaf))).toList()))
              .toList();
      assertTrue(said(groups, leaf, 0) && !said(fewer, leaf, 0), leaf.path());
    }
  }

  /** The leaves under fields that are compared. */
  private static List<Leaf> compared(PracticeSheet sheet) {
    return Leaves.of(sheet).stream()
        .filter(
            leaf -> {
              String[] names = top(leaf).split("\\.", -1);
              Class<?> owner = names.length == 1 ? PracticeSheet.class : sheet.details().getClass();
              return Field.of(owner, names[names.length - 1]).orElseThrow().about().compared();
            })
        .toList();
  }

  /** The field of the sheet or of its details that a leaf stands under. */
  private static String top(Leaf leaf) {
    String[] names = leaf.column().split("\\.", -1);
    return names[0].equals("details") ? names[0] + "." + names[1] : names[0];
  }

  private static boolean said(List<Group> groups, Leaf leaf, int column) {
    String words = plain(ANSWERS.words(leaf.field(), leaf.value()));
    // A threshold that is yes or no says no operator; the euro has its sign.
    return (leaf.column().endsWith(".operator") && said(groups, leaf, column, "oui"))
        || (leaf.path().endsWith("currency") && leaf.value().equals("EUR"))
        || said(groups, leaf, column, words);
  }

  private static boolean said(List<Group> groups, Leaf leaf, int column, String words) {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.path().equals(top(leaf)) && !row.cells().get(column).values().isEmpty())
        .anyMatch(row -> plain(text(row, column)).contains(words));
  }

  private static String text(Row row, int column) {
    return row.label()
        + "\n"
        + row.cells().get(column).values().stream()
            .map(ComparisonWalkTest::text)
            .collect(Collectors.joining("\n"));
  }

  private static String text(Value value) {
    return value.text()
        + "\n"
        + value.notes().stream().map(Comparison.Note::text).collect(Collectors.joining("\n"));
  }

  /**
   * Only case, accents and spaces are folded: signs such as ≥ and units such as % must be there.
   */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
