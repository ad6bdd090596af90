package fr.terreau.portal.deposit.extraction;

import static fr.terreau.portal.deposit.extraction.Specimens.demo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.terreau.domain.file.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every attachment of the demonstration has the pages that its sheet announces. */
class DemoFilesTest {

  private static final Pattern ATTACHMENT =
      Pattern.compile(
          "\"path\":\\s*\"files/([^\"]+)\"(?:(?!\"path\").)*?\"pages\":\\s*(\\d+)"
              + "(?:(?!\"path\").)*?\"textLayer\":\\s*(true|false)",
          Pattern.DOTALL);

  /** The formats that show their pages to whoever reads them. */
  private static final Set<FileKind> COUNTED =
      Set.of(FileKind.PDF, FileKind.PPTX, FileKind.ODP, FileKind.XLSX, FileKind.ODS);

  @TempDir static Path folder;

  @Test
  void the_pages_read_are_those_announced() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> actual = new TreeMap<>();
    try (TikaTextExtractor extractor =
        new TikaTextExtractor(Specimens.parsers(), folder, ExtractionLimits.STANDARD)) {
      for (Path sheet : sheets()) {
        Matcher attachment = ATTACHMENT.matcher(Files.readString(sheet));
        while (attachment.find()) {
          String name = attachment.group(1);
          FileKind kind = FileKinds.detect(demo(name), name).orElseThrow();
          boolean text = Boolean.parseBoolean(attachment.group(3));
          String pages = COUNTED.contains(kind) ? attachment.group(2) : "some";
          expected.put(name, text ? pages : FileText.Reason.NO_TEXT.name());
          actual.put(name, outcome(extractor.extract(demo(name), name, kind.mediaType()), kind));
        }
      }
    }
    assertEquals(expected, actual);
  }

  private static String outcome(FileText extraction, FileKind kind) {
    return switch (extraction) {
      case FileText.Readable read ->
          COUNTED.contains(kind) ? Integer.toString(read.pages().size()) : "some";
      case FileText.Unreadable unreadable -> unreadable.reason().name();
    };
  }

  /** None in a tree that does not carry the demonstration: there is nothing to compare then. */
  private static List<Path> sheets() throws IOException {
    Path sheets = Specimens.root().resolve("demo/sheets");
    if (!Files.isDirectory(sheets)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(sheets)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
