package fr.terreau.domain.practice.field;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records as JSON objects and back, by the names of their {@link Field}s. Absent and null are the
 * same; empty lists are left out. Reading is strict: a binding library would guess at some values
 * and does not say which field it could not read.
 */
public final class RecordJson {

  private RecordJson() {}

  /** The record as a JSON object without nulls and empty lists. */
  public static JsonObject write(Record record) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    for (Field field : Field.of(record.getClass())) {
      Object value = field.valueIn(record);
      if (value instanceof List<?> list) {
        if (!list.isEmpty()) {
          JsonArrayBuilder array = Json.createArrayBuilder();
          list.forEach(element -> array.add(value(element)));
          object.add(field.name(), array);
        }
      } else if (value != null) {
        object.add(field.name(), value(value));
      }
    }
    return object.build();
  }

  /**
   * The record of this class that a JSON object describes.
   *
   * @param path where the object stands, for the message; empty at the top
   * @throws IllegalArgumentException naming the innermost field that is unknown or cannot be held
   */
  public static <R extends Record> R read(String path, JsonValue json, Class<R> type) {
    want(json.getValueType() == ValueType.OBJECT, path, "an object");
    JsonObject object = json.asJsonObject();
    for (String name : object.keySet()) {
      if (Field.of(type, name).isEmpty()) {
        throw new IllegalArgumentException("unknown field " + inside(path, name));
      }
    }
    List<Field> fields = Field.of(type);
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      JsonValue value = object.getOrDefault(field.name(), JsonValue.NULL);
      values[i] = read(inside(path, field.name()), value, field);
    }
    return Records.create(type, values);
  }

  private static JsonValue value(Object value) {
    return switch (value) {
      case Scalar scalar -> value(given(scalar));
      case Record record -> write(record);
      case Enum<?> constant -> Json.createValue(Written.of(constant));
      case Boolean yesNo -> yesNo ? JsonValue.TRUE : JsonValue.FALSE;
      case Integer number -> Json.createValue(number);
      case Long number -> Json.createValue(number);
      case BigDecimal number -> Json.createValue(number);
      default -> Json.createValue(value.toString());
    };
  }

  private static Object given(Scalar scalar) {
    return scalar.number() != null
        ? scalar.number()
        : Optional.<Object>ofNullable(scalar.yesNo()).orElse(scalar.text());
  }

  private static Object read(String path, JsonValue value, Field field) {
    if (value == JsonValue.NULL) {
      return null;
    }
    if (!field.many()) {
      return single(path, value, field);
    }
    want(value.getValueType() == ValueType.ARRAY, path, "a list");
    JsonArray array = value.asJsonArray();
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      want(array.get(i) != JsonValue.NULL, path, "a list without null");
      list.add(single(path + "[" + i + "]", array.get(i), field));
    }
    return list;
  }

  private static Object single(String path, JsonValue value, Field field) {
    return switch (field.kind()) {
      case RECORD -> read(path, value, field.type().asSubclass(Record.class));
      case CHOICE -> constant(path, value, field);
      case SCALAR -> scalar(path, value);
      case DATE -> day(path, value);
      case YES_NO -> {
        want(value == JsonValue.TRUE || value == JsonValue.FALSE, path, "true or false");
        yield value == JsonValue.TRUE;
      }
      case INTEGER, DECIMAL -> number(path, value, field.type());
      case TEXT, PARAGRAPHS -> text(path, value);
    };
  }

  private static Object constant(String path, JsonValue value, Field field) {
    String written = value instanceof JsonString text ? text.getString() : "";
    return field.constants().stream()
        .filter(constant -> Written.of(constant).equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    path
                        + " is not one of "
                        + field.constants().stream().map(Written::of).toList()));
  }

  private static Scalar scalar(String path, JsonValue value) {
    return switch (value) {
      case JsonNumber number -> Scalar.of(number.bigDecimalValue());
      case JsonString text -> Scalar.of(text.getString());
      default -> {
        want(
            value == JsonValue.TRUE || value == JsonValue.FALSE,
            path,
            "a number, a text or yes or no");
        yield Scalar.of(value == JsonValue.TRUE);
      }
    };
  }

  private static Object number(String path, JsonValue value, Class<?> type) {
    want(value instanceof JsonNumber, path, "a number");
    JsonNumber number = (JsonNumber) value;
    if (type == BigDecimal.class) {
      return number.bigDecimalValue();
    }
    int bits = type == Integer.class ? Integer.SIZE : Long.SIZE;
    BigDecimal exact = number.bigDecimalValue();
    // 1e999999999 is ten letters, and a gigabyte when written out.
    boolean whole =
        exact.precision() - exact.scale() < bits
            && number.isIntegral()
            && exact.toBigInteger().bitLength() < bits;
    want(whole, path, "a whole number");
    return type == Integer.class ? (Object) number.intValue() : (Object) number.longValue();
  }

  private static LocalDate day(String path, JsonValue value) {
    try {
      return LocalDate.parse(text(path, value));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(path + " is not a day", e);
    }
  }

  private static String text(String path, JsonValue value) {
    want(value instanceof JsonString, path, "a text");
    return ((JsonString) value).getString();
  }

  private static String inside(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static void want(boolean fits, String path, String expected) {
    if (!fits) {
      throw new IllegalArgumentException(
          (path.isEmpty() ? "the sheet" : path) + " is not " + expected);
    }
  }
}
