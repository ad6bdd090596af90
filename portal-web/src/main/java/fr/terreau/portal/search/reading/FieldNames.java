package fr.terreau.portal.search.reading;

import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.SheetFilter;
import fr.terreau.portal.platform.SheetFilters;
import fr.terreau.search.Facet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What filters are called by those who write {@code nature:modele}: names and labels. */
final class FieldNames {

  private static final List<Messages> LANGUAGES =
      List.of(Messages.in(Locale.FRENCH), Messages.in(Locale.ENGLISH));

  /** Names that are neither labels nor names of addresses in French. */
  private static final Map<String, Facet> MORE =
      Map.ofEntries(
          Map.entry("department", Facet.DEPARTMENT),
          Map.entry("dept", Facet.DEPARTMENT),
          Map.entry("subject", Facet.SUBJECT),
          Map.entry("theme", Facet.SUBJECT),
          Map.entry("year", Facet.YEAR),
          Map.entry("event", Facet.EVENT),
          Map.entry("place", Facet.PLACE),
          Map.entry("territoire", Facet.PLACE),
          Map.entry("region", Facet.PLACE),
          Map.entry("commune", Facet.PLACE),
          Map.entry("epci", Facet.PLACE),
          Map.entry("md", Facet.ORGANISATION),
          Map.entry("producteur", Facet.ORGANISATION),
          Map.entry("practicetype", Facet.TYPE),
          Map.entry("resourcenature", Facet.NATURE),
          Map.entry("producer", Facet.ORGANISATION),
          Map.entry("subjects", Facet.SUBJECT));

  private static final Map<String, Facet> FACETS = facets();
  private static final Map<String, List<SheetFilter>> FILTERS = filters();

  private FieldNames() {}

  /** The facet of this folded name, or null. */
  static Facet facet(String folded) {
    return FACETS.get(folded);
  }

  /** The filters of this folded name, those of every sheet first; none when it names none. */
  static List<SheetFilter> filters(String folded) {
    return FILTERS.getOrDefault(folded, List.of());
  }

  private static Map<String, Facet> facets() {
    Map<String, Facet> names = new HashMap<>(MORE);
    for (Facet facet : Facet.values()) {
      names.put(FoldedText.of(facet.urlName()), facet);
      LANGUAGES.forEach(
          messages -> names.put(FoldedText.of(messages.get("facet." + facet.urlName())), facet));
    }
    return Map.copyOf(names);
  }

  private static Map<String, List<SheetFilter>> filters() {
    Map<String, Set<SheetFilter>> names = new HashMap<>();
    Stream<SheetFilter> ofTypes =
        Stream.of(PracticeType.values()).flatMap(type -> SheetFilters.of(type).stream());
    Stream.of(SheetFilters.ofEverySheet().stream(), ofTypes, SheetFilters.across().stream())
        .flatMap(some -> some)
        .forEach(
            filter -> {
              String name = filter.name();
              Stream<String> labels = LANGUAGES.stream().map(filter::label);
              Stream.concat(Stream.of(name, name.substring(name.lastIndexOf('.') + 1)), labels)
                  .map(FoldedText::of)
                  .forEach(
                      folded ->
                          names.computeIfAbsent(folded, none -> new LinkedHashSet<>()).add(filter));
            });
    Map<String, List<SheetFilter>> copy = new HashMap<>();
    names.forEach((folded, some) -> copy.put(folded, new ArrayList<>(some)));
    return Map.copyOf(copy);
  }
}
