package fr.terreau.portal.platform;

import java.util.Locale;

/**
 * The call number of a practice, drawn as the label of a spine.
 *
 * @param type code of the practice type, such as {@code CONVENTION}
 * @param department one or two departments, or an empty text
 * @param year year of the practice, or an empty text
 */
public record Cote(String type, String department, String year) {

  /** The four letters of the type; they always come with its colour. */
  public String letters() {
    return type.length() > 4 ? type.substring(0, 4) : type;
  }

  /** The style class that carries the colour of the type. */
  public String tone() {
    return toneOf(type);
  }

  public static String toneOf(String type) {
    return (type.length() > 4 ? type.substring(0, 4) : type).toLowerCase(Locale.ROOT);
  }
}
