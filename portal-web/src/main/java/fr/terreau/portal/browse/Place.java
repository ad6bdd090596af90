package fr.terreau.portal.browse;

import fr.terreau.portal.platform.Link;

/**
 * A territory in a list.
 *
 * @param kind code of its kind, which is said beside the name
 * @param where names of the départements it lies in; may be empty
 * @param ended whether it belongs to the past
 */
public record Place(Link name, String kind, String where, boolean ended) {}
