package fr.terreau.search.lucene;

import fr.terreau.search.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;

/** How many sheets of an answer carry each value of one facet. */
final class FacetCounts {

  private static final Comparator<Counted> MOST_FIRST =
      Comparator.comparingInt(Counted::count).reversed().thenComparingInt(Counted::number);

  private final FacetValues values;
  private final String field;
  private final Set<String> wanted;
  private final int[] counts;

  /**
   * @param wanted values that the reader chose; empty when there is no filter
   */
  FacetCounts(FacetValues values, String field, Set<String> wanted) {
    this.values = values;
    this.field = field;
    this.wanted = wanted;
    this.counts = new int[values.size()];
  }

  /** Whether any sheet carries any value. */
  boolean hasValues() {
    return counts.length > 0;
  }

  FacetLeaf in(LeafReaderContext segment) throws IOException {
    return new FacetLeaf(segment, field, wanted, values.ofSegment(segment.ord), counts);
  }

  /** Most frequent first; the selected ones are always there, so that they can be lifted. */
  List<FacetCount> listed(int most) throws IOException {
    List<FacetCount> listed = new ArrayList<>();
    List<Counted> best = best(most);
    for (Counted counted : best) {
      String value = values.word(counted.number());
      listed.add(new FacetCount(value, counted.count(), wanted.contains(value)));
    }
    boolean added = false;
    for (String value : wanted) {
      if (listed.stream().noneMatch(count -> count.value().equals(value))) {
        int number = values.number(value);
        listed.add(new FacetCount(value, number < 0 ? 0 : counts[number], true));
        added = true;
      }
    }
    if (added) {
      listed.sort(
          Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
    }
    return listed;
  }

  private List<Counted> best(int most) {
    if (most == 0) {
      return List.of();
    }
    PriorityQueue<Counted> best = new PriorityQueue<>(MOST_FIRST.reversed());
    int floor = 0;
    for (int number = 0; number < counts.length; number++) {
      // A later value with as many sheets goes after: only more of them get in.
      if (counts[number] > floor) {
        best.add(new Counted(number, counts[number]));
        if (best.size() > most) {
          best.poll();
        }
        if (best.size() == most) {
          floor = best.peek().count();
        }
      }
    }
    List<Counted> sorted = new ArrayList<>(best);
    sorted.sort(MOST_FIRST);
    return sorted;
  }

  /** A value by its number. */
  private record Counted(int number, int count) {}
}
