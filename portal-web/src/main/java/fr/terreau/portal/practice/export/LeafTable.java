package fr.terreau.portal.practice.export;

import fr.terreau.domain.practice.field.Leaves;
import fr.terreau.domain.practice.field.Leaves.Leaf;
import fr.terreau.domain.practice.field.Scalar;
import fr.terreau.domain.practice.field.Written;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every value of a sheet as a line: path, label, value in words or as a number, unit, code. */
final class LeafTable {

  private LeafTable() {}

  static List<List<?>> rows(ExportedSheet exported) {
    Messages messages = exported.messages();
    FieldAnswers answers = exported.answers();
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            messages.get("compare.export.path"),
            messages.get("compare.field"),
            messages.get("compare.csv.value"),
            messages.get("compare.unit"),
            messages.get("compare.export.code")));
    PublishedJson.life(exported)
        .forEach(
            (name, value) ->
                rows.add(
                    Arrays.asList(
                        name, messages.get("compare.export." + name), value, null, null)));
    for (Leaf leaf : Leaves.of(exported.sheet())) {
      rows.add(
          Arrays.asList(
              leaf.path(),
              FieldWords.label(leaf.field(), messages),
              value(leaf, answers),
              FieldWords.unit(leaf.field(), messages).orElse(null),
              code(leaf)));
    }
    return rows;
  }

  private static Object value(Leaf leaf, FieldAnswers answers) {
    return switch (leaf.value()) {
      case Number number -> number;
      case LocalDate day -> day;
      case Scalar scalar ->
          scalar.number() == null ? answers.words(leaf.field(), leaf.value()) : scalar.number();
      default -> answers.words(leaf.field(), leaf.value());
    };
  }

  /** What machines know a constant or a reference by. */
  private static String code(Leaf leaf) {
    if (leaf.value() instanceof Enum<?> constant) {
      return Written.of(constant);
    }
    return switch (leaf.field().about().of()) {
      case NONE -> null;
      default -> leaf.value().toString();
    };
  }
}
