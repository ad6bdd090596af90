package fr.terreau.portal.deposit.extraction;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.terreau.domain.file.FileText;
import fr.terreau.domain.file.FileText.Readable;
import fr.terreau.domain.file.PageText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the files read by the tests are, and how to look at what was read. */
final class Specimens {

  private Specimens() {}

  /** The folder that holds the modules, from wherever the tests are started. */
  static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("extraction")))
        .filter(folder -> Files.isDirectory(folder.resolve("domain")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Run the tests inside the source tree."));
  }

  static Path parsers() {
    return root().resolve("extraction/target/lib");
  }

  static Path demo(String name) {
    return root().resolve("demo/files").resolve(name);
  }

  static Path specimen(String name) {
    try {
      return Path.of(Objects.requireNonNull(Specimens.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  static FileText read(TextExtractor extractor, Path file) {
    String name = file.getFileName().toString();
    return extractor.extract(file, name, FileKind.claimedBy(name).orElseThrow().mediaType());
  }

  static Readable readable(TextExtractor extractor, Path file) {
    return assertInstanceOf(Readable.class, read(extractor, file), file::toString);
  }

  static List<String> labels(Readable file) {
    return file.pages().stream().map(PageText::label).toList();
  }

  static List<Path> filesUnder(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
