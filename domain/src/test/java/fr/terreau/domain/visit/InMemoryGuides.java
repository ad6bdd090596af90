package fr.terreau.domain.visit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.sheet.PracticeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The twin of the guides, over practices in memory. */
public final class InMemoryGuides implements Guides {

  private static final int ALL = 1000;

  private final Practices practices;

  public InMemoryGuides(Practices practices) {
    this.practices = practices;
  }

  @Override
  public List<Guide> within(VisitScope readable, int atMost) {
    Role role = readable.organisation() == null ? Role.ANIMATEUR_REGIONAL : Role.REFERENT;
    Actor reader = new Actor("a", readable.organisation(), role);
    return practices.publishedAfter("", ALL).stream()
        .flatMap(id -> practices.find(id).stream())
        .filter(p -> p.practiceType().equals(Optional.of(PracticeType.VISITE)))
        .filter(p -> p.status().searchable() && PracticeRights.mayRead(reader, p))
        .sorted(Comparator.comparing(Practice::title).thenComparing(Practice::id))
        .limit(atMost)
        .map(p -> new Guide(p, practices.revision(p.id(), p.revision()).orElseThrow()))
        .toList();
  }
}
