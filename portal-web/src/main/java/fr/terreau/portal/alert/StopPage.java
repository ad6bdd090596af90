package fr.terreau.portal.alert;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Page;

/**
 * Where messages are stopped without signing in.
 *
 * @param name of the kept question
 * @param stopped whether no more messages are sent
 */
public record StopPage(Frame frame, String name, boolean stopped) implements Page {

  @Override
  public String template() {
    return "alert/stop.jte";
  }
}
