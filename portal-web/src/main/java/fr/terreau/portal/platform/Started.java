package fr.terreau.portal.platform;

/**
 * The database is there with its reference data; rooms take up their work, in the order of the
 * priorities of their observers.
 */
public record Started() {

  /** Those who bring content. */
  public static final int CONTENT = 100;

  /** Those who open accounts or the door for the first one. */
  public static final int ACCOUNTS = 200;

  /** Those who follow what changes. */
  public static final int FOLLOWERS = 300;
}
