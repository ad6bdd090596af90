package fr.terreau.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Asks for the sheets that are close to a sheet.
 *
 * @param sheetId the sheet that the others are likened to
 * @param readerAccess the tokens the reader holds; without the right to the sheet itself nothing is
 *     found
 * @param except identifiers of sheets that are not wanted
 * @param ties what else than its words may bring a sheet near
 * @param atMost the largest number wanted, at least 1
 */
public record SimilarQuery(
    String sheetId, Set<String> readerAccess, Set<String> except, List<Tie> ties, int atMost) {

  public SimilarQuery {
    Objects.requireNonNull(sheetId, "sheetId");
    readerAccess = Set.copyOf(readerAccess);
    except = Set.copyOf(except);
    ties = List.copyOf(ties);
    atMost = Math.max(1, atMost);
  }

  /**
   * Something a sheet may have in common with the one it is likened to.
   *
   * @param name what the answer calls it
   * @param values sheets with one of these have it
   * @param keywords the words that such sheets are found by, one text for each value that is known
   *     by words
   * @param weight what all of it is worth, where the words of a whole text are worth 1
   * @param enough whether it makes a sheet close even when the texts have nothing in common
   */
  public record Tie(
      String name,
      Facet facet,
      Set<String> values,
      List<String> keywords,
      float weight,
      boolean enough) {

    public Tie {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(facet, "facet");
      values = Set.copyOf(values);
      keywords = List.copyOf(keywords);
    }
  }
}
