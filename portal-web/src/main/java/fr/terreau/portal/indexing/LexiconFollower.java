package fr.terreau.portal.indexing;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.portal.platform.Follower;
import fr.terreau.search.Lexicon;
import fr.terreau.search.QuestionMonitor;
import fr.terreau.search.SearchEngine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Teaches the thesaurus to the engine and to what keeps questions, at the start and whenever it has
 * changed, so that questions are read with its words at once. Nothing is indexed for it. The
 * thesaurus itself says whether it has changed: ties between concepts are not in the log of
 * changes.
 */
@ApplicationScoped
class LexiconFollower implements Follower {

  private static final long UNKNOWN = -1;
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  private final SearchEngine engine;
  private final QuestionMonitor kept;
  private final Concepts concepts;
  private final ChangeLog log;
  private final Clock clock;

  private long learnt = UNKNOWN;
  private long position = UNKNOWN;
  private Instant looked = Instant.EPOCH;

  protected LexiconFollower() {
    this(null, null, null, null, null);
  }

  @Inject
  LexiconFollower(
      SearchEngine engine, QuestionMonitor kept, Concepts concepts, ChangeLog log, Clock clock) {
    this.engine = engine;
    this.kept = kept;
    this.concepts = concepts;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "lexicon";
  }

  @Override
  public synchronized long position() {
    if (position == UNKNOWN) {
      long last = log.last();
      look();
      position = last;
    }
    return position;
  }

  @Override
  public synchronized void follow(List<Change> changes) {
    if (changes.stream().anyMatch(change -> change.subject() == Change.Subject.CONCEPT)) {
      look();
    }
    position = changes.get(changes.size() - 1).position();
  }

  @Override
  public synchronized void rest() {
    if (!clock.instant().isBefore(looked.plus(LOOK_EVERY))) {
      look();
    }
  }

  /** The number is read first: what changes meanwhile is learnt at the next look. */
  private void look() {
    long number = concepts.state().number();
    if (number != learnt) {
      Lexicon lexicon = TradeLexicon.of(concepts.all());
      engine.learn(lexicon);
      kept.learn(lexicon);
      learnt = number;
    }
    looked = clock.instant();
  }
}
