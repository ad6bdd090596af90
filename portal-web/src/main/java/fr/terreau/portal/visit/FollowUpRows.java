package fr.terreau.portal.visit;

import fr.terreau.domain.visit.FollowUp;
import fr.terreau.portal.platform.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** Follow-ups as pages show them. */
record FollowUpRows(Messages messages, Clock clock) {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  VisitPage.FollowUpRow row(FollowUp followUp) {
    return new VisitPage.FollowUpRow(
        followUp.title(),
        Objects.requireNonNullElse(followUp.owner(), ""),
        day(followUp.dueOn()),
        followUp.state().name(),
        day(followUp.doneOn()),
        followUp.lateOn(LocalDate.ofInstant(clock.instant(), PARIS)));
  }

  private String day(LocalDate day) {
    return Optional.ofNullable(day).map(messages::date).orElse("");
  }
}
