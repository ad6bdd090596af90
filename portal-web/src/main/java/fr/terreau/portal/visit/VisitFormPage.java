package fr.terreau.portal.visit;

import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of a visit, made from the items of its guide.
 *
 * @param version what the reader's form is based on; sent back to detect a second window
 * @param identity library, day, who reads it, whom one met
 * @param closing what stays in mind, needs, photos, report
 */
public record VisitFormPage(
    Frame frame,
    String id,
    String library,
    String date,
    int version,
    Instant savedAt,
    Link guide,
    String guideVersion,
    List<FieldView> identity,
    CommuneField commune,
    List<Theme> themes,
    List<FieldView> closing,
    List<FollowUpForm> followUps,
    Optional<Conflict> conflict)
    implements Page {

  /** A theme of the guide and the questions it asks. */
  public record Theme(int number, String title, Optional<String> intent, List<ItemForm> items) {}

  /**
   * One question.
   *
   * @param index its place in the guide, which names its fields
   * @param kind how it is asked: SELECT, CHECKBOXES, NUMBER, DATE or AREA
   * @param absent NON_ABORDE, SANS_OBJET or an empty text
   * @param unit of a number, or an empty text
   */
  public record ItemForm(
      int index,
      String wording,
      Optional<String> help,
      boolean mandatory,
      FieldView.Kind kind,
      List<String> values,
      List<Option> options,
      String unit,
      String absent,
      String note,
      Optional<Proposal> proposal,
      Optional<String> source,
      Optional<String> error) {

    public String name() {
      return "r-" + index;
    }

    public String id() {
      return "c-r-" + index;
    }

    public String value() {
      return kind == FieldView.Kind.AREA
          ? String.join("\n", values)
          : values.isEmpty() ? "" : values.get(0);
    }

    /** The ids that describe the question, or null when nothing does. */
    public String describedBy() {
      String ids =
          (help.isPresent() ? id() + "-a " : "")
              + (proposal.isPresent() ? id() + "-p " : "")
              + (error.isPresent() ? id() + "-e" : "");
      return ids.isEmpty() ? null : ids.strip();
    }
  }

  /** What was answered last time, to take over or not. */
  public record Proposal(String date, String answer) {}

  /** Something agreed upon, as it is written; the last ones are empty, for more. */
  public record FollowUpForm(
      int index,
      String id,
      String title,
      String owner,
      String due,
      String done,
      List<Option> states,
      Optional<String> error) {

    public String name() {
      return "suite-" + index;
    }

    public String anchor() {
      return "c-suite-" + index;
    }
  }

  /** What was kept meanwhile, beside what was just typed. */
  public record Conflict(Instant savedAt, List<Difference> differences) {}

  /** One question that got two answers. */
  public record Difference(String label, String mine, String theirs) {}

  @Override
  public String template() {
    return "visit/form.jte";
  }

  /** All errors in the order of the form. */
  public List<FormError> errors() {
    List<FormError> errors = new ArrayList<>(FormError.of(identity));
    commune.error().ifPresent(e -> errors.add(new FormError(CommuneField.ID, e)));
    themes.stream()
        .flatMap(theme -> theme.items().stream())
        .flatMap(
            item ->
                item
                    .error()
                    .map(e -> new FormError(item.id(), item.wording() + " – " + e))
                    .stream())
        .forEach(errors::add);
    Stream.of(FormError.of(closing)).forEach(errors::addAll);
    followUps.stream()
        .flatMap(row -> row.error().map(e -> new FormError(row.anchor(), e)).stream())
        .forEach(errors::add);
    return errors;
  }
}
