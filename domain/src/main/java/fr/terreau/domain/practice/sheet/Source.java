package fr.terreau.domain.practice.sheet;

/** A source or a link the practice leans on. */
public record Source(String title, String url) {}
