package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure with all that makes it comparable: year, unit, source and basis. Never summed across
 * levels.
 *
 * @param missing why there is no value, which is neither zero nor blank
 * @param comparator the value it is held against, of the same unit and year
 */
public record IndicatorMeasure(
    @About(need = Need.REQUIRED, of = Reference.INDICATOR) String indicator,
    @About(of = Reference.TERRITORY) String territory,
    @About(longest = 200) String library,
    @About(need = Need.REQUIRED, least = 1900, greatest = 2100) Integer year,
    BigDecimal value,
    MissingKind missing,
    @About(need = Need.REQUIRED, longest = 40) String unit,
    @About(need = Need.REQUIRED, longest = 300, weight = 2) String source,
    @About(longest = 300, weight = 2) String basis,
    BigDecimal comparator,
    LocalDate retrievedOn) {}
