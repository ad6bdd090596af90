package fr.terreau.domain.practice.sheet;

import java.time.LocalDate;

/** From a day to a day, both included; either may be open. */
public record Period(LocalDate start, LocalDate end) {}
