package fr.terreau.search;

import java.util.Optional;

/**
 * Something suggested.
 *
 * @param name the other name that answered, when it was not the label; never a hidden one
 */
public record Suggestion(Suggestable of, Optional<String> name) {}
