package fr.terreau.domain.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** « Territoires semblables »: whose experience a referent may look at first. */
@ApplicationScoped
public class SimilarTerritories {

  private static final int SHOWN = 10;

  private final Territories territories;

  protected SimilarTerritories() {
    this(null);
  }

  @Inject
  public SimilarTerritories(Territories territories) {
    this.territories = territories;
  }

  /**
   * The ten that come nearest in population among those within the bounds, fewer when there are
   * fewer; empty when too little is known of the territory to liken anything to it.
   */
  @Transactional
  public Optional<Similar> to(Territory territory) {
    return Likeness.to(territory)
        .map(likeness -> new Similar(likeness, territories.alike(likeness, territory.id(), SHOWN)));
  }

  /** What was found, and within which bounds. */
  public record Similar(Likeness bounds, List<Territory> territories) {

    public Similar {
      territories = List.copyOf(territories);
    }
  }
}
