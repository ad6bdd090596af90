package fr.terreau.portal.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Settings that lay the data in a passing folder. */
public final class FolderSettings extends Settings {

  private final Path data;

  public FolderSettings(Path data) {
    this.data = data;
  }

  @Override
  public Path folder(String name) {
    try {
      return Files.createDirectories(data.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
