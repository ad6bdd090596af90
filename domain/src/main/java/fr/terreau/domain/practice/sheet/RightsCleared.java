package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;

/**
 * Whether the rights of third parties in text and files were cleared, with the note that says so.
 */
public record RightsCleared(Boolean value, @About(paragraphs = true) String note) {}
