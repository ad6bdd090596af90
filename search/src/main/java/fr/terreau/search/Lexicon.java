package fr.terreau.search;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a trade: what an engine needs to know to find by one word what is written with
 * another. A value, never changed; a new one is learnt whole.
 *
 * @param notions each with an identifier of its own
 */
public record Lexicon(List<Notion> notions) {

  public Lexicon {
    notions = List.copyOf(notions);
    Set<String> ids = new HashSet<>();
    for (Notion notion : notions) {
      if (!ids.add(notion.id())) {
        throw new IllegalArgumentException("two notions are called " + notion.id());
      }
    }
  }

  /** Knows no word. */
  public static Lexicon empty() {
    return new Lexicon(List.of());
  }

  /**
   * One notion and all its names.
   *
   * @param label the name shown to readers
   * @param synonyms other names that mean the same: variants, acronyms, former names
   * @param hidden names that find it and are never shown nor looked for: misspellings, names of
   *     tools
   * @param broader the identifier of the notion it belongs to; one that does not exist is ignored
   * @param related identifiers of notions one thinks of together
   * @param context words beside which a name shared with another notion means this one
   */
  public record Notion(
      String id,
      String label,
      List<String> synonyms,
      List<String> hidden,
      Optional<String> broader,
      Set<String> related,
      Set<String> context) {

    public Notion {
      if (id.isBlank() || label.isBlank()) {
        throw new IllegalArgumentException("a notion has an identifier and a name");
      }
      synonyms = List.copyOf(synonyms);
      hidden = List.copyOf(hidden);
      requireNonNull(broader, "broader");
      related = Set.copyOf(related);
      context = Set.copyOf(context);
    }

    /** A notion that only has names. */
    public static Notion of(String id, String label, String... synonyms) {
      return new Notion(
          id, label, List.of(synonyms), List.of(), Optional.empty(), Set.of(), Set.of());
    }

    public Notion hiding(String... names) {
      return new Notion(id, label, synonyms, List.of(names), broader, related, context);
    }

    public Notion below(String other) {
      return new Notion(id, label, synonyms, hidden, Optional.of(other), related, context);
    }

    public Notion beside(String... others) {
      return new Notion(id, label, synonyms, hidden, broader, Set.of(others), context);
    }

    public Notion among(String... words) {
      return new Notion(id, label, synonyms, hidden, broader, related, Set.of(words));
    }
  }
}
