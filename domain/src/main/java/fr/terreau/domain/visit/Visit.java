package fr.terreau.domain.visit;

import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.vocabulary.FoldedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One visit of one library on one day. Its answers belong to one revision of a guide for ever: a
 * newer revision of the guide changes nothing here. The columns beside the content repeat what
 * lists and filters need.
 */
@Entity
@Table(name = "visit")
public class Visit {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SEARCHED = 400;

  @Id private String id;

  @Column(name = "guide_practice", updatable = false)
  private String guide;

  @Column(name = "guide_revision", updatable = false)
  private int guideRevision;

  @Column(name = "guide_version", updatable = false)
  private String guideVersion;

  @Enumerated(EnumType.STRING)
  private Visibility visibility;

  @Column(name = "referent_organisation")
  private String organisation;

  @Column(name = "library_key")
  private String libraryKey;

  @Column(name = "library_name")
  private String libraryName;

  private String commune;

  @Column(name = "commune_name")
  private String communeName;

  private String searched;

  @Column(name = "visit_date")
  private String date;

  @Enumerated(EnumType.STRING)
  private VisitStatus status;

  @Column(name = "needs_count")
  private int needs;

  @Column(name = "open_follow_ups")
  private int openFollowUps;

  private boolean demo;

  @Convert(converter = ContentConverter.class)
  private VisitContent content;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "text_version")
  private int version;

  @Version
  @Column(name = "lock_version")
  private int lock;

  protected Visit() {}

  /** The revision of a guide that a visit follows. */
  public record Guide(String practice, int revision, String version) {}

  /**
   * A visit as it is prepared.
   *
   * @param communeName the name of the commune for who looks for it, or an empty text
   */
  public static Visit prepared(
      String id,
      Guide guide,
      VisitContent content,
      String communeName,
      String createdBy,
      Instant now) {
    Visit visit = new Visit();
    visit.id = id;
    visit.guide = guide.practice();
    visit.guideRevision = guide.revision();
    visit.guideVersion = guide.version();
    visit.status = VisitStatus.PREPAREE;
    visit.createdBy = createdBy;
    visit.createdAt = now;
    visit.revise(content, communeName, now);
    return visit;
  }

  /** Marks a visit as fictional content, for demonstration, at this point of its life. */
  public Visit fictional(VisitStatus at) {
    demo = true;
    status = at;
    return this;
  }

  /** Takes over what was written. */
  public void revise(VisitContent written, String nameOfCommune, Instant now) {
    version++;
    updatedAt = now;
    content = written;
    visibility = written.visibility();
    organisation = written.referentOrganization();
    VisitLibrary library = written.library();
    libraryName = cut(library.name(), LONGEST_NAME);
    libraryKey = cut(library.key(), LONGEST_NAME);
    commune = library.commune() == null ? "" : library.commune();
    communeName = cut(nameOfCommune, LONGEST_NAME);
    searched =
        cut(" " + FoldedText.of(communeName + " " + commune + " " + libraryName), LONGEST_SEARCHED);
    date = written.date();
    needs = written.needs().size();
    openFollowUps = written.openFollowUps();
  }

  /** Moves on, or back, in its life. */
  void move(VisitStatus to, Instant now) {
    if (!status.next().contains(to)) {
      throw new IllegalArgumentException("from " + status + " a visit does not become " + to);
    }
    status = to;
    updatedAt = now;
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  public String id() {
    return id;
  }

  /** The guide and the revision that the answers belong to. */
  public Guide guide() {
    return new Guide(guide, guideRevision, guideVersion);
  }

  public Visibility visibility() {
    return visibility;
  }

  /** The departmental library that visits and answers for what is written. */
  public String organisation() {
    return organisation;
  }

  /** The same for all visits of one library. */
  public String libraryKey() {
    return libraryKey;
  }

  /** The name of the commune, or an empty text. */
  public String communeName() {
    return communeName;
  }

  /** The text that a search in lists looks into, folded, each word after a space. */
  public String searched() {
    return searched;
  }

  public VisitStatus status() {
    return status;
  }

  public boolean demo() {
    return demo;
  }

  public VisitContent content() {
    return content;
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

  /** Grows with every change of the text; a writer says which version was read. */
  public int version() {
    return version;
  }

  /** What a list says of the visit. */
  public VisitLine line() {
    return new VisitLine(
        id,
        libraryKey,
        libraryName,
        commune,
        communeName,
        date,
        status,
        visibility,
        organisation,
        guide,
        guideVersion,
        needs,
        openFollowUps,
        demo);
  }
}
