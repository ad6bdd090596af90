package fr.terreau.portal.platform;

import java.util.Locale;

/** Where the words for the values of fields are. */
public final class FieldWords {

  private FieldWords() {}

  /** The key of the words for a constant: {@code value.agreementKind.MD_EPCI}. */
  public static String key(Class<?> type, String constant) {
    String name = type.getSimpleName();
    return switch (name) {
      case "ResourceNature" -> "nature." + constant;
      case "Licence" -> "licence." + constant;
      case "Scale" -> "scale." + constant;
      default ->
          "value."
              + name.substring(0, 1).toLowerCase(Locale.ROOT)
              + name.substring(1)
              + "."
              + constant;
    };
  }
}
