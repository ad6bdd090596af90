package fr.terreau.search;

/**
 * How many sheets carry a value; the filters of the other facets are counted in, its own are not.
 */
public record FacetCount(String value, long count, boolean selected) {}
