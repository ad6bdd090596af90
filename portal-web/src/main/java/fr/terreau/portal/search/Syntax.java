package fr.terreau.portal.search;

import java.util.List;

/** The ways to ask, in the order in which the help tells them, each with examples to follow. */
public enum Syntax {
  WORDS("words", "convention communauté de communes", "desherbage"),
  PHRASE("phrase", "\"guide de visite\""),
  WITHOUT("without", "formation -bénévole"),
  EITHER("either", "bibliobus OU médiabus"),
  BEGINNING("beginning", "interco*"),
  PLACE("place", "diagnostic loire", "convention 07"),
  NUMBER("number", "réaménagement 50 m2", "convention 3 ans"),
  YEAR("year", "convention depuis 2023", "diagnostic 2024"),
  FIELD("field", "type:convention", "sujet:desherbage"),
  RANGE("range", "convention.durationMonths:24..48");

  private final String key;

  /** One on each line. */
  private final String examples;

  Syntax(String key, String... examples) {
    this.key = key;
    this.examples = String.join("\n", examples);
  }

  /** The texts {@code results.syntax.<key>.title} and {@code .text} tell of it. */
  public String key() {
    return key;
  }

  public List<String> examples() {
    return examples.lines().toList();
  }
}
