package fr.terreau.domain.offender.jpa;

/** An adapter that everybody sees. */
public class Shown {}
