package fr.terreau.portal.browse;

import fr.terreau.domain.event.Event;
import fr.terreau.portal.platform.Link;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * An event of an organisation.
 *
 * @param title links to its page when it has one
 * @param period its year or years, when the day is not known
 */
public record Meeting(Link title, Optional<LocalDate> date, String period, Optional<String> place) {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  static Meeting of(Event event) {
    return new Meeting(
        event.startsAt().isPresent()
            ? Link.to("/journees/" + event.slug(), event.title())
            : Link.plain(event.title()),
        event.startsAt().map(start -> LocalDate.ofInstant(start, PARIS)),
        event.years().orElse(""),
        event.place());
  }

  /** Whether one of these organisations invited to it or gave it a roof. */
  static boolean heldBy(Event event, Set<String> organisations) {
    return event.organisers().stream().anyMatch(organisations::contains)
        || event.placeOrganisation().filter(organisations::contains).isPresent();
  }
}
