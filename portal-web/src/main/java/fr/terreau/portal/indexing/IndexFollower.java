package fr.terreau.portal.indexing;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.change.Change;
import fr.terreau.domain.change.Change.Subject;
import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.portal.platform.Follower;
import fr.terreau.portal.platform.Notices;
import fr.terreau.search.EngineState;
import fr.terreau.search.Facet;
import fr.terreau.search.IndexChange;
import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** What opens every sheet. */
  private static final Set<String> EVERYTHING =
      PracticeRights.tokensOf(Optional.of(new Actor("", null, Role.ADMIN)));

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
    changes.stream()
        .filter(change -> change.subject() == Subject.CONCEPT)
        .map(Change::id)
        .distinct()
        .forEach(this::indexBearersAgain);
    Set<String> touched = new LinkedHashSet<>();
    changes.stream()
        .filter(change -> change.subject() == Subject.PRACTICE)
        .map(Change::id)
        .forEach(touched::add);
    // What these were adapted from counts its reuses anew.
    List.copyOf(touched).forEach(id -> touched.addAll(documents.adaptedBy(id)));
    List<IndexChange> indexed = touched.stream().map(documents::change).toList();
    engine.apply(indexed, changes.get(changes.size() - 1).position());
  }

  /**
   * The sheets that bear a concept are found by its words. The index itself knows which they are:
   * it holds all that the log said before, and what comes after reads the new words anyway. The
   * position stays, so that this is done again when it was interrupted.
   */
  private void indexBearersAgain(String concept) {
    SearchQuery bearing =
        SearchQuery.of("", EVERYTHING)
            .filteredBy(Map.of(Facet.SUBJECT, Set.of(concept)))
            .withFacetValues(0);
    List<String> ids = new ArrayList<>();
    SearchResult found = engine.search(bearing.at(1, SearchQuery.MAX_SIZE));
    if (found.total() > SearchQuery.REACHABLE_HITS) {
      indexAllAgain();
      return;
    }
    for (int page = 2; !found.hits().isEmpty(); page++) {
      found.hits().forEach(hit -> ids.add(hit.id()));
      found = engine.search(bearing.at(page, SearchQuery.MAX_SIZE));
    }
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      indexAgain(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
    }
  }

  /** More sheets than an answer lists: all are walked. */
  private void indexAllAgain() {
    for (List<String> ids = practices.publishedAfter("", AT_ONCE);
        !ids.isEmpty();
        ids = practices.publishedAfter(ids.get(ids.size() - 1), AT_ONCE)) {
      indexAgain(ids);
    }
  }

  private void indexAgain(List<String> ids) {
    engine.apply(ids.stream().map(documents::change).toList(), engine.position().orElse(0));
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
