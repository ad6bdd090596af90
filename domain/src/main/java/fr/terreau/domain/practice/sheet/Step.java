package fr.terreau.domain.practice.sheet;

/** One step of a practice. */
public record Step(Integer order, String title, String text, String duration, String who) {}
