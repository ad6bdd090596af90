package fr.terreau.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The beginnings of all words of all names, in alphabetical order; never changes. */
final class Starts {

  static final Starts NONE = new Starts(List.of());

  private final Start[] sorted;

  Starts(Collection<Names> all) {
    List<Start> starts = new ArrayList<>();
    for (Names names : all) {
      for (int name = 0; name < names.count(); name++) {
        for (int at : names.name(name).starts()) {
          starts.add(new Start(names, name, at));
        }
      }
    }
    sorted = starts.toArray(Start[]::new);
    Arrays.parallelSort(sorted, Starts::inOrder);
  }

  /** Where a word begins in a name, and goes on to the end of it. */
  record Start(Names names, int name, int at) {

    String squeezed() {
      return names.name(name).squeezed();
    }

    int length() {
      return squeezed().length() - at;
    }
  }

  /** Whatever is done with what begins so. */
  interface Visitor {
    void visit(Start start);
  }

  /** Every beginning that goes on like this. */
  void visit(String prefix, Visitor visitor) {
    int to = end(prefix);
    for (int i = begin(prefix); i < to; i++) {
      visitor.visit(sorted[i]);
    }
  }

  int count(String prefix) {
    return end(prefix) - begin(prefix);
  }

  private int begin(String prefix) {
    return firstWhere(start -> compare(start, prefix) >= 0);
  }

  private int end(String prefix) {
    return firstWhere(
        start -> compare(start, prefix) > 0 && !start.squeezed().startsWith(prefix, start.at()));
  }

  private int firstWhere(Predicate<Start> holds) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (holds.test(sorted[middle])) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private static int inOrder(Start one, Start other) {
    return compare(one.squeezed(), one.at(), other.squeezed(), other.at());
  }

  private static int compare(Start start, String prefix) {
    return compare(start.squeezed(), start.at(), prefix, 0);
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
