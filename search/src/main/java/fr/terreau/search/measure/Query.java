package fr.terreau.search.measure;

import java.util.Optional;

/**
 * A question put to both sides.
 *
 * @param type only passages of this type are wanted
 */
record Query(String words, Optional<String> type) {}
