package fr.terreau.portal.journey;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that a browser was given. */
final class Downloaded {

  private Downloaded() {}

  static byte[] bytes(Download download) {
    try (InputStream stream = download.createReadStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
