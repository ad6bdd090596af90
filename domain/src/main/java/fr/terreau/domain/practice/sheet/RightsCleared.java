package fr.terreau.domain.practice.sheet;

/**
 * Whether the rights of third parties in text and files were cleared, with the note that says so.
 */
public record RightsCleared(Boolean value, String note) {}
