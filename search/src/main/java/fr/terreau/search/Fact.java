package fr.terreau.search;

import java.util.Objects;

/**
 * A short answer of a sheet, such as a choice or a number with its unit. Its words find the sheet
 * but weigh less than prose; the label is only shown.
 */
public record Fact(String label, String text) {

  public Fact {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(text, "text");
  }
}
