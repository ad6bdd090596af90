package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import java.math.BigDecimal;

/** An amount in a currency, saying whether tax is in it. */
public record Money(
    @About(least = 0, greatest = 1_000_000_000) BigDecimal amount,
    @About(longest = 3) String currency,
    Tax tax) {

  /** Without (HT) or with (TTC) tax. */
  public enum Tax {
    HT,
    TTC
  }
}
