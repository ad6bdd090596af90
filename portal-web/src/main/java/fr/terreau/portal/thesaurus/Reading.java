package fr.terreau.portal.thesaurus;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.thesaurus.KeepThesaurus;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.Thesaurus;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.thesaurus.ThesaurusPage.Entry;
import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SearchSort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The thesaurus as this reader may see it, read once for the request. */
@RequestScoped
class Reading {

  /** Concepts whose sheets are counted on one page; there are not that many. */
  private static final int COUNTED = 100_000;

  @Inject private Concepts concepts;
  @Inject private SearchEngine engine;
  @Inject private WhoIsAsking who;
  @Inject private Settings settings;
  @Inject private HttpServletRequest request;

  private Thesaurus visible;
  private Map<String, Long> counts;

  Actor actor() {
    return who.actor().orElse(null);
  }

  boolean keeps() {
    return KeepThesaurus.keeps(actor());
  }

  /** Who decides about the thesaurus; everybody else is refused. */
  Actor keeper() {
    if (!keeps()) {
      throw who.refusal();
    }
    return actor();
  }

  Thesaurus visible() {
    if (visible == null) {
      visible =
          new Thesaurus(
              concepts.all().stream().filter(c -> KeepThesaurus.sees(actor(), c)).toList());
    }
    return visible;
  }

  Concepts.State state() {
    return concepts.state();
  }

  /** The concept of this identifier; a visitor who may not see it may sign in. */
  Concept open(String id) {
    Concept concept = concepts.find(id).orElseThrow(jakarta.ws.rs.NotFoundException::new);
    if (!KeepThesaurus.sees(actor(), concept)) {
      throw who.refusal();
    }
    return concept;
  }

  /** A line of a list, with the number of sheets that the reader may find. */
  Entry entry(Concept concept) {
    return new Entry(
        Link.to("/thesaurus/" + concept.id(), concept.prefLabel()),
        counts().getOrDefault(concept.id(), 0L),
        concept.status().name(),
        visible().successor(concept.id()).map(Concept::prefLabel));
  }

  Link link(String id) {
    return visible().find(id).isPresent()
        ? Link.to("/thesaurus/" + id, visible().label(id))
        : Link.plain(id);
  }

  /** The newest sheets about a concept that the reader may find. */
  SearchResult sheets(String id, int atMost) {
    return engine.search(
        SearchQuery.of("", access())
            .filteredBy(Map.of(Facet.SUBJECT, Set.of(id)))
            .sortedBy(SearchSort.DATE)
            .at(1, atMost)
            .withFacetValues(0));
  }

  /** The address of the portal as others reach it. */
  String base() {
    String address = request.getRequestURL().toString().replace(request.getRequestURI(), "");
    return settings.publicUrl(address);
  }

  Optional<String> function() {
    return who.function();
  }

  private Map<String, Long> counts() {
    if (counts == null) {
      counts = new HashMap<>();
      SearchQuery all = SearchQuery.of("", access()).at(1, 1).withFacetValues(COUNTED);
      for (FacetCount count : engine.search(all).facets().get(Facet.SUBJECT)) {
        counts.put(count.value(), count.count());
      }
    }
    return counts;
  }

  private Set<String> access() {
    return PracticeRights.tokensOf(who.actor());
  }
}
