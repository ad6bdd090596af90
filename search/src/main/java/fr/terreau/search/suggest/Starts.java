package fr.terreau.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The beginnings of all words of all names, in alphabetical order; never changes. Kept in plain
 * arrays: two letters begin thousands of words, and all of them are looked at.
 */
final class Starts {

  private static final Comparator<Names> STANDING =
      Comparator.comparing(Names::of, Best.BY_STANDING);

  /** In the order they stand in when they answer as well as each other. */
  private final Names[] entries;

  /** For each name: whose it is, which of their names it is, and how it is written. */
  private final int[] entryOf;

  private final int[] which;
  private final String[] squeezed;

  /** For each beginning: the name, where in it, and how much of it is left. */
  private final int[] name;

  private final int[] at;
  private final int[] left;

  Starts(Collection<Names> all) {
    entries = all.toArray(Names[]::new);
    Arrays.sort(entries, STANDING);
    int names = Arrays.stream(entries).mapToInt(Names::count).sum();
    entryOf = new int[names];
    which = new int[names];
    squeezed = new String[names];
    List<Start> starts = new ArrayList<>();
    int next = 0;
    for (int entry = 0; entry < entries.length; entry++) {
      for (int i = 0; i < entries[entry].count(); i++) {
        Typed typed = entries[entry].name(i);
        entryOf[next] = entry;
        which[next] = i;
        squeezed[next] = typed.squeezed();
        for (int from : typed.starts()) {
          starts.add(new Start(next, from));
        }
        next++;
      }
    }
    Start[] sorted = starts.toArray(Start[]::new);
    Arrays.parallelSort(sorted, this::inOrder);
    name = Arrays.stream(sorted).mapToInt(Start::name).toArray();
    at = Arrays.stream(sorted).mapToInt(Start::at).toArray();
    left = new int[name.length];
    Arrays.setAll(left, i -> squeezed[name[i]].length() - at[i]);
  }

  private record Start(int name, int at) {}

  /** Offers every name of which some word goes on like this. */
  void offer(String prefix, Best best) {
    int to = end(prefix);
    for (int i = begin(prefix); i < to; i++) {
      int entry = entryOf[name[i]];
      int manner = Manner.of(which[name[i]] == 0, at[i] == 0, left[i] == prefix.length());
      if (best.mayTake(manner, entry)) {
        best.offer(entries[entry], which[name[i]], manner, entry);
      }
    }
  }

  /** Offers every name that has a word for each of these beginnings, wherever they stand. */
  void offerApart(List<String> words, Best best) {
    BitSet holding = new BitSet(squeezed.length);
    BitSet all = null;
    for (String word : words) {
      int to = end(word);
      for (int i = begin(word); i < to; i++) {
        holding.set(name[i]);
      }
      if (all == null) {
        all = holding;
        holding = new BitSet(squeezed.length);
      } else {
        all.and(holding);
        holding.clear();
      }
      if (all.isEmpty()) {
        return;
      }
    }
    if (all != null) {
      all.stream()
          .filter(each -> best.mayTake(Manner.APART, entryOf[each]))
          .forEach(
              each -> best.offer(entries[entryOf[each]], which[each], Manner.APART, entryOf[each]));
    }
  }

  private int begin(String prefix) {
    return firstWhere(i -> compare(squeezed[name[i]], at[i], prefix, 0) >= 0);
  }

  private int end(String prefix) {
    return firstWhere(
        i ->
            !squeezed[name[i]].startsWith(prefix, at[i])
                && compare(squeezed[name[i]], at[i], prefix, 0) > 0);
  }

  private int firstWhere(IntPredicate holds) {
    int from = 0;
    int to = name.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (holds.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private int inOrder(Start one, Start other) {
    return compare(squeezed[one.name()], one.at(), squeezed[other.name()], other.at());
  }

  private static int compare(String one, int from, String other, int otherFrom) {
    int length = Math.min(one.length() - from, other.length() - otherFrom);
    for (int i = 0; i < length; i++) {
      int difference = one.charAt(from + i) - other.charAt(otherFrom + i);
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(one.length() - from, other.length() - otherFrom);
  }
}
