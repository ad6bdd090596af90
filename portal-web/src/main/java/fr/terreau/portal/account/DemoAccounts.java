package fr.terreau.portal.account;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Accounts;
import fr.terreau.domain.account.Role;
import fr.terreau.portal.platform.Notices;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** One fictional account for each role, whose password the launcher shows. Only on demand. */
@ApplicationScoped
class DemoAccounts {

  /** Known to everybody: a demonstration holds nothing that needs keeping. */
  private static final String PASSWORD = "demonstration";

  private record Example(String email, String name, String organisation, Role role) {}

  private static final List<Example> EXAMPLES =
      List.of(
          new Example(
              "referent@demo.example", "Référent·e de territoire (fictif)", "md-42", Role.REFERENT),
          new Example(
              "relecteur@demo.example",
              "Relecteur ou relectrice (fictif)",
              "md-07",
              Role.RELECTEUR_MD),
          new Example(
              "animateur@demo.example",
              "Animateur ou animatrice régionale (fictif)",
              "aura-livre-lecture",
              Role.ANIMATEUR_REGIONAL),
          new Example(
              "admin@demo.example",
              "Administrateur ou administratrice (fictif)",
              null,
              Role.ADMIN));

  @Inject private Settings settings;
  @Inject private Accounts accounts;
  @Inject private OpenAccounts opening;
  @Inject private Notices notices;

  void add(@Observes @Priority(Started.ACCOUNTS) Started started) {
    if (settings.demo()) {
      EXAMPLES.stream()
          .filter(example -> accounts.byEmail(example.email()).isEmpty())
          .forEach(
              example ->
                  opening.add(
                      example.email(),
                      example.name(),
                      example.organisation(),
                      example.role(),
                      PASSWORD,
                      true));
    }
    if (accounts.all().stream().anyMatch(Account::demo)) {
      notices.sayFictional();
    }
  }
}
