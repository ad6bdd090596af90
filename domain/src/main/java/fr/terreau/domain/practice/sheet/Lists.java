package fr.terreau.domain.practice.sheet;

import java.util.List;

/** Lists that are never null and never change. */
final class Lists {

  private Lists() {}

  static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
