package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.Convention;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an agreement ends, and by when something must be done about it. Days of the calendar; what
 * cannot be known is absent.
 *
 * @param endsOn the last day on which the agreement holds
 * @param noticeOn the last day to give notice; absent without a notice period
 * @param alertOn the day to begin thinking of it, six months before the notice, or before the end
 *     when there is no notice period
 */
public record AgreementTerm(
    Optional<LocalDate> endsOn, Optional<LocalDate> noticeOn, Optional<LocalDate> alertOn) {

  /** How long before the notice those concerned are told, in months. */
  static final int ALERT_MONTHS = 6;

  /** Nobody agrees for longer: a larger number was mistyped. */
  private static final int LONGEST_MONTHS = 1200;

  /**
   * The term of an agreement from what is known of it; anything may be null.
   *
   * @param durationMonths counts from the signature when {@code durationStart} begins with {@code
   *     SIGNATURE}, from the day of effect otherwise; when the day asked for is unknown the other
   *     one is taken
   * @param durationStart name of the starting point
   * @param endsOn a day that was written down, which wins over the computed one
   */
  public static AgreementTerm of(
      LocalDate signedOn,
      LocalDate effectiveFrom,
      Integer durationMonths,
      String durationStart,
      LocalDate endsOn,
      Integer noticeMonths) {
    boolean fromSignature = durationStart != null && durationStart.startsWith("SIGNATURE");
    LocalDate start =
        fromSignature ? either(signedOn, effectiveFrom) : either(effectiveFrom, signedOn);
    Optional<LocalDate> end =
        Optional.ofNullable(endsOn)
            .or(
                () ->
                    Optional.ofNullable(start)
                        .filter(day -> sensible(durationMonths))
                        .map(day -> day.plusMonths(durationMonths).minusDays(1)));
    Optional<LocalDate> notice =
        end.filter(day -> sensible(noticeMonths)).map(day -> day.minusMonths(noticeMonths));
    return new AgreementTerm(
        end, notice, notice.or(() -> end).map(day -> day.minusMonths(ALERT_MONTHS)));
  }

  /** The term of an agreement as its sheet tells it. */
  public static AgreementTerm of(Convention agreement) {
    return of(
        agreement.signedOn(),
        agreement.effectiveFrom(),
        agreement.durationMonths(),
        agreement.durationStart() == null ? null : agreement.durationStart().name(),
        agreement.endsOn(),
        agreement.noticeMonths());
  }

  private static LocalDate either(LocalDate one, LocalDate other) {
    return one == null ? other : one;
  }

  private static boolean sensible(Integer months) {
    return months != null && months > 0 && months <= LONGEST_MONTHS;
  }
}
