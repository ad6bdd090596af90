package fr.terreau.domain.practice.sheet;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The sheet may be published: all that its type asks for is there and within bounds. Each violation
 * stands at the path of its field, its message is the name of a {@link
 * fr.terreau.domain.practice.field.Fault.Problem}. A draft need not be publishable.
 */
@Documented
@Constraint(validatedBy = PublishableValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Publishable {

  String message() default "MISSING";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
