package fr.terreau.portal.deposit;

import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.ReviewNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form that deposits a practice or changes one.
 *
 * @param action where the form is posted: {@code /deposer}, or the edit address of the draft
 * @param id the practice, once there is a draft
 * @param version what the reader's form is based on; sent back to detect a second window
 * @param here the id of the row or list that a button was pressed in, or an empty text
 * @param proposed whether it waits for a review, so that who may publish may also give it back
 * @param type code of the chosen practice type, or an empty text
 * @param typeFrom the file the type is proposed from, or null
 * @param session the session of a regional day it comes from; its id goes in {@code sessionId}
 * @param describe title, summary and all that tells the practice
 * @param specific the questions of the chosen type
 * @param situate producer, nature, scale, dates
 * @param share licence and other questions on sharing
 * @param completions words to choose from while typing, by the id of the list
 * @param review what the reviewers said last
 * @param errors errors that belong to no question drawn from a {@link FormPart}
 */
public record DepositPage(
    Frame frame,
    String action,
    Optional<String> id,
    long version,
    String here,
    boolean published,
    boolean canPublish,
    boolean proposed,
    Optional<Instant> savedAt,
    String type,
    String typeFrom,
    Optional<Link> session,
    Optional<String> sessionId,
    List<Step> steps,
    Files files,
    List<FormPart> describe,
    List<FormPart> specific,
    List<FormPart> situate,
    Picker territories,
    Picker subjects,
    List<FormPart> share,
    Map<String, List<String>> completions,
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

  /**
   * One part of the form in the list of tasks.
   *
   * @param anchor the id of its section
   * @param wanted what publication still asks for there
   */
  public record Step(String anchor, String label, Progress progress, List<FormError> wanted) {}

  /** How far a part is. */
  public enum Progress {
    FAIT,
    EN_COURS,
    A_FAIRE
  }

  /** The form as it was saved meanwhile from elsewhere, beside what was just typed. */
  public record Conflict(Instant savedAt, String savedBy, List<Difference> differences) {}

  /** One question that got two answers; the path is that of the field. */
  public record Difference(String path, String label, String mine, String theirs) {}

  @Override
  public String template() {
    return "deposit/deposit.jte";
  }

  /** All errors in the order of the form. */
  public List<FormError> allErrors() {
    List<FormError> all = new ArrayList<>(errors);
    files.rows().forEach(row -> row.words().forEach(part -> all.addAll(part.errors())));
    Stream.of(describe, specific, situate)
        .flatMap(List::stream)
        .forEach(part -> all.addAll(part.errors()));
    territories.error().ifPresent(e -> all.add(new FormError(territories.id(), e)));
    subjects.error().ifPresent(e -> all.add(new FormError(subjects.id(), e)));
    share.forEach(part -> all.addAll(part.errors()));
    return all;
  }

  /** The error of a part that is not drawn from a {@link FormPart}, or null. */
  public String errorAt(String anchor) {
    return errors.stream()
        .filter(error -> error.anchor().equals(anchor))
        .map(FormError::message)
        .findFirst()
        .orElse(null);
  }
}
