package fr.terreau.portal.review;

import fr.terreau.domain.practice.Due.Kind;
import fr.terreau.domain.practice.Practices.DueSheet;
import fr.terreau.portal.platform.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How days that come and go are told. */
final class DueDays {

  /** Up to here days are counted, beyond it months. */
  private static final int MANY_DAYS = 60;

  private DueDays() {}

  /** Leaves out what came too late anyway: nobody gives notice of an agreement that has ended. */
  static List<DueSheet> still(List<DueSheet> due, LocalDate today) {
    Map<String, Kind> passed = new HashMap<>();
    due.stream()
        .filter(d -> d.kind() != Kind.REVIEW && d.day().isBefore(today))
        .forEach(
            d ->
                passed.merge(
                    d.practice().id(),
                    d.kind(),
                    (one, other) -> one.compareTo(other) > 0 ? one : other));
    return due.stream()
        .filter(
            d ->
                d.kind() == Kind.REVIEW
                    || !d.day().isBefore(today)
                    || passed.get(d.practice().id()) == d.kind())
        .toList();
  }

  /** « en retard de 3 jours », « aujourd’hui », « dans 5 mois ». */
  static String when(LocalDate day, LocalDate today, Messages messages) {
    if (day.equals(today)) {
      return messages.get("due.today");
    }
    boolean late = day.isBefore(today);
    LocalDate first = late ? day : today;
    LocalDate last = late ? today : day;
    long days = ChronoUnit.DAYS.between(first, last);
    long months = ChronoUnit.MONTHS.between(first, last);
    if (days < MANY_DAYS) {
      return late ? messages.count("due.late.days", days) : messages.count("due.in.days", days);
    }
    return late
        ? messages.count("due.late.months", months)
        : messages.count("due.in.months", months);
  }
}
