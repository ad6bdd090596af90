package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;

/** One step of a practice. */
public record Step(
    @About(least = 1, greatest = 1000) Integer order,
    @About(need = Need.REQUIRED, longest = 200, weight = 2) String title,
    @About(paragraphs = true, weight = 2) String text,
    @About(longest = 100) String duration,
    @About(longest = 200) String who) {}
