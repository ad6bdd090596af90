package fr.terreau.portal.catalogue;

import fr.terreau.portal.platform.Link;
import java.util.List;
import java.util.Optional;

/**
 * One field as the help explains it, in the reader's language.
 *
 * @param path the name for machines, {@code details.criteria}; also the anchor
 * @param content what may be written: kind, unit, bounds
 * @param need whether publication asks for it, and when
 * @param values the answers to choose from
 * @param uses what it serves for: filters, comparison, sorting
 * @param exchanged the names it is exported under in other formats
 * @param parts the fields inside it, at any depth, unless they were told before
 * @param sameAs where its parts were told before
 */
public record FieldRow(
    String path,
    String label,
    String content,
    String need,
    List<Choice> values,
    Optional<String> uses,
    List<String> exchanged,
    Optional<String> help,
    List<FieldRow> parts,
    Optional<Link> sameAs) {

  /** An answer: as formats write it, and in words. */
  public record Choice(String written, String words) {}

  public FieldRow {
    values = List.copyOf(values);
    exchanged = List.copyOf(exchanged);
    parts = List.copyOf(parts);
  }
}
