package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;

/** A source or a link the practice leans on. */
public record Source(
    @About(need = Need.REQUIRED, longest = 300) String title, @About(longest = 1000) String url) {}
