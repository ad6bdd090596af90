package fr.terreau.search.suggest;

import fr.terreau.search.Suggestable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that may be suggested of one kind; never changes. What was added lately stands apart from the
 * many, so that one more sheet does not sort all of them again.
 */
final class Shelf {

  /** So many late ones are sorted in with the others. */
  private static final int MOST_LATE = 1_000;

  static final Shelf EMPTY = of(List.of());

  private final Map<String, Names> settled;
  private final Starts settledStarts;
  private final Map<String, Names> late;
  private final Starts lateStarts;

  /** Settled ones that were taken away or replaced. */
  private final Set<String> gone;

  private Shelf(
      Map<String, Names> settled, Starts settledStarts, Map<String, Names> late, Set<String> gone) {
    this.settled = settled;
    this.settledStarts = settledStarts;
    this.late = late;
    this.lateStarts = new Starts(late.values());
    this.gone = gone;
  }

  static Shelf of(Collection<Suggestable> all) {
    Map<String, Names> settled = new HashMap<>();
    all.forEach(each -> settled.put(each.id(), new Names(each)));
    return settled(settled);
  }

  private static Shelf settled(Map<String, Names> all) {
    return new Shelf(all, new Starts(all.values()), Map.of(), Set.of());
  }

  Shelf with(Collection<Suggestable> changed) {
    Map<String, Names> newLate = new HashMap<>(late);
    Set<String> newGone = new HashSet<>(gone);
    for (Suggestable each : changed) {
      newLate.put(each.id(), new Names(each));
      if (settled.containsKey(each.id())) {
        newGone.add(each.id());
      }
    }
    return next(newLate, newGone);
  }

  Shelf without(Collection<String> ids) {
    Map<String, Names> newLate = new HashMap<>(late);
    Set<String> newGone = new HashSet<>(gone);
    for (String id : ids) {
      newLate.remove(id);
      if (settled.containsKey(id)) {
        newGone.add(id);
      }
    }
    return next(newLate, newGone);
  }

  private Shelf next(Map<String, Names> newLate, Set<String> newGone) {
    if (newLate.size() + newGone.size() <= MOST_LATE) {
      return new Shelf(settled, settledStarts, newLate, newGone);
    }
    Map<String, Names> all = new HashMap<>(settled);
    all.keySet().removeAll(newGone);
    all.putAll(newLate);
    return settled(all);
  }

  /** The best answers to what was typed. */
  List<Best.Answer> best(
      Typed wanted, Set<String> readerAccess, Predicate<Suggestable> empty, int atMost) {
    Best best = new Best(readerAccess, empty, gone, atMost);
    Best ofLate = new Best(readerAccess, empty, Set.of(), atMost);
    offer(settledStarts, wanted, best);
    offer(lateStarts, wanted, ofLate);
    List<Best.Answer> both = new ArrayList<>(best.answers());
    both.addAll(ofLate.answers());
    return both;
  }

  private static void offer(Starts starts, Typed wanted, Best best) {
    starts.offer(wanted.squeezed(), best);
    starts.offerApart(wanted.apart(), best);
  }
}
