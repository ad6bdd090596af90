package fr.terreau.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text with the found words marked; never markup, so that the page escapes it.
 *
 * @param cutBefore whether text was left out before the first fragment
 * @param cutAfter whether text was left out after the last fragment
 */
public record Snippet(List<Fragment> fragments, boolean cutBefore, boolean cutAfter) {

  /** A run of text, all marked or all plain. */
  public record Fragment(String text, boolean marked) {}

  public Snippet {
    fragments = List.copyOf(fragments);
  }

  /** The text alone. */
  public String text() {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining());
  }

  /** The marked words, as they are written in the text. */
  public List<String> marked() {
    return fragments.stream().filter(Fragment::marked).map(Fragment::text).toList();
  }
}
