package fr.terreau.portal.suggest;

import fr.terreau.portal.platform.CountOfAnswers;
import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.Suggestable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many sheets a suggestion gives, counted with the rights of the reader. Readers with the same
 * rights share what was counted until the index moves on.
 */
@ApplicationScoped
class Reach {

  /** More readers of different rights than this at once count anew. */
  private static final int MOST_KEPT = 64;

  /** While sheets come in by the hundred, counts may be this old. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  private static final int ALL = 1_000_000;

  private final SearchEngine engine;
  private final CountOfAnswers answers;
  private final Clock clock;

  private final Map<Set<String>, Counts> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, Counts> eldest) {
          return size() > MOST_KEPT;
        }
      };

  protected Reach() {
    this(null, null, null);
  }

  @Inject
  Reach(SearchEngine engine, CountOfAnswers answers, Clock clock) {
    this.engine = engine;
    this.answers = answers;
    this.clock = clock;
  }

  /** What readers with these rights find at this moment. */
  Counts of(Set<String> access) {
    OptionalLong position = engine.position();
    synchronized (kept) {
      Counts counts = kept.get(access);
      if (counts != null && counts.holds(position, clock.instant())) {
        return counts;
      }
    }
    Counts counts = count(access, position);
    synchronized (kept) {
      kept.put(Set.copyOf(access), counts);
    }
    return counts;
  }

  private Counts count(Set<String> access, OptionalLong position) {
    SearchResult everything =
        engine.search(SearchQuery.of("", access).at(1, 1).withFacetValues(ALL));
    return new Counts(
        access,
        position,
        clock.instant().plus(FRESH),
        byValue(everything.facets().get(Facet.PLACE)),
        byValue(everything.facets().get(Facet.ORGANISATION)),
        answers);
  }

  private static Map<String, Long> byValue(List<FacetCount> counts) {
    Map<String, Long> byValue = new ConcurrentHashMap<>();
    counts.forEach(count -> byValue.put(count.value(), count.count()));
    return byValue;
  }

  /** Counts for readers of the same rights. */
  static final class Counts {

    private final Set<String> access;
    private final OptionalLong position;
    private final Instant fresh;
    private final Map<String, Long> places;
    private final Map<String, Long> organisations;
    private final Map<String, Long> words = new ConcurrentHashMap<>();
    private final CountOfAnswers answers;

    Counts(
        Set<String> access,
        OptionalLong position,
        Instant fresh,
        Map<String, Long> places,
        Map<String, Long> organisations,
        CountOfAnswers answers) {
      this.access = access;
      this.position = position;
      this.fresh = fresh;
      this.places = places;
      this.organisations = organisations;
      this.answers = answers;
    }

    private boolean holds(OptionalLong now, Instant at) {
      return position.equals(now) || at.isBefore(fresh);
    }

    /** Sheets about a place, or of an organisation; one for a sheet, and unknown for words. */
    OptionalLong narrowed(Suggestable suggestable) {
      return switch (Kind.valueOf(suggestable.kind())) {
        case TERRITORY -> count(places, suggestable.display().get(Suggestables.PLACE));
        case ORGANISATION -> count(organisations, suggestable.id());
        case CONCEPT, SHEET -> OptionalLong.empty();
      };
    }

    private static OptionalLong count(Map<String, Long> counts, String value) {
      return OptionalLong.of(counts.getOrDefault(value, 0L));
    }

    /** Sheets that answer these words, if that was counted or there is time to. */
    OptionalLong worded(String text, boolean inTime) {
      Long known = words.get(text);
      if (known == null && inTime) {
        known = answers.of(text, access);
        words.put(text, known);
      }
      return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }
  }
}
