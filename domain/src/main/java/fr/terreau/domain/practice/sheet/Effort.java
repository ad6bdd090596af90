package fr.terreau.domain.practice.sheet;

import java.math.BigDecimal;

/** The time a practice takes, in words and in hours. */
public record Effort(String text, BigDecimal hoursMin, BigDecimal hoursMax) {}
