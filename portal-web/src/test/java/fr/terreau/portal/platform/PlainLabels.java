package fr.terreau.portal.platform;

/** Labels without a directory: every identifier is its own name. */
public final class PlainLabels extends Labels {

  @Override
  public String organisation(String id) {
    return id;
  }

  @Override
  public String department(String code) {
    return code;
  }

  @Override
  public String territory(String code) {
    return code;
  }

  @Override
  public String session(String id) {
    return id;
  }

  @Override
  public String concept(String id) {
    return id;
  }

  @Override
  public String event(String id) {
    return id;
  }
}
