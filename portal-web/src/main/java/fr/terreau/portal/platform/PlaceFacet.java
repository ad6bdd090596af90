package fr.terreau.portal.platform;

import java.util.Optional;

/**
 * How the index knows places. A sheet carries the places it names, and everything these lie in, so
 * that a question about a département finds what was done in its communes.
 */
public final class PlaceFacet {

  private static final String EXACTLY = "=";
  private static final String REGION = "REGION:";
  private static final String DEPARTEMENT = "DEPARTEMENT:";

  private PlaceFacet() {}

  /** The value of sheets about this territory or anything inside it. */
  public static String within(String id) {
    return id;
  }

  /** The value of sheets that name this very territory. */
  public static String naming(String id) {
    return EXACTLY + id;
  }

  /** Whether a value is a région with all that lies in it. */
  public static boolean isRegion(String value) {
    return value.startsWith(REGION);
  }

  /** The value of sheets about a département or anything inside it. */
  public static String departement(String code) {
    return DEPARTEMENT + code;
  }

  /** The value of sheets about a région or anything inside it. */
  public static String region(String code) {
    return REGION + code;
  }

  /** What follows the kind in a value. */
  public static String code(String value) {
    return value.substring(value.indexOf(':') + 1);
  }

  /** The code of a département, when the value is one with all that lies in it. */
  public static Optional<String> departementCode(String value) {
    return value.startsWith(DEPARTEMENT)
        ? Optional.of(value.substring(DEPARTEMENT.length()))
        : Optional.empty();
  }

  /** The identifier of the territory that a value is about. */
  public static String territory(String value) {
    return value.startsWith(EXACTLY) ? value.substring(EXACTLY.length()) : value;
  }
}
