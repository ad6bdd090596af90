package fr.terreau.portal.platform;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    return path + "?v=" + sha256(bytes).substring(0, 8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
