package fr.terreau.domain.practice.field;

import java.math.BigDecimal;

/**
 * One value whose kind depends on what it measures: a number, yes or no, or words such as a list of
 * classes. Exactly one component is present.
 */
public record Scalar(BigDecimal number, Boolean yesNo, String text) {

  public Scalar {
    int given = (number == null ? 0 : 1) + (yesNo == null ? 0 : 1) + (text == null ? 0 : 1);
    if (given != 1) {
      throw new IllegalArgumentException("a scalar is a number, yes or no, or a text");
    }
  }

  public static Scalar of(BigDecimal number) {
    return new Scalar(number, null, null);
  }

  public static Scalar of(boolean yesNo) {
    return new Scalar(null, yesNo, null);
  }

  public static Scalar of(String text) {
    return new Scalar(null, null, text);
  }
}
