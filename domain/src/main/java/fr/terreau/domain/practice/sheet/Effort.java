package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Unit;
import java.math.BigDecimal;

/** The time a practice takes, in words and in hours. */
public record Effort(
    @About(longest = 200) String text,
    @About(unit = Unit.HOURS, least = 0, greatest = 100_000) BigDecimal hoursMin,
    @About(unit = Unit.HOURS, least = 0, greatest = 100_000) BigDecimal hoursMax) {}
