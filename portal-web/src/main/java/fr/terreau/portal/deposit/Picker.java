package fr.terreau.portal.deposit;

import fr.terreau.portal.platform.Option;
import java.util.List;
import java.util.Optional;

/**
 * A question answered by several entries of a long list, searched on the server.
 *
 * @param name name of the hidden fields that carry the chosen values; {@code ajouter-<name>} and
 *     {@code retirer-<name>} are the names of the buttons, {@code chercher-<name>} of the text
 * @param query what was typed to find an entry
 * @param chosen entries already chosen
 * @param found entries that match what was typed, to choose from
 */
public record Picker(
    String name, String query, List<Option> chosen, List<Option> found, Optional<String> error) {

  public String id() {
    return "c-" + name;
  }
}
