package fr.terreau.domain.directory;

import fr.terreau.domain.vocabulary.FoldedText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The twin of the organisations, for tests of those who read them. */
public final class InMemoryOrganisations implements Organisations {

  private final Map<String, Organisation> organisations = new HashMap<>();

  @Override
  public Optional<Organisation> find(String id) {
    return Optional.ofNullable(organisations.get(id));
  }

  @Override
  public List<Organisation> all() {
    return organisations.values().stream()
        .sorted(
            Comparator.comparing((Organisation o) -> FoldedText.of(o.displayName()))
                .thenComparing(Organisation::id))
        .toList();
  }

  @Override
  public void save(Organisation organisation) {
    organisations.put(organisation.id(), organisation);
  }
}
