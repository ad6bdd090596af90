package fr.terreau.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Suggests what a reader may be about to type, from the second letter on. Kept in memory: whoever
 * owns it fills it at every start. Several readers and a writer may use it at once.
 */
public interface Suggester {

  /** Fewer letters and digits than this suggest nothing. */
  int SHORTEST = 2;

  /** What is suggested of a kind from now on, and nothing else of it. */
  void replaceAll(String kind, Collection<Suggestable> all);

  /** Adds these, or replaces those of the same kind and identifier. */
  void putAll(Collection<Suggestable> changed);

  /** These are suggested no more; unknown ones do no harm. */
  void removeAll(String kind, Collection<String> ids);

  /**
   * What answers, best first: a name that is the text, one that begins with it, one in which a
   * later word begins with it, then those in which every typed word begins a word. Accents, case,
   * apostrophes and hyphens do not matter. What gives nothing comes after what does and is seldom
   * told, then ranks and weights decide. What the reader may not see changes neither the number nor
   * the order.
   *
   * @param typed whatever was typed
   * @param readerAccess the tokens the reader holds
   * @param empty whether following a suggestion would give this reader nothing; asked often
   */
  List<Suggestion> suggest(
      String typed, Set<String> readerAccess, int atMost, Predicate<Suggestable> empty);
}
