package fr.terreau.domain.practice.sheet;

import java.math.BigDecimal;

/** An amount in a currency, saying whether tax is in it. */
public record Money(BigDecimal amount, String currency, Tax tax) {

  /** Without (HT) or with (TTC) tax. */
  public enum Tax {
    HT,
    TTC
  }
}
