package fr.terreau.search.analysis;

import java.util.LinkedHashSet;
import java.util.Set;

/** The same French word in the other number: no look-alike, unlike words that only share a root. */
public final class NumberForms {

  private static final int SHORTEST = 3;

  private NumberForms() {}

  /**
   * What a folded word may be in the plural and in the singular, itself left out; most are no words
   * at all, which an index knows.
   */
  public static Set<String> of(String folded) {
    Set<String> forms = new LinkedHashSet<>();
    if (folded.length() >= SHORTEST && Character.isLetter(folded.charAt(folded.length() - 1))) {
      addPlurals(folded, forms);
      addSingulars(folded, forms);
      forms.remove(folded);
    }
    return forms;
  }

  private static void addPlurals(String word, Set<String> forms) {
    if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z")) {
      return;
    }
    forms.add(word + "s");
    if (word.endsWith("u")) {
      forms.add(word + "x");
    }
    if (word.endsWith("al")) {
      forms.add(without(word, 1) + "ux");
    } else if (word.endsWith("ail")) {
      forms.add(without(word, 2) + "ux");
    }
  }

  private static void addSingulars(String word, Set<String> forms) {
    if (word.length() == SHORTEST) {
      return;
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      forms.add(without(word, 1));
    } else if (word.endsWith("ux")) {
      forms.add(without(word, 1));
      if (word.endsWith("aux")) {
        forms.add(without(word, 2) + "l");
        forms.add(without(word, 2) + "il");
      }
    }
  }

  private static String without(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
