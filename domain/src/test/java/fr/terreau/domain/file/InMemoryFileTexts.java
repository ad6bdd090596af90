package fr.terreau.domain.file;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The twin of the texts of files, for tests of those who read them. */
public final class InMemoryFileTexts implements FileTexts {

  private final Map<String, FileText> texts = new ConcurrentHashMap<>();

  @Override
  public Optional<FileText> find(String sha256) {
    return Optional.ofNullable(texts.get(checked(sha256)));
  }

  @Override
  public void keep(String sha256, FileText text) {
    texts.put(checked(sha256), text);
  }

  private static String checked(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    return sha256;
  }
}
