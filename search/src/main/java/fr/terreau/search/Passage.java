package fr.terreau.search;

/** A page of an attachment that answers. */
public record Passage(
    String documentId, String documentLabel, PageUnit unit, int pageNumber, Snippet snippet) {}
