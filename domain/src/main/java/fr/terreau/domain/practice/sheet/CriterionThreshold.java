package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Scalar;
import fr.terreau.domain.practice.field.Written;

/**
 * A condition to meet: an indicator, an operator and a value, with the basis that makes it
 * comparable.
 *
 * @param tier the level of service it belongs to
 * @param value a number, yes or no, or a list of classes
 * @param basis what is counted: dedicated or whole floor area, kind of population, own funds
 * @param conditionNote a second condition, such as hours outside school time
 */
public record CriterionThreshold(
    @About(longest = 40) String tier,
    @About(need = Need.REQUIRED, of = Reference.INDICATOR) String indicator,
    @About(need = Need.REQUIRED) Operator operator,
    @About(need = Need.REQUIRED) Scalar value,
    @About(longest = 40) String unit,
    @About(longest = 300, weight = 2) String basis,
    @About(longest = 300, weight = 2) String conditionNote,
    @About(need = Need.RECOMMENDED) Strength mandatory) {

  /** How the value is compared. */
  public enum Operator implements Written {
    AT_LEAST(">="),
    AT_MOST("<="),
    EQUAL("="),
    IN("IN");

    private final String written;

    Operator(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }

  /** How strongly the condition binds. */
  public enum Strength {
    OBLIGATOIRE,
    RECOMMANDE,
    CIBLE
  }
}
