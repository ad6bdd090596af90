package fr.terreau.portal.account;

import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The accounts, and a form to add one.
 *
 * @param added the account that was just added, with the link to hand over
 */
public record AccountsPage(Frame frame, List<Row> accounts, Form form, Optional<Added> added)
    implements Page {

  /** The roles, from the least to the most. */
  public static final List<String> ROLES =
      List.of("REFERENT", "RELECTEUR_MD", "ANIMATEUR_REGIONAL", "ADMIN");

  /**
   * An account.
   *
   * @param role code of the role
   * @param active whether a password was chosen
   */
  public record Row(
      String name,
      String email,
      String organisation,
      String role,
      boolean active,
      Optional<LocalDate> lastSeen) {}

  /**
   * What was typed, given back after an error.
   *
   * @param role code of the chosen role, or an empty text
   * @param errors anchored at the names of the fields of the form
   */
  public record Form(
      String name, String email, List<Option> organisations, String role, List<FormError> errors) {

    public Optional<String> errorAt(String anchor) {
      return errors.stream()
          .filter(error -> error.anchor().equals(anchor))
          .map(FormError::message)
          .findFirst();
    }
  }

  /**
   * The link to hand over once, and how many hours it works.
   *
   * @param mail what became of the message that carries it, when mail is configured
   */
  public record Added(String name, String link, int hours, Optional<String> mail) {}

  @Override
  public String template() {
    return "account/accounts.jte";
  }
}
