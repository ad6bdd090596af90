package fr.terreau.portal.deposit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form sent, as a tree by path: {@code details.criteria[2].value} is the value {@code value}
 * of row 2 of {@code criteria} of {@code details}. Rows keep the numbers they were sent under, with
 * holes; nothing is sized by a number that somebody typed.
 */
final class Sent {

  private static final Pattern STEP =
      Pattern.compile("\\G(?:^|\\.)([A-Za-z][A-Za-z0-9]*)(?:\\[([0-9]{1,9})])?");
  private static final int DEEPEST = 10;
  private static final int LONGEST_NAME = 300;

  private final List<String> values = new ArrayList<>();
  private final Map<String, Sent> named = new HashMap<>();
  private final TreeMap<Integer, Sent> rows = new TreeMap<>();
  private boolean wanted;
  private boolean target;

  /** One step of a path; the row is absent for a name alone. */
  private record Step(String name, Integer row) {}

  static Sent of(Map<String, String[]> parameters) {
    Sent all = new Sent();
    parameters.forEach(
        (name, sent) -> all.at(name, true).ifPresent(place -> place.values.addAll(List.of(sent))));
    return all;
  }

  /** What was sent under a path, itself or below; empty when nothing was. */
  Optional<Sent> at(String path) {
    return at(path, false);
  }

  Optional<Sent> inside(String name) {
    return Optional.ofNullable(named.get(name));
  }

  /** The rows in the order of their numbers. */
  List<Entry<Integer, Sent>> rows() {
    return List.copyOf(rows.entrySet());
  }

  List<String> values() {
    return List.copyOf(values);
  }

  /** What was sent under this very path, beside empty marks; empty when nothing was. */
  String first() {
    return values.stream().filter(value -> !value.isEmpty()).findFirst().orElse("");
  }

  /**
   * Whether the row or group stays even if nothing was typed in it: it, or a row, was asked for.
   */
  boolean wanted() {
    return wanted;
  }

  /** Whether the reader should find the page at this row again. */
  boolean target() {
    return target;
  }

  void value(String text) {
    values.clear();
    values.add(text);
  }

  /** A fresh row at the end of what was sent. */
  Sent addRow() {
    Sent row = new Sent();
    rows.put(rows.isEmpty() ? 0 : rows.lastKey() + 1, row);
    return row;
  }

  /** Puts a row at the end of what was sent, and leads the reader there. */
  void adopt(Sent row) {
    rows.values().forEach(other -> other.target = false);
    row.target = true;
    rows.put(rows.isEmpty() ? 0 : rows.lastKey() + 1, row);
  }

  Sent child(String name) {
    return named.computeIfAbsent(name, fresh -> new Sent());
  }

  /** Makes a place for a list of which nothing was sent. */
  void put(String path) {
    at(path, true);
  }

  /** Adds an empty row to the list at a path; rows and groups around it stay too, even empty. */
  void add(String list) {
    List<Step> steps = steps(list);
    Sent place = this;
    for (Step step : steps) {
      place = place.child(step.name);
      place.wanted = true;
      if (step.row != null) {
        place = place.rows.computeIfAbsent(step.row, fresh -> new Sent());
        place.wanted = true;
      }
    }
    if (!steps.isEmpty()) {
      Sent row = place.addRow();
      row.wanted = true;
      row.target = true;
    }
  }

  /** Forgets all that was sent under a path; a row taken off leaves its list there. */
  void remove(String path) {
    List<Step> steps = steps(path);
    if (steps.isEmpty()) {
      return;
    }
    Step last = steps.getLast();
    parent(steps)
        .ifPresent(
            parent -> {
              if (last.row == null) {
                parent.named.remove(last.name);
              } else {
                parent.inside(last.name).ifPresent(list -> list.rows.remove(last.row));
              }
            });
  }

  /** Exchanges a row with the one before or after it. */
  void move(String path, boolean up) {
    List<Step> steps = steps(path);
    if (steps.isEmpty() || steps.getLast().row == null) {
      return;
    }
    Step last = steps.getLast();
    parent(steps)
        .flatMap(parent -> parent.inside(last.name))
        .ifPresent(list -> list.swap(last.row, up));
  }

  private void swap(int from, boolean up) {
    Sent row = rows.get(from);
    Integer to = up ? rows.lowerKey(from) : rows.higherKey(from);
    if (row != null) {
      row.target = true;
      if (to != null) {
        rows.put(from, rows.get(to));
        rows.put(to, row);
      }
    }
  }

  /** The place that holds the list or the name a path ends with. */
  private Optional<Sent> parent(List<Step> steps) {
    Optional<Sent> place = Optional.of(this);
    for (Step step : steps.subList(0, steps.size() - 1)) {
      place = place.flatMap(p -> p.inside(step.name));
      if (step.row != null) {
        place = place.map(list -> list.rows.get(step.row));
      }
    }
    return place;
  }

  private Optional<Sent> at(String path, boolean make) {
    List<Step> steps = steps(path);
    Sent place = steps.isEmpty() ? null : this;
    for (Step step : steps) {
      place = make ? place.child(step.name) : place.named.get(step.name);
      if (place != null && step.row != null) {
        place =
            make
                ? place.rows.computeIfAbsent(step.row, fresh -> new Sent())
                : place.rows.get(step.row);
      }
      if (place == null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(place);
  }

  /** The steps of a path; none for what is no path. */
  private static List<Step> steps(String path) {
    List<Step> steps = new ArrayList<>();
    int end = 0;
    Matcher matcher = STEP.matcher(path.length() > LONGEST_NAME ? "" : path);
    while (matcher.find()) {
      Integer row = matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2));
      steps.add(new Step(matcher.group(1), row));
      end = matcher.end();
    }
    return end == path.length() && steps.size() <= DEEPEST ? steps : List.of();
  }
}
