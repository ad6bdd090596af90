package fr.terreau.portal.deposit;

import fr.terreau.domain.practice.sheet.Audience;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.FieldWords;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys that the deposit form composes at run time, found by walking the records as it does. */
public final class FormWords {

  /** The components that the form draws from the envelope. */
  private static final List<String> DRAWN =
      Stream.of(DraftForm.DESCRIBE, DraftForm.SITUATE, DraftForm.SHARE)
          .flatMap(List::stream)
          .toList();

  /** Components of the envelope that have a label without being in a group of the form. */
  private static final List<String> OTHERS =
      List.of(
          "prerequisites", "resourcesNeeded", "producer", "visibility", "territories", "subjects");

  private FormWords() {}

  /** The labels of all questions; each may have a help. */
  public static Set<String> labels() {
    Set<String> keys = new TreeSet<>();
    Stream.of(DRAWN, OTHERS)
        .flatMap(FormWords::envelope)
        .forEach(component -> keys.add(label(DraftForm.ENVELOPE, component)));
    for (PracticeType type : PracticeType.values()) {
      SheetFields fields = DraftForm.detailsOf(type);
      for (RecordComponent component : PracticeDetails.of(type).getRecordComponents()) {
        if (component.getType() == Period.class) {
          SheetFields ends = fields.inside(component);
          for (RecordComponent end : Period.class.getRecordComponents()) {
            keys.add(label(ends, end));
          }
        } else if (SheetFields.simple(component)) {
          keys.add(label(fields, component));
        }
      }
    }
    return keys;
  }

  /** The answers of all questions that offer a choice. */
  public static Set<String> answers() {
    Stream<RecordComponent> details =
        Arrays.stream(PracticeType.values())
            .flatMap(type -> Stream.of(PracticeDetails.of(type).getRecordComponents()));
    Set<String> keys = new TreeSet<>();
    Stream.concat(
            Stream.of(Audience.class),
            Stream.concat(envelope(DRAWN), details).map(FormWords::asked).filter(Class::isEnum))
        .forEach(
            type -> {
              for (Object constant : type.getEnumConstants()) {
                keys.add(FieldWords.key(type, ((Enum<?>) constant).name()));
              }
            });
    return keys;
  }

  private static Stream<RecordComponent> envelope(List<String> names) {
    return names.stream().map(name -> DraftForm.component(PracticeSheet.class, name));
  }

  private static String label(SheetFields fields, RecordComponent component) {
    return fields.labels() + "." + component.getName();
  }

  /** The type of a component, or of what its list holds. */
  private static Class<?> asked(RecordComponent component) {
    Type type =
        component.getGenericType() instanceof ParameterizedType list
            ? list.getActualTypeArguments()[0]
            : component.getType();
    return (Class<?>) type;
  }
}
