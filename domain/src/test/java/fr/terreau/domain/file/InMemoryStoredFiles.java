package fr.terreau.domain.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The twin of what is known of files, for tests of those who read it. */
public final class InMemoryStoredFiles implements StoredFiles {

  private final Map<String, StoredFile> files = new ConcurrentHashMap<>();

  @Override
  public Optional<StoredFile> find(String sha256) {
    return Optional.ofNullable(files.get(sha256));
  }

  @Override
  public void add(StoredFile file) {
    files.putIfAbsent(file.sha256(), file);
  }

  @Override
  public List<String> after(String sha256, int atMost) {
    return files.keySet().stream()
        .filter(known -> known.compareTo(sha256) > 0)
        .sorted()
        .limit(atMost)
        .toList();
  }
}
