package fr.terreau.portal.browse;

import java.util.List;
import java.util.Optional;

/**
 * The sheets of a place or of an organisation that the reader may open, the newest first.
 *
 * @param total how many there are on all pages
 * @param types how many of each type, each leading to the search
 * @param page number of this page, from 1
 */
public record SheetList(
    long total,
    List<SheetLine> lines,
    List<TypeCount> types,
    int page,
    Optional<String> previousUrl,
    Optional<String> nextUrl) {

  /** A type of practice, how many sheets, and where they are. */
  public record TypeCount(String type, long count, String url) {}
}
