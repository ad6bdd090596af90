package fr.terreau.portal.practice;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.SafeHtml;
import fr.terreau.portal.practice.export.DublinCore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The sheet of a practice.
 *
 * @param back the answers the reader comes from, or the list of practices
 * @param type code of the practice type
 * @param nature code of the nature of the resource
 * @param status code of the editorial status: a banner says whatever is not {@code PUBLIE}
 * @param replacedBy the sheet that took over, when the status is {@code REMPLACE}
 * @param details the questions of its type, each with its answers
 * @param tables the questions of its type that are lists of several columns
 * @param drawn what is drawn for its type on top of its fields
 * @param rest whatever else is known of the sheet
 * @param family what it was adapted from and what was adapted from it
 * @param close sheets that have something in common with it
 * @param heads what machines read in the head of the page
 */
public record PracticePage(
    Frame frame,
    Link back,
    String title,
    String summary,
    Cote cote,
    String type,
    String nature,
    String status,
    Optional<Link> replacedBy,
    Optional<Review> review,
    Brief brief,
    List<Step> steps,
    List<Detail> details,
    List<DetailTable> tables,
    Drawn drawn,
    List<DocumentCard> documents,
    List<Link> sources,
    List<Relation> relations,
    Optional<Family> family,
    List<Close> close,
    List<Reuse> reuses,
    Identity identity,
    List<Detail> rest,
    Optional<Revision> revision,
    Citation citation,
    List<DublinCore.Element> heads,
    Gestures gestures)
    implements Page {

  /** The parts read first; each is left out when nobody wrote it. */
  public record Brief(
      Optional<SafeHtml> objectives,
      Optional<SafeHtml> context,
      Optional<SafeHtml> outcomes,
      Optional<SafeHtml> pitfalls,
      Optional<SafeHtml> prerequisites,
      Optional<SafeHtml> resources) {

    public boolean isEmpty() {
      return objectives.isEmpty()
          && context.isEmpty()
          && outcomes.isEmpty()
          && pitfalls.isEmpty()
          && prerequisites.isEmpty()
          && resources.isEmpty();
    }
  }

  /** When it was checked last and by whom, and when it is to be checked again. */
  public record Review(LocalDate checkedOn, Optional<String> checkedBy, Optional<LocalDate> due) {}

  /** A step of the way; duration and people may be unknown. */
  public record Step(String title, String text, Optional<String> duration, Optional<String> who) {}

  /**
   * A question and its answers, in words.
   *
   * @param prose the answer when it is paragraphs, in place of the values
   */
  public record Detail(String label, List<String> values, Optional<SafeHtml> prose) {

    public Detail(String label, List<String> values) {
      this(label, values, Optional.empty());
    }
  }

  /** A question of the type answered by rows; every row has as many cells as there are headings. */
  public record DetailTable(String label, List<String> headings, List<List<String>> rows) {}

  /**
   * A tie with another sheet.
   *
   * @param kind code of the kind of tie, such as {@code ADAPTE_DE}
   * @param incoming whether the other sheet declared the tie
   */
  public record Relation(String kind, boolean incoming, Link sheet, Optional<Cote> cote) {

    /** Key of the words that announce the tie. */
    public String key() {
      return "relation." + kind + (incoming ? ".inverse" : "");
    }
  }

  /**
   * What may be done from the page.
   *
   * @param editUrl where to change it, for those who may
   * @param adaptUrl where a form asks for a draft that starts from it, for those who may
   */
  public record Gestures(
      Optional<String> editUrl, Optional<String> adaptUrl, List<Link> links, List<Link> exports) {}

  /** Origins and adaptations, the nearest first. */
  public record Family(List<Kin> origins, List<Kin> adaptations) {}

  /**
   * A sheet of the family.
   *
   * @param steps how far it is, 1 for the next one
   * @param note what was adapted
   */
  public record Kin(Link sheet, Optional<Cote> cote, int steps, Optional<String> note) {}

  /**
   * A sheet that has something in common with this one.
   *
   * @param reasons what it has in common, in words
   */
  public record Close(Link sheet, Cote cote, String organisation, List<String> reasons) {}

  /** Who took the practice up, what was changed and how it went. */
  public record Reuse(
      String organisation,
      Optional<String> date,
      Optional<SafeHtml> adaptation,
      Optional<SafeHtml> result) {}

  /**
   * The identity card.
   *
   * @param scale code of the scale, such as {@code EPCI}
   * @param audiences the readers it is meant for, in words
   * @param visibility code of the visibility
   */
  public record Identity(
      Link producer,
      List<Link> territories,
      Optional<String> scale,
      Optional<String> population,
      List<Link> subjects,
      List<String> audiences,
      Optional<String> date,
      Optional<String> effort,
      Optional<String> cost,
      Optional<Link> session,
      Optional<Link> licence,
      String visibility,
      Optional<String> contact) {}

  /** The last published version. */
  public record Revision(
      LocalDate publishedOn, String version, Optional<String> note, Optional<String> versions) {}

  /** How to cite it; the lines of the reference are ready to copy. */
  public record Citation(String iso690, String permanentUrl) {}

  @Override
  public String template() {
    return "practice/practice.jte";
  }

  /** Whether a banner says that the sheet is not simply published. */
  public boolean flagged() {
    return !status.equals("PUBLIE");
  }
}
