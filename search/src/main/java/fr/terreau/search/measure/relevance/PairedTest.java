package fr.terreau.search.measure.relevance;

import java.util.Random;

/**
 * Whether two rankings differ by more than chance on the same questions: how often a difference of
 * means at least as large appears when, for each question, a coin decides which ranking is which.
 */
final class PairedTest {

  private static final int ROUNDS = 20_000;
  private static final long SEED = 20_261_122;

  private PairedTest() {}

  /** The two-sided p value, never 0; 1 when nothing differs. The same figures give the same one. */
  static double pValue(double[] ours, double[] theirs) {
    double[] differences = new double[ours.length];
    double sum = 0;
    for (int i = 0; i < ours.length; i++) {
      differences[i] = ours[i] - theirs[i];
      sum += differences[i];
    }
    double observed = Math.abs(sum) - 1e-9;
    Random coin = new Random(SEED);
    int asLarge = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double shuffled = 0;
      for (double difference : differences) {
        shuffled += coin.nextBoolean() ? difference : -difference;
      }
      asLarge += Math.abs(shuffled) >= observed ? 1 : 0;
    }
    return (asLarge + 1.0) / (ROUNDS + 1.0);
  }
}
