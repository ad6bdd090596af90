package fr.terreau.portal.suggest;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.portal.platform.Follower;
import fr.terreau.search.Suggestable;
import fr.terreau.search.Suggester;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Fills what suggests at every start, then keeps it in step. Organisations and territories are in
 * no log: they are looked at now and then.
 */
@ApplicationScoped
class SuggestionFollower implements Follower {

  private static final int AT_ONCE = 200;
  private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  private final Suggester suggester;
  private final Suggestables suggestables;
  private final ChangeLog log;
  private final Clock clock;

  /** Used by the one thread that follows. */
  private boolean filled;

  private long position;
  private long territories;
  private List<Suggestable> organisations = List.of();
  private Instant lookAgain = Instant.EPOCH;

  protected SuggestionFollower() {
    this(null, null, null, null);
  }

  @Inject
  SuggestionFollower(Suggester suggester, Suggestables suggestables, ChangeLog log, Clock clock) {
    this.suggester = suggester;
    this.suggestables = suggestables;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "suggestions";
  }

  @Override
  public long position() {
    if (!filled) {
      long reached = log.last();
      fill();
      position = reached;
      filled = true;
    }
    return position;
  }

  private void fill() {
    suggester.replaceAll(Kind.CONCEPT.name(), suggestables.concepts());
    List<Suggestable> sheets = new ArrayList<>();
    String last = "";
    for (List<String> ids = suggestables.sheetsAfter(last, AT_ONCE);
        !ids.isEmpty();
        ids = suggestables.sheetsAfter(last, AT_ONCE)) {
      sheets.addAll(suggestables.sheets(ids));
      last = ids.get(ids.size() - 1);
    }
    suggester.replaceAll(Kind.SHEET.name(), sheets);
    lookAgain = Instant.EPOCH;
    rest();
  }

  @Override
  public void follow(List<Change> changes) {
    if (changes.stream().anyMatch(change -> change.subject() == Subject.CONCEPT)) {
      suggester.replaceAll(Kind.CONCEPT.name(), suggestables.concepts());
    }
    Set<String> changed =
        changes.stream()
            .filter(change -> change.subject() == Subject.PRACTICE)
            .map(Change::id)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!changed.isEmpty()) {
      List<Suggestable> shown = suggestables.sheets(changed);
      Set<String> gone = new TreeSet<>(changed);
      shown.forEach(sheet -> gone.remove(sheet.id()));
      suggester.removeAll(Kind.SHEET.name(), gone);
      suggester.putAll(shown);
    }
    position = changes.get(changes.size() - 1).position();
  }

  @Override
  public void rest() {
    Instant now = clock.instant();
    if (now.isBefore(lookAgain)) {
      return;
    }
    lookAgain = now.plus(LOOK_AGAIN);
    List<Suggestable> directory = suggestables.organisations();
    if (!directory.equals(organisations)) {
      suggester.replaceAll(Kind.ORGANISATION.name(), directory);
      organisations = directory;
    }
    long count = suggestables.countOfTerritories();
    if (count != territories) {
      suggester.replaceAll(Kind.TERRITORY.name(), suggestables.territories());
      territories = count;
    }
  }
}
