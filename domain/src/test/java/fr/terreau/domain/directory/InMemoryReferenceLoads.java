package fr.terreau.domain.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The twin of the record of loads; it keeps nobody waiting. */
public final class InMemoryReferenceLoads implements ReferenceLoads {

  private final Map<String, String> loads = new HashMap<>();

  @Override
  public Optional<String> sha256(String name) {
    return Optional.ofNullable(loads.get(name));
  }

  @Override
  public void record(String name, String sha256) {
    loads.put(name, sha256);
  }
}
