package fr.terreau.domain.practice.field;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** Copies of records with some components changed, which the language does not offer yet. */
public final class Records {

  private Records() {}

  /**
   * A copy of the record with these components replaced.
   *
   * @throws IllegalArgumentException when a component does not exist or the record refuses a value
   */
  public static <R extends Record> R with(R record, Map<String, ?> changes) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    int used = 0;
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      boolean changed = changes.containsKey(name);
      values[i] = changed ? changes.get(name) : value(record, components[i]);
      used += changed ? 1 : 0;
    }
    if (used != changes.size()) {
      throw new IllegalArgumentException("not all of " + changes.keySet() + " are components");
    }
    return copyOf(record, values);
  }

  /** The value of one component. */
  public static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /**
   * A record of this class from the values of its components, in order; null for an absent value.
   */
  public static <R extends Record> R create(Class<R> type, Object... values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot create " + type, e);
    }
  }

  @SuppressWarnings("unchecked") // the class of the record is the class of its copy
  private static <R extends Record> R copyOf(R record, Object[] values) {
    return (R) create(record.getClass(), values);
  }
}
