package fr.terreau.portal.review;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Duplicates;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.PublishPractice;
import fr.terreau.domain.practice.Revision;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.review.ReviewStep;
import fr.terreau.domain.review.ReviewStep.Kind;
import fr.terreau.domain.review.ReviewThread;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.ReviewNotes;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.SheetNames;
import fr.terreau.portal.review.ReviewPage.Draft;
import fr.terreau.portal.review.ReviewPage.Step;
import fr.terreau.portal.review.ReviewPage.Twin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Draws the thread of a sheet. */
@RequestScoped
class ReviewPages {

  /** Fields that stand under another name in the form. */
  private static final Map<String, String> ANCHORS =
      Map.of(
          "practiceType", "c-type",
          "visibility", "c-visibilite",
          "rightsCleared", "c-droits",
          "territories", "c-territoires",
          "subjects", "c-sujets");

  @Inject private Frames frames;
  @Inject private Practices practices;
  @Inject private PublishPractice publishing;
  @Inject private ReviewThread thread;
  @Inject private SheetNames names;

  /** What was typed, and what is wrong with it. */
  record Typed(String words, String reason, List<FormError> errors) {

    static final Typed NOTHING = new Typed("", "", List.of());
  }

  ReviewPage page(Actor actor, Practice practice, Typed typed, Optional<String> notice) {
    Messages messages = frames.messages();
    PracticeSheet draft = practice.draft();
    Optional<Revision> newest = practices.revision(practice.id(), practice.revision());
    return new ReviewPage(
        frames.frame(Section.COMPTE),
        ReviewNotes.url(practice),
        title(draft.title(), messages),
        names.cote(draft),
        practice.reviewStatus().orElse(practice.status()).name(),
        practice.published() ? Optional.of(practice.status().name()) : Optional.empty(),
        practice.version(),
        editUrl(practice),
        Link.to(
            "/pratiques/" + practice.reference(),
            messages.get(practice.published() ? "review.read" : "review.preview")),
        draft(draft, messages),
        thread.of(practice.id()).stream().map(this::step).toList(),
        missing(practice, messages),
        twins(actor, practice, messages),
        typed.words(),
        typed.reason(),
        typed.errors(),
        ReviewGestures.of(actor, practice, newest),
        notice);
  }

  private List<Link> missing(Practice practice, Messages messages) {
    PracticeSheet draft = practice.draft();
    return publishing.faults(draft).stream()
        .map(
            fault ->
                Link.to(
                    editUrl(practice) + "#" + anchor(fault.path()),
                    FieldWords.fault(fault, draft.practiceType(), messages)))
        .toList();
  }

  /** The field of the form; what lies inside a list is found at the list. */
  private static String anchor(String path) {
    int bracket = path.indexOf('[');
    String field = bracket < 0 ? path : path.substring(0, bracket);
    return ANCHORS.getOrDefault(field, "c-" + field);
  }

  private List<Twin> twins(Actor actor, Practice practice, Messages messages) {
    Duplicates found =
        Duplicates.of(
            practices,
            practice,
            other -> PracticeRights.mayRead(actor, other) || PracticeRights.mayEdit(actor, other));
    List<Twin> twins = new ArrayList<>();
    found.sameFile().forEach(other -> twins.add(twin(other, true, messages)));
    found.closeTitle().forEach(other -> twins.add(twin(other, false, messages)));
    return twins;
  }

  private Twin twin(Practice other, boolean certain, Messages messages) {
    return new Twin(
        Link.to("/pratiques/" + other.reference(), title(other.title(), messages)),
        names.organisation(other.producer()),
        certain);
  }

  private Step step(ReviewStep step) {
    return new Step(
        step.number(),
        step.kind().name(),
        Objects.requireNonNullElse(step.by().function(), ""),
        names.organisation(step.by().organisation()),
        step.at(),
        ReviewNotes.lines(step.words().orElse("")),
        step.kind() == Kind.PUBLISHED ? Optional.of(step.revision()) : Optional.empty());
  }

  private Draft draft(PracticeSheet sheet, Messages messages) {
    return new Draft(
        word("type.", sheet.practiceType(), messages),
        word("nature.", sheet.resourceNature(), messages),
        names.organisation(sheet.producer()),
        sheet.visibility() == null
            ? ""
            : messages.get("visibility." + sheet.visibility() + ".short"),
        word("licence.", sheet.license(), messages),
        ReviewNotes.lines(Objects.requireNonNullElse(sheet.summary(), "")),
        sheet.attachments().stream()
            .map(file -> Link.to("/documents/" + file.id(), file.title()))
            .toList());
  }

  private static String word(String family, Enum<?> value, Messages messages) {
    return value == null ? "" : messages.get(family + value.name());
  }

  private static String title(String title, Messages messages) {
    return title == null || title.isBlank() ? messages.get("practice.untitled") : title;
  }

  static String editUrl(Practice practice) {
    return "/pratiques/" + practice.reference() + "/modifier";
  }
}
