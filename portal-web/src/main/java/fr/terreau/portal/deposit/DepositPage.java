package fr.terreau.portal.deposit;

import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.ReviewNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form that deposits a practice or changes one.
 *
 * @param action where the form is posted: {@code /deposer}, or the edit address of the draft
 * @param id the practice, once there is a draft
 * @param version what the reader's form is based on; sent back to detect a second window
 * @param proposed whether it waits for a review, so that who may publish may also give it back
 * @param type code of the chosen practice type, or an empty text
 * @param session the session of a regional day it comes from; its id goes in {@code sessionId}
 * @param describe title, summary, objectives, context, pitfalls, outcomes
 * @param specific the questions of the chosen type
 * @param situate producer, nature, scale, dates
 * @param share licence and other questions on sharing
 * @param visibility code of the chosen visibility, or an empty text
 * @param rights whether the rights are said to be cleared
 * @param review what the reviewers said last
 * @param errors errors that belong to no field drawn from a {@link FieldView}
 */
public record DepositPage(
    Frame frame,
    String action,
    Optional<String> id,
    long version,
    boolean published,
    boolean canPublish,
    boolean proposed,
    Optional<Instant> savedAt,
    String type,
    Optional<Link> session,
    Optional<String> sessionId,
    Steps steps,
    Files files,
    List<FieldView> describe,
    List<FieldView> specific,
    List<FieldView> situate,
    Picker territories,
    Picker subjects,
    List<FieldView> share,
    String visibility,
    boolean rights,
    List<FormError> errors,
    Optional<Conflict> conflict,
    Optional<ReviewNote> review)
    implements Page {

  /** The types, in the order of the form. */
  public static final List<String> TYPES =
      List.of(
          "CONVENTION",
          "DIAGNOSTIC",
          "FORMATION",
          "POLDOC",
          "VISITE",
          "REAMENAGEMENT",
          "DESIGN_SERVICE",
          "SCHEMA");

  /** The visibilities, from the widest to the narrowest. */
  public static final List<String> VISIBILITIES = List.of("PUBLIC", "RESEAU", "MD");

  /** How far each part is. */
  public record Steps(
      Progress type, Progress files, Progress describe, Progress situate, Progress share) {}

  /** How far a part is. */
  public enum Progress {
    FAIT,
    EN_COURS,
    A_FAIRE
  }

  /** The form as it was saved meanwhile from elsewhere, beside what was just typed. */
  public record Conflict(Instant savedAt, String savedBy, List<Difference> differences) {}

  /** One question that got two answers. */
  public record Difference(String label, String mine, String theirs) {}

  @Override
  public String template() {
    return "deposit/deposit.jte";
  }

  /** All errors in the order of the form. */
  public List<FormError> allErrors() {
    List<FormError> all = new ArrayList<>(errors);
    Stream.of(describe, specific, situate, share).map(FormError::of).forEach(all::addAll);
    territories.error().ifPresent(e -> all.add(new FormError(territories.id(), e)));
    subjects.error().ifPresent(e -> all.add(new FormError(subjects.id(), e)));
    return all;
  }

  /** The error of a part that is not drawn from a {@link FieldView}, or null. */
  public String errorAt(String anchor) {
    return errors.stream()
        .filter(error -> error.anchor().equals(anchor))
        .map(FormError::message)
        .findFirst()
        .orElse(null);
  }
}
