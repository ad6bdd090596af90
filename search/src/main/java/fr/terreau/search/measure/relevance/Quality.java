package fr.terreau.search.measure.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well one question was answered, from 0 to 1 each.
 *
 * @param gain nDCG@10: graded, counted less from rank to rank, beside the best order there is
 * @param reciprocal MRR@10: one over the rank of the first right answer
 * @param recall how much of what is right is among the first hundred
 */
record Quality(double gain, double reciprocal, double recall) {

  /** How many answers are looked at for the recall. */
  static final int FAR = 100;

  private static final int NEAR = 10;

  static Quality of(List<String> ranked, Map<String, Integer> grades) {
    long right = grades.values().stream().filter(grade -> grade > 0).count();
    double gain = 0;
    double reciprocal = 0;
    long found = 0;
    for (int i = 0; i < Math.min(FAR, ranked.size()); i++) {
      int grade = grades.getOrDefault(ranked.get(i), 0);
      found += grade > 0 ? 1 : 0;
      if (i < NEAR) {
        gain += discounted(grade, i);
        reciprocal = reciprocal == 0 && grade > 0 ? 1.0 / (i + 1) : reciprocal;
      }
    }
    return new Quality(gain / ideal(grades), reciprocal, (double) found / right);
  }

  static Quality mean(List<Quality> all) {
    return new Quality(
        all.stream().mapToDouble(Quality::gain).average().orElse(0),
        all.stream().mapToDouble(Quality::reciprocal).average().orElse(0),
        all.stream().mapToDouble(Quality::recall).average().orElse(0));
  }

  private static double ideal(Map<String, Integer> grades) {
    List<Integer> best = new ArrayList<>(grades.values());
    best.sort(Comparator.reverseOrder());
    double ideal = 0;
    for (int i = 0; i < Math.min(NEAR, best.size()); i++) {
      ideal += discounted(best.get(i), i);
    }
    return ideal;
  }

  private static double discounted(int grade, int rank) {
    return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(rank + 2.0);
  }
}
