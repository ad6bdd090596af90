package fr.terreau.search.suggest;

import fr.terreau.search.Suggestable;
import fr.terreau.search.Suggester;
import fr.terreau.search.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Suggests by the beginnings of words, kept sorted in memory. */
public final class WordStarts implements Suggester {

  /** Replaced as a whole by writers, one at a time. */
  private volatile Map<String, Shelf> shelves = Map.of();

  @Override
  public synchronized void replaceAll(String kind, Collection<Suggestable> all) {
    if (all.stream().anyMatch(each -> !each.kind().equals(kind))) {
      throw new IllegalArgumentException("not all of them are of the kind " + kind);
    }
    put(kind, Shelf.of(all));
  }

  @Override
  public synchronized void putAll(Collection<Suggestable> changed) {
    changed.stream()
        .collect(Collectors.groupingBy(Suggestable::kind))
        .forEach((kind, some) -> put(kind, shelf(kind).with(some)));
  }

  @Override
  public synchronized void removeAll(String kind, Collection<String> ids) {
    put(kind, shelf(kind).without(ids));
  }

  private Shelf shelf(String kind) {
    return shelves.getOrDefault(kind, Shelf.EMPTY);
  }

  private void put(String kind, Shelf shelf) {
    Map<String, Shelf> next = new TreeMap<>(shelves);
    next.put(kind, shelf);
    shelves = next;
  }

  @Override
  public List<Suggestion> suggest(
      String typed, Set<String> readerAccess, int atMost, Predicate<Suggestable> empty) {
    Typed wanted = Typed.of(typed);
    if (wanted.squeezed().length() < SHORTEST || atMost < 1) {
      return List.of();
    }
    List<Best.Answer> all = new ArrayList<>();
    for (Shelf shelf : shelves.values()) {
      all.addAll(shelf.best(wanted, readerAccess, empty, atMost));
    }
    return mixed(all, atMost).stream()
        .map(answer -> new Suggestion(answer.of(), answer.names().shown(answer.name())))
        .toList();
  }

  /** A few of each kind, then whatever is better; and few of what gives nothing. */
  private static List<Best.Answer> mixed(List<Best.Answer> all, int atMost) {
    all.sort(Best.ORDER);
    int share = Math.ceilDiv(atMost * 3, 8);
    Map<String, Integer> taken = new HashMap<>();
    List<Best.Answer> mixed = new ArrayList<>();
    List<Best.Answer> others = new ArrayList<>();
    int empty = 0;
    for (Best.Answer answer : all) {
      if (!answer.empty() || empty++ < share) {
        boolean fits = taken.merge(answer.of().kind(), 1, Integer::sum) <= share;
        (fits ? mixed : others).add(answer);
      }
    }
    if (mixed.size() < atMost) {
      mixed.addAll(others.subList(0, Math.min(others.size(), atMost - mixed.size())));
      mixed.sort(Best.ORDER);
    }
    return mixed.subList(0, Math.min(mixed.size(), atMost));
  }
}
