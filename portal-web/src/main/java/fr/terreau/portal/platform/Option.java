package fr.terreau.portal.platform;

/** One answer among several. */
public record Option(String value, String label, boolean selected) {}
