package fr.terreau.domain.practice.sheet;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Compares JSON with the record it shall become. JSON-B would guess at some values and does not say
 * which field it could not read.
 */
final class JsonShape {

  private JsonShape() {}

  /**
   * Does nothing when the value can be held.
   *
   * @param field where the value stands, for the message
   * @throws IllegalArgumentException naming the innermost field that is unknown or cannot be held
   */
  static void check(String field, Type type, JsonValue value) {
    if (value == JsonValue.NULL) {
      return;
    }
    if (type instanceof ParameterizedType list) {
      want(value.getValueType() == ValueType.ARRAY, field, "a list");
      for (JsonValue element : value.asJsonArray()) {
        want(element != JsonValue.NULL, field, "a list without null");
        check(field, list.getActualTypeArguments()[0], element);
      }
    } else {
      single(field, (Class<?>) type, value);
    }
  }

  private static void single(String field, Class<?> type, JsonValue value) {
    if (type.isRecord()) {
      want(value.getValueType() == ValueType.OBJECT, field, "an object");
      value
          .asJsonObject()
          .forEach(
              (name, inner) -> check(inside(field, name), component(field, type, name), inner));
    } else if (type.isEnum()) {
      boolean known =
          value instanceof JsonString text
              && Arrays.stream(type.getEnumConstants())
                  .anyMatch(constant -> ((Enum<?>) constant).name().equals(text.getString()));
      want(known, field, "one of " + Arrays.toString(type.getEnumConstants()));
    } else if (type == LocalDate.class) {
      want(value instanceof JsonString text && isDay(text.getString()), field, "a day");
    } else if (type == String.class) {
      want(value instanceof JsonString, field, "a text");
    } else if (type == Boolean.class) {
      want(value == JsonValue.TRUE || value == JsonValue.FALSE, field, "true or false");
    } else if (Number.class.isAssignableFrom(type)) {
      want(value instanceof JsonNumber number && fits(type, number), field, "a number");
    }
  }

  private static Type component(String field, Class<?> type, String name) {
    Optional<RecordComponent> component =
        Arrays.stream(type.getRecordComponents()).filter(c -> c.getName().equals(name)).findFirst();
    return component
        .orElseThrow(() -> new IllegalArgumentException("unknown field " + inside(field, name)))
        .getGenericType();
  }

  private static boolean fits(Class<?> type, JsonNumber number) {
    BigDecimal exact = number.bigDecimalValue();
    Map<Class<?>, Integer> bits = Map.of(Integer.class, Integer.SIZE, Long.class, Long.SIZE);
    return !bits.containsKey(type)
        || (number.isIntegral() && exact.toBigInteger().bitLength() < bits.get(type));
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String inside(String field, String name) {
    return field.isEmpty() ? name : field + "." + name;
  }

  private static void want(boolean fits, String field, String expected) {
    if (!fits) {
      throw new IllegalArgumentException(
          (field.isEmpty() ? "the sheet" : field) + " is not " + expected);
    }
  }
}
