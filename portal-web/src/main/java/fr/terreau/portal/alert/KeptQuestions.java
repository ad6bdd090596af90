package fr.terreau.portal.alert;

import fr.terreau.domain.account.Account;
import fr.terreau.domain.account.Accounts;
import fr.terreau.domain.alert.Alert;
import fr.terreau.domain.alert.Alerts;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.portal.platform.AskedQuestions;
import fr.terreau.search.QuestionMonitor;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SheetDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kept questions in memory, each with the rights of its owner. Requests that change one say so
 * here; the rights are looked up again before each use.
 */
@ApplicationScoped
class KeptQuestions {

  private static final int AT_ONCE = 1000;

  private final Alerts alerts;
  private final Accounts accounts;
  private final AskedQuestions asked;
  private final QuestionMonitor monitor;

  private final Map<String, Kept> kept = new HashMap<>();
  private Map<String, Set<String>> rights = Map.of();
  private boolean loaded;

  protected KeptQuestions() {
    this(null, null, null, null);
  }

  @Inject
  KeptQuestions(Alerts alerts, Accounts accounts, AskedQuestions asked, QuestionMonitor monitor) {
    this.alerts = alerts;
    this.accounts = accounts;
    this.asked = asked;
    this.monitor = monitor;
  }

  private record Kept(String owner, String question) {}

  /** Takes in a question that was kept by a request. */
  synchronized void keep(Alert alert) {
    if (loaded) {
      rights = rightsNow();
      keep(List.of(alert));
    }
  }

  /** Lets go of a question that a request removed. */
  synchronized void forget(String id) {
    kept.remove(id);
    monitor.forget(id);
  }

  /** Understands all questions anew: what words mean has changed. */
  synchronized void readAgain() {
    loaded = false;
  }

  /** Brings questions and rights to what they are now. */
  synchronized void catchUp() {
    if (!loaded) {
      load();
    } else if (!kept.isEmpty()) {
      takeNewRights();
    }
  }

  private void load() {
    kept.clear();
    monitor.forgetAll();
    rights = rightsNow();
    String last = "";
    for (List<Alert> some = alerts.after(last, AT_ONCE);
        !some.isEmpty();
        some = alerts.after(last, AT_ONCE)) {
      keep(some);
      last = some.get(some.size() - 1).id();
    }
    loaded = true;
  }

  private void takeNewRights() {
    Map<String, Set<String>> before = rights;
    rights = rightsNow();
    if (!before.equals(rights)) {
      Map<String, SearchQuery> again = new HashMap<>();
      kept.forEach(
          (id, question) -> {
            if (!of(question.owner(), before).equals(of(question.owner(), rights))) {
              again.put(id, query(question));
            }
          });
      monitor.keep(again);
    }
  }

  private void keep(List<Alert> some) {
    Map<String, SearchQuery> queries = new HashMap<>();
    for (Alert alert : some) {
      Kept question = new Kept(alert.owner(), alert.question());
      kept.put(alert.id(), question);
      queries.put(alert.id(), query(question));
    }
    monitor.keep(queries);
  }

  private SearchQuery query(Kept question) {
    return asked.read(question.question()).query(of(question.owner(), rights));
  }

  private static Set<String> of(String owner, Map<String, Set<String>> rights) {
    return rights.getOrDefault(owner, Set.of());
  }

  private Map<String, Set<String>> rightsNow() {
    return accounts.all().stream()
        .collect(
            Collectors.toMap(
                Account::id, account -> PracticeRights.tokensOf(Optional.of(account.actor()))));
  }

  synchronized boolean none() {
    return kept.isEmpty();
  }

  /** The questions that a sheet answers, to owners who may find it. */
  Set<String> matching(SheetDocument sheet) {
    return monitor.matching(sheet);
  }
}
