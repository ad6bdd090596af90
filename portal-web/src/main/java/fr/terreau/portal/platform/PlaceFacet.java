package fr.terreau.portal.platform;

/**
 * How the index knows places. A sheet carries the places it names, and everything these lie in, so
 * that a question about a département finds what was done in its communes.
 */
public final class PlaceFacet {

  private static final String EXACTLY = "=";

  private PlaceFacet() {}

  /** The value of sheets about this territory or anything inside it. */
  public static String within(String id) {
    return id;
  }

  /** The value of sheets that name this very territory. */
  public static String naming(String id) {
    return EXACTLY + id;
  }

  /** The identifier of the territory that a value is about. */
  public static String territory(String value) {
    return value.startsWith(EXACTLY) ? value.substring(EXACTLY.length()) : value;
  }
}
