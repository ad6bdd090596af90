package fr.terreau.portal.thesaurus;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.thesaurus.ThesaurusPage.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A concept: what it is called, what it stands among, and the sheets about it.
 *
 * @param path what it belongs to, from the top
 * @param sheets the newest ones that the reader may find, of {@code total}
 * @param keeping what those see who decide about the thesaurus
 * @param done code of what was just done
 */
public record ConceptPage(
    Frame frame,
    String id,
    String label,
    Optional<String> english,
    List<String> synonyms,
    List<String> acronyms,
    List<String> formerNames,
    Optional<String> definition,
    List<Link> path,
    List<Entry> narrower,
    List<Link> related,
    List<String> closeMatches,
    String status,
    Optional<Link> replacement,
    List<Sheet> sheets,
    long total,
    Optional<Keeping> keeping,
    Optional<String> done)
    implements Page {

  /** A sheet about the concept. */
  public record Sheet(Cote cote, Link title, String organisation) {}

  /**
   * What may be done, and what was.
   *
   * @param version what a gesture says it has read
   * @param replacement the question for the concept to use instead
   * @param errors what was wrong with the last gesture
   * @param history the newest change first
   */
  public record Keeping(
      int version, FieldView replacement, List<FormError> errors, List<Step> history) {}

  /**
   * A change.
   *
   * @param gesture code of the gesture
   * @param author function and organisation
   * @param changes in words
   */
  public record Step(Instant at, String gesture, String author, List<String> changes) {}

  @Override
  public String template() {
    return "thesaurus/concept.jte";
  }
}
