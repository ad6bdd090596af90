package fr.terreau.search.measure;

import fr.terreau.search.Suggestable;
import fr.terreau.search.suggest.WordStarts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Measures suggestions among 100,000 entries, most of them places and titles that begin alike; run
 * by hand: number of entries.
 */
public final class SuggestMeasure {

  private static final List<String> PARTS =
      List.of(
          "saint",
          "la",
          "le",
          "convention",
          "communauté",
          "communes",
          "de",
          "médiathèque",
          "bibliothèque",
          "val",
          "mont",
          "plan",
          "formation",
          "territoire",
          "lecture",
          "publique",
          "fonds",
          "charte",
          "désherbage",
          "partagé",
          "ville",
          "sur",
          "rivière",
          "bourg",
          "pays",
          "champ",
          "roche",
          "pont",
          "château",
          "neuf");

  /** Time at work: a machine that others keep busy says nothing about the product. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int WARMING = 3_000;
  private static final int ROUNDS = 20_000;

  private SuggestMeasure() {}

  public static void main(String[] arguments) {
    int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    WordStarts suggester = new WordStarts();
    Random chance = new Random(42);
    long started = System.nanoTime();
    suggester.replaceAll("TERRITORY", some("TERRITORY", entries * 4 / 10, chance));
    suggester.replaceAll("SHEET", some("SHEET", entries * 6 / 10, chance));
    System.out.println("filled: " + (System.nanoTime() - started) / 1_000_000 + " ms");
    List<String> typed = IntStream.range(0, ROUNDS).mapToObj(i -> typed(chance)).toList();
    Set<String> reader = Set.of("PUBLIC", "RESEAU", "MD:07");
    long[] micros = new long[ROUNDS];
    for (int i = -WARMING; i < ROUNDS; i++) {
      String text = typed.get(Math.floorMod(i, ROUNDS));
      long before = CLOCK.getCurrentThreadCpuTime();
      suggester.suggest(text, reader, 8, each -> each.weight() % 3 == 0);
      if (i >= 0) {
        micros[i] = (CLOCK.getCurrentThreadCpuTime() - before) / 1_000;
      }
    }
    Arrays.sort(micros);
    System.out.printf(
        "%d entries, %d questions: p50 %d, p95 %d, p99 %d, most %d µs%n",
        entries,
        ROUNDS,
        micros[ROUNDS / 2],
        micros[ROUNDS * 95 / 100],
        micros[ROUNDS * 99 / 100],
        micros[ROUNDS - 1]);
    long change = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      suggester.putAll(some("SHEET", 1, chance));
    }
    System.out.println("one change: " + (System.nanoTime() - change) / 100_000 + " µs");
  }

  private static List<Suggestable> some(String kind, int count, Random chance) {
    List<Suggestable> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder label = new StringBuilder();
      int words = 2 + chance.nextInt(kind.equals("SHEET") ? 7 : 3);
      for (int w = 0; w < words; w++) {
        label.append(word(chance)).append(w % 3 == 1 ? '-' : ' ');
      }
      String access = chance.nextInt(3) > 0 ? "PUBLIC" : "MD:" + chance.nextInt(90);
      some.add(
          new Suggestable(
              kind,
              kind + i + "-" + chance.nextInt(),
              label.toString(),
              List.of(),
              List.of(String.valueOf(10_000 + i)),
              Set.of(kind.equals("SHEET") ? access : "PUBLIC"),
              chance.nextInt(4),
              chance.nextInt(100_000),
              Map.of()));
    }
    return some;
  }

  private static String word(Random chance) {
    String common = PARTS.get(chance.nextInt(PARTS.size()));
    return chance.nextInt(3) > 0 ? common : common + Integer.toString(chance.nextInt(5_000), 36);
  }

  /** From two letters to a few words, as somebody goes on typing. */
  private static String typed(Random chance) {
    StringBuilder text = new StringBuilder(PARTS.get(chance.nextInt(PARTS.size())));
    while (chance.nextInt(3) == 0) {
      text.append(' ').append(PARTS.get(chance.nextInt(PARTS.size())));
    }
    return text.substring(0, Math.min(text.length(), 2 + chance.nextInt(12)));
  }
}
