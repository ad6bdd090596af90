package fr.terreau.search.suggest;

import fr.terreau.search.Suggestable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that may be suggested, with its names made ready. */
final class Names {

  private final Suggestable of;
  private final Typed[] names;

  Names(Suggestable of) {
    this.of = of;
    List<Typed> all = new ArrayList<>();
    all.add(Typed.of(of.label()));
    of.otherNames().forEach(name -> all.add(Typed.of(name)));
    of.hiddenNames().forEach(name -> all.add(Typed.of(name)));
    this.names = all.toArray(Typed[]::new);
  }

  Suggestable of() {
    return of;
  }

  int count() {
    return names.length;
  }

  Typed name(int which) {
    return names[which];
  }

  /** How this name is shown beside the label: not at all when it is the label, or hidden. */
  Optional<String> shown(int which) {
    boolean other = which > 0 && which <= of.otherNames().size();
    return other ? Optional.of(of.otherNames().get(which - 1)) : Optional.empty();
  }
}
