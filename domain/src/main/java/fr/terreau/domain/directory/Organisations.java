package fr.terreau.domain.directory;

import java.util.List;
import java.util.Optional;

/** The organisations of the directory. */
public interface Organisations {

  /** The organisation with this identifier. */
  Optional<Organisation> find(String id);

  /** Every organisation, by displayed name; accents and case do not matter to the order. */
  List<Organisation> all();

  /** Adds this organisation, or replaces the one of the same identifier. */
  void save(Organisation organisation);

  /** The departmental libraries, by displayed name. */
  default List<Organisation> departmentalLibraries() {
    return all().stream()
        .filter(o -> o.kind() == Organisation.Kind.BIBLIOTHEQUE_DEPARTEMENTALE)
        .toList();
  }
}
