package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import java.time.LocalDate;

/** Who took the practice up, what was changed and how it went. */
public record Reuse(
    @About(need = Need.REQUIRED, of = Reference.ORGANISATION) String organization,
    LocalDate date,
    @About(paragraphs = true) String adaptation,
    @About(paragraphs = true) String result) {}
