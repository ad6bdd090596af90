package fr.terreau.portal;

import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.field.Indicators;
import fr.terreau.domain.practice.field.Unit;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.FieldWords;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of all words that the catalogue of fields asks of a language, found by walking its
 * records: a field, a constant, a unit or an indicator without words is known by its key.
 */
public final class CatalogueWords {

  private CatalogueWords() {}

  /** The labels of all fields, nested ones included; each may have a help. */
  public static Set<String> labels() {
    return labels(records());
  }

  /** The constants, units, indicators and faults. */
  public static Set<String> others() {
    Set<String> keys = constants(records());
    for (Unit unit : Unit.values()) {
      keys.add("unit." + unit);
    }
    keys.remove("unit." + Unit.NONE);
    Indicators.all().forEach(indicator -> keys.add("indicator." + indicator.id()));
    for (Fault.Problem problem : Fault.Problem.values()) {
      keys.add("fault." + problem);
    }
    return keys;
  }

  /** Words that a language may add: helps, needs, traps of indicators, units in the singular. */
  public static Set<String> added() {
    Set<String> keys = new TreeSet<>();
    labels()
        .forEach(
            key -> {
              keys.add(key + ".help");
              keys.add(key + ".need");
            });
    others().forEach(key -> keys.add(key + (key.startsWith("unit.") ? ".one" : ".help")));
    return keys;
  }

  /** The labels and constants of one record and those inside it. */
  public static Set<String> of(Class<?> record) {
    Set<Class<?>> found = new LinkedHashSet<>();
    walk(record, found);
    Set<String> keys = labels(found);
    keys.addAll(constants(found));
    return keys;
  }

  private static Set<String> labels(Set<Class<?>> records) {
    Set<String> keys = new TreeSet<>();
    records.forEach(record -> Field.of(record).forEach(f -> keys.add(FieldWords.key(f))));
    return keys;
  }

  private static Set<String> constants(Set<Class<?>> records) {
    Set<String> keys = new TreeSet<>();
    for (Class<?> record : records) {
      for (Field field : Field.of(record)) {
        field.constants().forEach(c -> keys.add(FieldWords.key(field.type(), c.name())));
      }
    }
    return keys;
  }

  /** Every record of the catalogue: the envelope, the details and those inside them. */
  static Set<Class<?>> records() {
    Set<Class<?>> found = new LinkedHashSet<>();
    walk(PracticeSheet.class, found);
    for (PracticeType type : PracticeType.values()) {
      walk(PracticeDetails.of(type), found);
    }
    return found;
  }

  private static void walk(Class<?> record, Set<Class<?>> found) {
    if (found.add(record)) {
      for (Field field : Field.of(record)) {
        if (!field.parts().isEmpty()) {
          walk(field.type(), found);
        }
      }
    }
  }
}
