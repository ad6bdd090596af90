package fr.terreau.portal.review;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The thread of a sheet: what was said and decided, and what this reader may do next.
 *
 * @param action where the forms are posted
 * @param title of the draft, or words that say it has none
 * @param status code of the status of the draft
 * @param published code of the status of what readers see; empty before the first publication
 * @param version the version of the draft that this page shows
 * @param edit where the draft is changed
 * @param read the sheet as readers see it, or the draft drawn as one
 * @param missing what publication still asks for, each leading to its field
 * @param typed words given back after an error
 * @param typedReason words of the second form, given back after an error
 * @param gestures the buttons of this reader, by the names that the forms send
 * @param notice key of what to say at the top
 */
public record ReviewPage(
    Frame frame,
    String action,
    String title,
    Cote cote,
    String status,
    Optional<String> published,
    int version,
    String edit,
    Link read,
    Draft draft,
    List<Step> steps,
    List<Link> missing,
    List<Twin> twins,
    String typed,
    String typedReason,
    List<FormError> errors,
    Set<String> gestures,
    Optional<String> notice)
    implements Page {

  /** The identity of the draft, in words; what is unknown is empty. */
  public record Draft(
      String type,
      String nature,
      String organisation,
      String visibility,
      String licence,
      List<String> summary,
      List<Link> files) {}

  /**
   * A step of the thread.
   *
   * @param kind code of what happened
   * @param who the function of who did it, empty when unknown
   * @param revision the version that a publication made, empty for other steps
   */
  public record Step(
      int number,
      String kind,
      String who,
      String organisation,
      Instant at,
      List<String> words,
      Optional<Integer> revision) {}

  /**
   * Another sheet that may say the same.
   *
   * @param certain whether it holds the very same file, rather than nearly the same title
   */
  public record Twin(Link sheet, String organisation, boolean certain) {}

  /** The buttons that speak of the draft, in their order. */
  public static final List<String> TALK =
      List.of("publier", "demander", "proposer", "commenter", "reprendre");

  /** The buttons that speak of what is published, in their order. */
  public static final List<String> LIFE = List.of("confirmer", "archiver", "retirer", "remettre");

  @Override
  public String template() {
    return "review/review.jte";
  }

  /** The buttons of one form that this reader has. */
  public List<String> of(List<String> form) {
    return form.stream().filter(gestures::contains).toList();
  }

  /** What is wrong with a field, or null. */
  public String errorAt(String anchor) {
    return errors.stream()
        .filter(error -> error.anchor().equals(anchor))
        .map(FormError::message)
        .findFirst()
        .orElse(null);
  }
}
