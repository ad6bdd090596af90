package fr.terreau.portal.deposit.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of the reading process: its settings, its own classes and its temporary files. */
record ReaderWorkFolder(Path folder) {

  private static final List<Class<?>> FORKED_CLASSES =
      List.of(
          OpenDocumentPagesParser.class,
          OpenDocumentPagesParser.Manifest.class,
          OpenDocumentPagesParser.Title.class,
          OpenDocumentPages.class,
          OpenDocumentPageBreaks.class);

  Path settings() {
    return folder.resolve("tika-config.xml");
  }

  Path classes() {
    return folder.resolve("classes");
  }

  Path temporary() {
    return folder.resolve("tmp");
  }

  /** Removes what an earlier process left, and lays out what the next one needs. */
  void prepare() {
    try {
      delete(classes());
      delete(temporary());
      Files.createDirectories(temporary());
      for (Class<?> type : FORKED_CLASSES) {
        copyClass(type);
      }
      copy("tika-config.xml", settings());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + folder, e);
    }
  }

  /** A process killed in the middle of a file leaves its temporary files behind. */
  void removeTemporaryFiles() {
    try (Stream<Path> left = Files.walk(temporary())) {
      for (Path file : left.filter(Files::isRegularFile).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot empty " + temporary(), e);
    }
  }

  private void copyClass(Class<?> type) throws IOException {
    String path = type.getName().replace('.', '/') + ".class";
    copy(path.substring(path.lastIndexOf('/') + 1), classes().resolve(path));
  }

  private static void copy(String resource, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream bytes = ReaderWorkFolder.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(resource + " is missing from the application");
      }
      Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
