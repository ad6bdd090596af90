package fr.terreau.portal.search;

import fr.terreau.portal.platform.Link;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a typed question, as the page of results shows it.
 *
 * @param items filters that were understood, in the order of the text
 * @param others what they keep away, when they leave less than a page
 */
public record ReadingView(List<Item> items, Optional<Others> others) {

  /** Nothing but words. */
  public static final ReadingView NOTHING = new ReadingView(List.of(), Optional.empty());

  public ReadingView {
    items = List.copyOf(items);
  }

  /** The filters that hold. */
  public List<Item> active() {
    return items.stream().filter(item -> !item.lifted()).toList();
  }

  /** The filters that would have left no answer. */
  public List<Item> lifted() {
    return items.stream().filter(Item::lifted).toList();
  }

  /**
   * A filter that was understood.
   *
   * @param label in words
   * @param words the words of the question that say it
   * @param removeUrl the address where they are but words
   * @param lifted whether it would have left no answer
   * @param similar where territories like this one are listed
   */
  public record Item(
      String label, String words, String removeUrl, boolean lifted, Optional<Link> similar) {}

  /**
   * What is found when all words of the question are but words.
   *
   * @param total how many practices
   * @param url their address
   * @param hits the best of those that the filters keep away
   */
  public record Others(long total, String url, List<Hit> hits) {}
}
