package fr.terreau.portal.search;

import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PlaceFacet;
import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words for the values of facets. */
@ApplicationScoped
class FacetViews {

  private static final int SHOWN = 6;

  @Inject private Labels labels;

  /** Places are too many to choose from a list: those chosen on their pages are shown. */
  List<FacetCount> offered(Facet facet, List<FacetCount> counts) {
    return facet == Facet.PLACE ? counts.stream().filter(FacetCount::selected).toList() : counts;
  }

  Results.Facet view(Facet facet, List<FacetCount> counts, Messages messages) {
    List<FacetCount> ordered =
        facet == Facet.YEAR
            ? counts.stream().sorted(Comparator.comparing(FacetCount::value).reversed()).toList()
            : counts;
    return new Results.Facet(
        facet.urlName(),
        ordered.stream()
            .map(
                count ->
                    new Results.Value(
                        count.value(),
                        label(facet, count.value(), messages),
                        count.count(),
                        count.selected(),
                        facet == Facet.TYPE ? Optional.of(count.value()) : Optional.empty()))
            .toList(),
        facet == Facet.TYPE ? Facet.values().length + 1 : SHOWN);
  }

  String label(Facet facet, String value, Messages messages) {
    return switch (facet) {
      case TYPE -> coded(messages, "type." + value, value);
      case NATURE -> coded(messages, "nature." + value, value);
      case ORGANISATION -> labels.organisation(value);
      case DEPARTMENT -> labels.department(value);
      case SUBJECT -> labels.concept(value);
      case YEAR -> value;
      case EVENT -> labels.event(value);
      case PLACE -> labels.territory(PlaceFacet.territory(value));
    };
  }

  /** A filter in an address may hold anything: what is no code is shown as it is. */
  private static String coded(Messages messages, String key, String value) {
    return messages.has(key) ? messages.get(key) : value;
  }
}
