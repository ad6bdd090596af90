package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.Attachment;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.domain.practice.sheet.Visibility;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A shared practice from its first draft on. The draft is what its authors work on; what readers
 * see is the newest {@link Revision}, which never changes. The columns beside the draft repeat what
 * lists need: of the published sheet once there is one, of the draft before.
 */
@Entity
@Table(name = "practice")
public class Practice {

  /** What lists show of a title that was pasted too long; the draft keeps it whole. */
  private static final int LONGEST_LISTED = 300;

  /** Grows when {@link #sumUp} learns something: older sheets are then summed up again. */
  static final int SUMMED_UP = 1;

  @Id private String id;
  private String code;
  private String slug;

  @Column(name = "practice_type")
  @Enumerated(EnumType.STRING)
  private PracticeType practiceType;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Enumerated(EnumType.STRING)
  private Visibility visibility;

  private String producer;
  private String title;

  @Column(name = "from_session")
  private String fromSession;

  private boolean demo;

  @Convert(converter = SheetConverter.class)
  private PracticeSheet draft;

  @Column(name = "revision_number")
  private int revision;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "text_version")
  private int version;

  @Version
  @Column(name = "lock_version")
  private int lock;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "practice_file", joinColumns = @JoinColumn(name = "practice_id"))
  private Set<PracticeFile> files = new HashSet<>();

  /** Where the draft stands; null when an earlier version is published and nothing is under way. */
  @Column(name = "review_status")
  @Enumerated(EnumType.STRING)
  private Status reviewStatus;

  @Column(name = "summed_up")
  private int summedUp;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "practice_relation", joinColumns = @JoinColumn(name = "practice_id"))
  private Set<PublishedRelation> relations = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "practice_due", joinColumns = @JoinColumn(name = "practice_id"))
  private Set<Due> dues = new HashSet<>();

  protected Practice() {}

  /** A new draft. */
  public static Practice started(String id, PracticeSheet draft, String createdBy, Instant now) {
    Practice practice = new Practice();
    practice.id = id;
    practice.createdBy = createdBy;
    practice.createdAt = now;
    practice.status = Status.BROUILLON;
    practice.reviewStatus = Status.BROUILLON;
    practice.revise(draft, now);
    return practice;
  }

  /** Marks a sheet as fictional content, for demonstration. */
  public Practice fictional() {
    demo = true;
    return this;
  }

  /** Takes over what the authors wrote; readers see nothing of it yet. */
  void revise(PracticeSheet sheet, Instant now) {
    version++;
    keep(sheet, now);
  }

  /** Takes over other attachments, which is no new version of the text. */
  void attach(List<Attachment> attachments, Instant now) {
    keep(draft.with("attachments", attachments), now);
  }

  private void keep(PracticeSheet sheet, Instant now) {
    draft = sheet;
    updatedAt = now;
    sheet.attachments().stream().map(PracticeFile::of).forEach(files::add);
    if (revision == 0) {
      describe(sheet);
      files.retainAll(sheet.attachments().stream().map(PracticeFile::of).toList());
    }
  }

  /** Hands the draft to the reviewers of the producing organisation. */
  void propose(Instant now) {
    standInReview(Status.EN_RELECTURE, now);
  }

  /** Gives the draft back to its author. */
  void giveBack(Instant now) {
    standInReview(Status.A_CORRIGER, now);
  }

  /** Takes the draft back from the reviewers. */
  void withdraw(Instant now) {
    standInReview(revision == 0 ? Status.BROUILLON : null, now);
  }

  private void standInReview(Status step, Instant now) {
    reviewStatus = step;
    if (revision == 0) {
      status = step;
    }
    updatedAt = now;
  }

  /** Publishes the draft as it is; the code is given once and for ever. */
  Revision publish(String newCode, Status newStatus, String function, String by, Instant now) {
    code = code == null ? newCode : code;
    reviewStatus = null;
    return revised(draft, newStatus, function, by, now);
  }

  /**
   * Publishes what is published already with something else said about it; a draft that goes
   * further keeps its own text.
   *
   * @param published the newest revision
   * @param note why there is another revision
   */
  Revision restate(
      PracticeSheet published,
      UnaryOperator<PracticeSheet> change,
      String note,
      Status newStatus,
      String function,
      String by,
      Instant now) {
    PracticeSheet restated = change.apply(published).with("changeNote", note);
    draft = draft.equals(published) ? restated : change.apply(draft);
    return revised(restated, newStatus, function, by, now);
  }

  private Revision revised(
      PracticeSheet sheet, Status newStatus, String function, String by, Instant now) {
    revision++;
    status = newStatus;
    publishedAt = now;
    updatedAt = now;
    describe(sheet);
    sumUp(sheet);
    return new Revision(id, revision, now, function, by, sheet.changeNote(), sheet);
  }

  /** Keeps beside the published text what lists ask of it. */
  void sumUp(PracticeSheet published) {
    replace(relations, PublishedRelation.of(published));
    replace(dues, Due.of(published));
    summedUp = SUMMED_UP;
  }

  private static <T> void replace(Set<T> old, Set<T> now) {
    old.retainAll(now);
    old.addAll(now);
  }

  /** Leaves or enters the shelves without a change of the text. */
  void shelve(Status newStatus, Instant now) {
    status = newStatus;
    updatedAt = now;
  }

  /** Takes the place in the editorial life that an imported draft had. */
  void stand(Status newStatus, String newCode) {
    status = newStatus;
    reviewStatus = newStatus;
    code = newCode;
  }

  /** Restores the editorial life of a sheet that was published elsewhere. */
  void backdate(Instant created, Instant published, Instant updated) {
    createdAt = created;
    publishedAt = published;
    updatedAt = updated;
  }

  private void describe(PracticeSheet sheet) {
    title = cut(sheet.title());
    slug = Slug.of(sheet.title());
    practiceType = sheet.practiceType();
    visibility = sheet.visibility();
    producer = sheet.producer();
    fromSession = sheet.fromSession();
  }

  private static String cut(String text) {
    return text == null || text.length() <= LONGEST_LISTED
        ? text
        : text.substring(0, LONGEST_LISTED);
  }

  /** Identifies the sheet for ever, from its first draft on. */
  public String id() {
    return id;
  }

  /** The public code, such as {@code AURA-CONV-0001}, from the first publication on. */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /** What addresses and exports say: the code, or the identifier while there is none. */
  public String reference() {
    return code == null ? id : code;
  }

  public String slug() {
    return slug;
  }

  public Optional<PracticeType> practiceType() {
    return Optional.ofNullable(practiceType);
  }

  public Status status() {
    return status;
  }

  /**
   * Where the draft stands on its way to publication; empty when nothing is under way beside what
   * is published.
   */
  public Optional<Status> reviewStatus() {
    return Optional.ofNullable(reviewStatus);
  }

  /** Whether the draft waits for a decision. */
  public boolean inReview() {
    return reviewStatus == Status.EN_RELECTURE;
  }

  /** The status on a day: what is published and not reviewed in time is to be checked. */
  public Status statusOn(LocalDate day, PracticeSheet published) {
    boolean late = published.reviewDue() != null && published.reviewDue().isBefore(day);
    return status == Status.PUBLIE && late ? Status.A_VERIFIER : status;
  }

  public Visibility visibility() {
    return visibility;
  }

  public String producer() {
    return producer;
  }

  public String title() {
    return title;
  }

  public Optional<String> fromSession() {
    return Optional.ofNullable(fromSession);
  }

  public boolean demo() {
    return demo;
  }

  public PracticeSheet draft() {
    return draft;
  }

  /** The number of the newest revision, 0 before the first publication. */
  public int revision() {
    return revision;
  }

  /** Whether readers see something of the sheet. */
  public boolean published() {
    return revision > 0;
  }

  public String createdBy() {
    return createdBy;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  /** Grows with every change of the text; a writer says which version was read. */
  public int version() {
    return version;
  }

  /** An attachment of the draft. */
  public Optional<Attachment> draftAttachment(String attachment) {
    return draft.attachments().stream().filter(a -> a.id().equals(attachment)).findFirst();
  }

  Set<PublishedRelation> relations() {
    return Set.copyOf(relations);
  }

  /** What the published sheet asks for, in no order. */
  Set<Due> dues() {
    return Set.copyOf(dues);
  }

  int summedUp() {
    return summedUp;
  }

  Set<PracticeFile> files() {
    return Set.copyOf(files);
  }
}
