package fr.terreau.search.measure.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Both rankings on the same questions, in the same order.
 *
 * @param relaxed questions for which Terreau loosened what was typed
 * @param empty questions to which Terreau answered nothing
 */
record Measured(JudgedSet set, List<Quality> terreau, List<Quality> plain, int relaxed, int empty) {

  Measured {
    terreau = List.copyOf(terreau);
    plain = List.copyOf(plain);
  }

  static List<Quality> measure(Ranking ranking, JudgedSet set) throws IOException {
    List<Quality> qualities = new ArrayList<>();
    for (JudgedSet.Question question : set.questions()) {
      qualities.add(Quality.of(ranking.best(question.text(), Quality.FAR), question.grades()));
    }
    return qualities;
  }

  double pValue() {
    return PairedTest.pValue(
        terreau.stream().mapToDouble(Quality::gain).toArray(),
        plain.stream().mapToDouble(Quality::gain).toArray());
  }

  /** A table for people to read. */
  String table() {
    Quality ours = Quality.mean(terreau);
    Quality theirs = Quality.mean(plain);
    StringBuilder table = new StringBuilder();
    table.append(line("%s: %d questions%n", set.name(), set.questions().size()));
    table.append(line("%-12s %9s %9s %9s%n", "", "terreau", "lucene", ""));
    table.append(row("nDCG@10", ours.gain(), theirs.gain()));
    table.append(row("MRR@10", ours.reciprocal(), theirs.reciprocal()));
    table.append(row("Recall@100", ours.recall(), theirs.recall()));
    long better = count(1);
    long worse = count(-1);
    table.append(
        line(
            "nDCG@10: %d better, %d worse, %d equal, p = %.4f%n",
            better, worse, terreau.size() - better - worse, pValue()));
    table.append(line("terreau: %d relaxed, %d without any answer%n", relaxed, empty));
    return table.toString();
  }

  private long count(int sign) {
    long count = 0;
    for (int i = 0; i < terreau.size(); i++) {
      double difference = terreau.get(i).gain() - plain.get(i).gain();
      count += Math.abs(difference) > 1e-9 && Math.signum(difference) == sign ? 1 : 0;
    }
    return count;
  }

  private static String row(String name, double ours, double theirs) {
    return line("%-12s %9.4f %9.4f %+8.1f%%%n", name, ours, theirs, change(ours, theirs));
  }

  private static double change(double ours, double theirs) {
    return theirs == 0 ? 0 : 100 * (ours - theirs) / theirs;
  }

  /** The same figures, and those of each question, for machines to read. */
  String json() {
    Quality ours = Quality.mean(terreau);
    Quality theirs = Quality.mean(plain);
    StringBuilder json = new StringBuilder();
    json.append("{\n  \"set\": ").append(quoted(set.name()));
    json.append(",\n  \"questions\": ").append(set.questions().size());
    json.append(",\n  \"terreau\": ").append(object(ours));
    json.append(",\n  \"lucene\": ").append(object(theirs));
    json.append(
        line(
            ",\n  \"change\": {\"ndcg@10\": %.2f, \"mrr@10\": %.2f, \"recall@100\": %.2f}",
            change(ours.gain(), theirs.gain()),
            change(ours.reciprocal(), theirs.reciprocal()),
            change(ours.recall(), theirs.recall())));
    json.append(line(",\n  \"p\": %.5f", pValue()));
    json.append(line(",\n  \"relaxed\": %d,\n  \"empty\": %d", relaxed, empty));
    json.append(",\n  \"each\": [");
    for (int i = 0; i < terreau.size(); i++) {
      json.append(i == 0 ? "\n" : ",\n");
      json.append("    {\"id\": ").append(quoted(set.questions().get(i).id()));
      json.append(", \"terreau\": ").append(object(terreau.get(i)));
      json.append(", \"lucene\": ").append(object(plain.get(i))).append('}');
    }
    return json.append("\n  ]\n}\n").toString();
  }

  private static String object(Quality quality) {
    return line(
        "{\"ndcg@10\": %.6f, \"mrr@10\": %.6f, \"recall@100\": %.6f}",
        quality.gain(), quality.reciprocal(), quality.recall());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '"' || letter == '\\') {
        quoted.append('\\').append(letter);
      } else if (letter < ' ') {
        quoted.append(line("\\u%04x", (int) letter));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
