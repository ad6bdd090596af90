package fr.terreau.domain.alert.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.alert.Alert;
import fr.terreau.domain.alert.AlertMatch;
import fr.terreau.domain.alert.Alerts;
import fr.terreau.domain.alert.AlertsContract;
import fr.terreau.domain.alert.KeepAlerts;
import fr.terreau.domain.alert.Rhythm;
import fr.terreau.domain.jpa.TestDatabase;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.Specimens;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stored questions keep the contract. */
class JpaAlertsTest implements AlertsContract {

  private final TestDatabase database = new TestDatabase();

  @BeforeEach
  void accounts_and_practices() {
    database.transact(
        entities -> {
          List.of("a-1", "a-2")
              .forEach(
                  id ->
                      entities.persist(
                          new Account(
                              id, id + "@md.example", id, "md-07", Role.REFERENT, NOON, false)));
          List.of("p-1", "p-2", "p-3")
              .forEach(
                  id ->
                      entities.persist(
                          Practice.started(
                              id, Specimens.completeConvention(), "a-1", Specimens.NOON)));
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public <T> T with(Function<Alerts, T> work) {
    return database.inTransaction(entities -> work.apply(new JpaAlerts(entities)));
  }

  @Test
  void an_account_takes_its_questions_with_it() {
    database.transact(
        entities -> {
          Alerts alerts = new JpaAlerts(entities);
          alerts.add(new Alert("al-1", "a-2", "q=1", "N", Rhythm.DAILY, "s", NOON));
          alerts.add(new AlertMatch("al-1", "p-1", NOON, false));
        });
    database.transact(entities -> entities.remove(entities.find(Account.class, "a-2")));
    assertEquals(Optional.empty(), with(alerts -> alerts.find("al-1")));
    assertEquals(List.of(), with(alerts -> alerts.untold("al-1", 10)));
  }

  /** As two clicks on the same button do. */
  @Test
  void two_requests_at_once_keep_one_question() throws Exception {
    Callable<String> click =
        () ->
            with(
                alerts ->
                    new KeepAlerts(alerts, Specimens.CLOCK)
                        .keep("a-1", "q=deux+clics", "Deux clics", Rhythm.DAILY)
                        .getClass()
                        .getSimpleName());
    try (ExecutorService clicks = Executors.newFixedThreadPool(2)) {
      List<String> answers =
          clicks.invokeAll(List.of(click, click)).stream()
              .map(JpaAlertsTest::got)
              .sorted()
              .toList();
      assertEquals(List.of("Before", "Now"), answers);
    }
    assertEquals(1, with(alerts -> alerts.of("a-1")).size());
  }

  private static String got(Future<String> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
