package fr.terreau.domain.practice;

import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validator of tests that run outside a container. */
public final class Validation {

  private static final ValidatorFactory FACTORY =
      jakarta.validation.Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory();

  private Validation() {}

  public static Validator validator() {
    return FACTORY.getValidator();
  }
}
