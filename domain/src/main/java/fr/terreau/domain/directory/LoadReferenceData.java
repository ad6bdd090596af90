package fr.terreau.domain.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.terreau.domain.change.ChangeLog;
import fr.terreau.domain.file.Sha256;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.ShippedConcepts;
import fr.terreau.domain.vocabulary.ShippedThesaurus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Brings the lists that come with the product into the database, when they are not there yet. */
@ApplicationScoped
public class LoadReferenceData {

  private final Organisations organisations;
  private final Territories territories;
  private final Concepts concepts;
  private final ReferenceLoads loads;
  private final ChangeLog changes;

  protected LoadReferenceData() {
    this(null, null, null, null, null);
  }

  @Inject
  public LoadReferenceData(
      Organisations organisations,
      Territories territories,
      Concepts concepts,
      ReferenceLoads loads,
      ChangeLog changes) {
    this.organisations = organisations;
    this.territories = territories;
    this.concepts = concepts;
    this.loads = loads;
    this.changes = changes;
  }

  /**
   * Loads one list in one transaction, unless this very list was loaded last. To be called for each
   * list at every start: a list that is there costs a hash, one that was interrupted starts again.
   * Entries are added or replaced, never removed; concepts that people changed stay as they are.
   *
   * @return whether the list was loaded now
   */
  @Transactional
  public boolean load(ReferenceList list) {
    byte[] content = content(list);
    String sha256 = Sha256.of(content);
    if (loads.sha256(list.name()).equals(Optional.of(sha256))) {
      return false;
    }
    switch (list) {
      case ORGANISATIONS -> ShippedOrganisations.read(content).forEach(organisations::save);
      case TERRITORIES -> territories.saveAll(ShippedTerritories.read(content));
      case CONCEPTS -> new ShippedConcepts(concepts, changes).load(ShippedThesaurus.read());
    }
    loads.record(list.name(), sha256);
    return true;
  }

  private static byte[] content(ReferenceList list) {
    return switch (list) {
      case ORGANISATIONS -> ShippedOrganisations.content();
      case TERRITORIES -> ShippedTerritories.content();
      case CONCEPTS -> ShippedThesaurus.content().getBytes(UTF_8);
    };
  }

  /** The lists that come with the product. */
  public enum ReferenceList {
    ORGANISATIONS,
    TERRITORIES,
    CONCEPTS
  }
}
