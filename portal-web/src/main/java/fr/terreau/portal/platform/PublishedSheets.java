package fr.terreau.portal.platform;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.practice.Revision;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads many published sheets at once, as whoever is asking may read them. */
@RequestScoped
public class PublishedSheets {

  @Inject private Practices practices;
  @Inject private WhoIsAsking who;

  /**
   * The published sheets among these that may be read, by what they were asked as and in that
   * order. One that may not be read is left out as if it did not exist; one asked for twice, by its
   * code and by its identifier, is given once.
   *
   * @param references codes or identifiers
   */
  public Map<String, PublishedSheet> readable(Collection<String> references) {
    Actor actor = who.actor().orElse(null);
    Map<String, Practice> readable =
        practices.byReferences(references).stream()
            .filter(practice -> PracticeRights.mayRead(actor, practice))
            .collect(Collectors.toMap(Practice::id, Function.identity()));
    Map<String, Revision> revisions =
        practices.newestRevisions(readable.keySet()).stream()
            .collect(Collectors.toMap(Revision::practice, Function.identity()));
    Map<String, PublishedSheet> byName = new LinkedHashMap<>();
    for (Practice practice : readable.values()) {
      PublishedSheet sheet = new PublishedSheet(practice, revisions.get(practice.id()));
      byName.put(practice.id(), sheet);
      byName.put(practice.reference(), sheet);
    }
    Map<String, PublishedSheet> found = new LinkedHashMap<>();
    for (String reference : references) {
      PublishedSheet sheet = byName.get(reference);
      if (sheet != null && !found.containsValue(sheet)) {
        found.put(reference, sheet);
      }
    }
    return found;
  }

  /** Like {@link #readable}, without the names. */
  public List<PublishedSheet> list(Collection<String> references) {
    return List.copyOf(readable(references).values());
  }
}
