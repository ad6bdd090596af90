package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import java.time.LocalDate;

/** A vote of an assembly. */
public record Resolution(
    @About(longest = 200) String ref, LocalDate date, @About(longest = 500) String url) {}
