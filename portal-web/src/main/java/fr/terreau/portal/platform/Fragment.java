package fr.terreau.portal.platform;

/** A piece of a text; marked when it is a word of the question. */
public record Fragment(String text, boolean marked) {}
