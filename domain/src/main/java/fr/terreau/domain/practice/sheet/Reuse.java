package fr.terreau.domain.practice.sheet;

import java.time.LocalDate;

/** Who took the practice up, what was changed and how it went. */
public record Reuse(String organization, LocalDate date, String adaptation, String result) {}
