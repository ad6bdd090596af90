package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.Convention;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Something that a published sheet asks for by a day. */
@Embeddable
public class Due {

  /** What is due, in the order in which it comes. */
  public enum Kind {
    /** The sheet is to be read again. */
    REVIEW,
    /** The end of an agreement comes near: time to think of what follows. */
    ALERT,
    /** The last day to give notice. */
    NOTICE,
    /** The last day of an agreement. */
    AGREEMENT_END
  }

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "due_on")
  private LocalDate day;

  protected Due() {}

  Due(Kind kind, LocalDate day) {
    this.kind = kind;
    this.day = day;
  }

  /** Everything that a sheet asks for. */
  static Set<Due> of(PracticeSheet sheet) {
    Set<Due> dues = new LinkedHashSet<>();
    add(Kind.REVIEW, Optional.ofNullable(sheet.reviewDue()), dues);
    if (sheet.details() instanceof Convention convention) {
      AgreementTerm term = AgreementTerm.of(convention);
      add(Kind.ALERT, term.alertOn(), dues);
      add(Kind.NOTICE, term.noticeOn(), dues);
      add(Kind.AGREEMENT_END, term.endsOn(), dues);
    }
    return dues;
  }

  private static void add(Kind kind, Optional<LocalDate> day, Set<Due> dues) {
    // Databases hold years of four digits.
    day.filter(on -> on.getYear() > 0 && on.getYear() <= 9999)
        .ifPresent(on -> dues.add(new Due(kind, on)));
  }

  public Kind kind() {
    return kind;
  }

  public LocalDate day() {
    return day;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Due that && kind == that.kind && day.equals(that.day);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, day);
  }
}
