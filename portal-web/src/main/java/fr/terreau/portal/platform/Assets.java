package fr.terreau.portal.platform;

import fr.terreau.domain.file.Sha256;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Addresses of style sheets, scripts and pictures, which change when their bytes do. */
public final class Assets {

  private final Function<String, Optional<byte[]>> read;
  private final Map<String, String> urls = new ConcurrentHashMap<>();

  /**
   * @param read bytes of a path such as {@code /assets/app.css}
   */
  public Assets(Function<String, Optional<byte[]>> read) {
    this.read = read;
  }

  /** The address of an asset, such as {@code /assets/app.css?v=1a2b3c4d}. */
  public String url(String name) {
    return urls.computeIfAbsent(name, this::stamped);
  }

  private String stamped(String name) {
    String path = "/assets/" + name;
    byte[] bytes =
        read.apply(path).orElseThrow(() -> new IllegalStateException("no such asset: " + path));
    return path + "?v=" + Sha256.of(bytes).substring(0, 8);
  }
}
