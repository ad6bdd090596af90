package fr.terreau.portal.search;

import fr.terreau.search.SearchSort;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The orders of the answers, as pages and machines call them. */
enum SortName {
  PERTINENCE(SearchSort.RELEVANCE, "pertinence", "relevance"),
  RECENTES(SearchSort.DATE, "recentes", "newest"),
  VERIFIEES(SearchSort.VERIFIED, "verifiees", "verified"),
  REPRISES(SearchSort.REUSED, "reprises", "reused"),
  ECHEANCE(SearchSort.ENDING, "echeance", "ending");

  private final SearchSort sort;
  private final String page;
  private final String machine;

  SortName(SearchSort sort, String page, String machine) {
    this.sort = sort;
    this.page = page;
    this.machine = machine;
  }

  /** The order that one of these calls by either of its names; relevance when none does. */
  static SearchSort named(List<String> given) {
    return given.stream()
        .flatMap(name -> of(name).stream())
        .findFirst()
        .map(SortName::sort)
        .orElse(SearchSort.RELEVANCE);
  }

  private static Optional<SortName> of(String name) {
    return Arrays.stream(values())
        .filter(each -> each.page.equals(name) || each.machine.equals(name))
        .findFirst();
  }

  static SortName of(SearchSort sort) {
    return Arrays.stream(values()).filter(each -> each.sort == sort).findFirst().orElseThrow();
  }

  SearchSort sort() {
    return sort;
  }

  /** The name in addresses of pages. */
  String page() {
    return page;
  }

  /** The name for machines. */
  String machine() {
    return machine;
  }
}
