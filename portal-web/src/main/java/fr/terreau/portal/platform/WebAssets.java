package fr.terreau.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The assets of the portal, read once. */
@ApplicationScoped
class WebAssets {

  @Inject private ServletContext servlets;

  private final Map<String, Optional<byte[]>> read = new ConcurrentHashMap<>();
  private final Assets assets = new Assets(this::read);

  /** The bytes of a path such as {@code /assets/app.css}. */
  Optional<byte[]> read(String path) {
    Optional<byte[]> known = read.get(path);
    if (known != null) {
      return known;
    }
    Optional<byte[]> found = fromWar(path);
    // Only what exists is kept: whoever asks for what does not exist must not fill the memory.
    if (found.isPresent()) {
      read.put(path, found);
    }
    return found;
  }

  /** Their addresses. */
  Assets addresses() {
    return assets;
  }

  private Optional<byte[]> fromWar(String path) {
    try (InputStream in = servlets.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
