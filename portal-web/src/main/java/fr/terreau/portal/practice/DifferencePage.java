package fr.terreau.portal.practice;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.practice.SheetDifferences.Changed;
import fr.terreau.portal.practice.WordDifference.Fate;
import java.util.List;

/**
 * What changed between two versions of a sheet.
 *
 * @param before the older one in words, such as « version 1.0, 3 mars 2025 »
 */
public record DifferencePage(
    Frame frame, Link sheet, Link versions, String before, String after, List<Change> changes)
    implements Page {

  /** A field that changed. */
  public record Change(String label, List<Words> words) {}

  /** A run of words and how it fared. */
  public record Words(String text, boolean removed, boolean added) {}

  static List<Change> of(List<Changed> changes) {
    return changes.stream()
        .map(
            change ->
                new Change(
                    change.label(),
                    change.pieces().stream()
                        .map(
                            piece ->
                                new Words(
                                    piece.text(),
                                    piece.fate() == Fate.REMOVED,
                                    piece.fate() == Fate.ADDED))
                        .toList()))
        .toList();
  }

  @Override
  public String template() {
    return "practice/difference.jte";
  }
}
