package fr.terreau.portal.indexing;

import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.practice.Practices;
import fr.terreau.portal.platform.Follower;
import fr.terreau.portal.platform.Notices;
import fr.terreau.search.EngineState;
import fr.terreau.search.IndexChange;
import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchEngine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;

/**
 * Brings what is published into the index. An index that is missing, damaged or of another database
 * is made anew from the database, beside the old one, without anybody asking.
 */
@ApplicationScoped
class IndexFollower implements Follower {

  private static final Logger LOG = Logger.getLogger(IndexFollower.class.getName());
  private static final int AT_ONCE = 200;
  private static final String NOTICE = "notice.index";

  private final SearchEngine engine;
  private final SheetDocuments documents;
  private final Practices practices;
  private final ChangeLog log;
  private final Notices notices;

  protected IndexFollower() {
    this(null, null, null, null, null);
  }

  @Inject
  IndexFollower(
      SearchEngine engine,
      SheetDocuments documents,
      Practices practices,
      ChangeLog log,
      Notices notices) {
    this.engine = engine;
    this.documents = documents;
    this.practices = practices;
    this.log = log;
    this.notices = notices;
  }

  @Override
  public String name() {
    return "index";
  }

  @Override
  public long position() {
    if (engine.state() == EngineState.NEEDS_REBUILD || aheadOfDatabase()) {
      rebuild();
    }
    return engine.position().orElse(0);
  }

  @Override
  public void follow(List<Change> changes) {
    List<IndexChange> indexed =
        changes.stream()
            .filter(change -> change.subject() == Subject.PRACTICE)
            .map(Change::id)
            .distinct()
            .map(documents::change)
            .toList();
    engine.apply(indexed, changes.get(changes.size() - 1).position());
  }

  /** A database restored from a backup is behind an index that was not. */
  private boolean aheadOfDatabase() {
    return engine.position().orElse(0) > log.last();
  }

  private void rebuild() {
    notices.say(NOTICE);
    long position = log.last();
    int count = 0;
    try (Rebuild rebuild = engine.beginRebuild()) {
      String last = "";
      for (List<String> ids = practices.publishedAfter(last, AT_ONCE);
          !ids.isEmpty();
          ids = practices.publishedAfter(last, AT_ONCE)) {
        for (String id : ids) {
          if (documents.change(id) instanceof IndexChange.Put put) {
            rebuild.add(put.sheet());
            count++;
          }
        }
        last = ids.get(ids.size() - 1);
      }
      rebuild.publish(position);
    }
    notices.withdraw(NOTICE);
    LOG.info("the index was made anew with " + count + " sheets");
  }
}
