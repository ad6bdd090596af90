package fr.terreau.portal.catalogue;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Field.Kind;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Written;
import fr.terreau.portal.catalogue.FieldRow.Choice;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Explains the fields of a record; a record told once on a page is not told again. */
final class FieldRows {

  private final Messages messages;
  private final UnaryOperator<String> constants;
  private final Map<Class<?>, Link> told = new HashMap<>();

  /**
   * @param constants the words for a constant that makes fields required, by its name
   */
  FieldRows(Messages messages, UnaryOperator<String> constants) {
    this.messages = messages;
    this.constants = constants;
  }

  /**
   * The fields of a record, in order.
   *
   * @param inside the path of the record, {@code details.}; empty for the envelope
   */
  List<FieldRow> of(Class<?> record, String inside) {
    return Field.of(record).stream()
        .filter(field -> field.kind() != Kind.RECORD || field.type().isRecord())
        .map(field -> row(field, inside + field.name()))
        .toList();
  }

  private FieldRow row(Field field, String path) {
    String label = FieldWords.label(field, messages);
    Link before = told.get(field.type());
    List<FieldRow> parts = List.of();
    if (!field.parts().isEmpty() && before == null) {
      told.put(field.type(), Link.to("#" + path, label));
      parts = parts(field, "", "");
    }
    return row(field, path, label, parts, Optional.ofNullable(before));
  }

  /** The fields inside a field, those inside them after them, with what they stand in. */
  private List<FieldRow> parts(Field field, String path, String label) {
    List<FieldRow> rows = new ArrayList<>();
    for (Field part : field.parts()) {
      String name = path + part.name();
      String words = label + FieldWords.label(part, messages);
      Optional<Link> before =
          part.parts().isEmpty() ? Optional.empty() : Optional.ofNullable(told.get(part.type()));
      rows.add(row(part, name, words, List.of(), before));
      if (!part.parts().isEmpty() && before.isEmpty() && part.type() != field.type()) {
        rows.addAll(parts(part, name + ".", words + " › "));
      }
    }
    return rows;
  }

  private FieldRow row(
      Field field, String path, String label, List<FieldRow> parts, Optional<Link> sameAs) {
    About about = field.about();
    return new FieldRow(
        path,
        label,
        content(field),
        need(field),
        field.constants().stream()
            .map(c -> new Choice(Written.of(c), FieldWords.constant(c, messages)))
            .toList(),
        uses(about),
        Stream.of(about.dc(), about.schemaOrg().isEmpty() ? "" : "schema:" + about.schemaOrg())
            .filter(name -> !name.isEmpty())
            .toList(),
        FieldWords.help(field, messages),
        parts,
        sameAs);
  }

  private String content(Field field) {
    List<String> words = new ArrayList<>();
    boolean refers = field.about().of() != Reference.NONE;
    words.add(
        messages.get(
            refers
                ? "catalogue.reference." + field.about().of()
                : "catalogue.kind." + field.kind()));
    FieldWords.unit(field, messages).ifPresent(unit -> words.add(unit));
    bounds(field.about().least(), field.about().greatest()).ifPresent(words::add);
    if (field.kind() == Kind.TEXT && !refers) {
      words.add(messages.get("catalogue.longest", field.longest()));
    }
    String one = String.join(", ", words);
    if (!field.many()) {
      return one;
    }
    Optional<String> entries = bounds(field.about().fewest(), entries(field));
    return entries.isPresent()
        ? messages.get("catalogue.list.bounded", entries.get(), one)
        : messages.get("catalogue.list", one);
  }

  private static double entries(Field field) {
    return field.about().most() == 0 ? Double.POSITIVE_INFINITY : field.about().most();
  }

  private Optional<String> bounds(double least, double greatest) {
    boolean floor = Double.isFinite(least) && least != 0;
    boolean ceiling = Double.isFinite(greatest);
    if (floor && ceiling) {
      return Optional.of(messages.get("catalogue.between", number(least), number(greatest)));
    }
    if (ceiling) {
      return Optional.of(messages.get("catalogue.atMost", number(greatest)));
    }
    return floor ? Optional.of(messages.get("catalogue.atLeast", number(least))) : Optional.empty();
  }

  private String number(double number) {
    return messages.decimal(BigDecimal.valueOf(number));
  }

  private String need(Field field) {
    return FieldWords.need(field, messages).orElseGet(() -> need(field.about()));
  }

  private String need(About about) {
    String need = messages.get("catalogue.need." + about.need());
    if (about.requiredFor().length == 0 || about.need() == Need.REQUIRED) {
      return need;
    }
    List<String> when = Stream.of(about.requiredFor()).map(constants).toList();
    String required = messages.get("catalogue.need.when", String.join(", ", when));
    return about.need() == Need.OPTIONAL ? required : need + " ; " + required;
  }

  private Optional<String> uses(About about) {
    List<String> uses = new ArrayList<>();
    add(uses, about.facet(), "catalogue.use.facet");
    add(uses, about.compared(), "catalogue.use.compared");
    add(uses, about.sorted(), "catalogue.use.sorted");
    add(uses, about.weight() > 1, "catalogue.use.searched");
    return uses.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", uses));
  }

  private void add(List<String> uses, boolean use, String key) {
    if (use) {
      uses.add(messages.get(key));
    }
  }
}
