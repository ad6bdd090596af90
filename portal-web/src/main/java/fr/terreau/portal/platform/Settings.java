package fr.terreau.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the installation chose; {@code docs/operations.md} lists every key and its default. */
@ApplicationScoped
public class Settings {

  @Inject
  @ConfigProperty(name = "terreau.data")
  private String data;

  @Inject
  @ConfigProperty(name = "terreau.max.file.size")
  private long maxFileSize;

  @Inject
  @ConfigProperty(name = "terreau.extraction.classpath")
  private String extractionClasspath;

  @Inject
  @ConfigProperty(name = "terreau.extraction.seconds")
  private int extractionSeconds;

  @Inject
  @ConfigProperty(name = "terreau.demo")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "terreau.demo.folder")
  private String demoFolder;

  @Inject
  @ConfigProperty(name = "terreau.public.url", defaultValue = "none")
  private String publicUrl;

  /** A folder of the data, created when it is missing. */
  public Path folder(String name) {
    Path folder = Path.of(data).toAbsolutePath().resolve(name);
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create " + folder, e);
    }
  }

  /** The largest file that is accepted, in bytes. */
  public long maxFileSize() {
    return maxFileSize;
  }

  /** The folder of jars with which the forked reader of files runs. */
  public Path extractionClasspath() {
    return Path.of(extractionClasspath).toAbsolutePath();
  }

  /** How long the reading of one file may take. */
  public int extractionSeconds() {
    return extractionSeconds;
  }

  /** Whether the demonstration content is asked for. */
  public boolean demo() {
    return demo;
  }

  public Path demoFolder() {
    return Path.of(demoFolder).toAbsolutePath();
  }

  /** The address under which readers reach the portal, when it is not the one of the request. */
  public String publicUrl(String requested) {
    return publicUrl.equals("none") ? requested : publicUrl.replaceAll("/+$", "");
  }
}
