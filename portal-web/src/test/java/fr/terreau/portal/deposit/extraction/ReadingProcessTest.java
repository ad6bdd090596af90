package fr.terreau.portal.deposit.extraction;

import static fr.terreau.portal.deposit.extraction.Specimens.readable;
import static fr.terreau.portal.deposit.extraction.Specimens.specimen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.domain.file.FileText.Reason;
import fr.terreau.domain.file.FileText.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingProcessTest {

  @TempDir Path folder;

  @Test
  void it_starts_with_the_first_file_that_needs_it_and_ends_with_the_extractor() throws Exception {
    Set<ProcessHandle> before = children();
    ProcessHandle reader;
    try (TikaTextExtractor extractor = extractor(ExtractionLimits.STANDARD)) {
      assertEquals(before, children());
      readable(extractor, specimen("reglement.rtf"));
      reader = newChild(before);
    }
    awaitEnd(reader);
  }

  @Test
  void it_ends_when_idle_and_starts_again() throws Exception {
    Set<ProcessHandle> before = children();
    ExtractionLimits hasty =
        new ExtractionLimits(Duration.ofSeconds(30), Duration.ofSeconds(5), 128);
    try (TikaTextExtractor extractor = extractor(hasty)) {
      readable(extractor, specimen("reglement.rtf"));
      awaitEnd(newChild(before));
      readable(extractor, specimen("reglement.rtf"));
    }
  }

  @Test
  void it_is_replaced_when_it_is_killed() throws Exception {
    Set<ProcessHandle> before = children();
    try (TikaTextExtractor extractor = extractor(ExtractionLimits.STANDARD)) {
      readable(extractor, specimen("reglement.rtf"));
      ProcessHandle reader = newChild(before);
      assertTrue(reader.destroyForcibly());
      awaitEnd(reader);
      readable(extractor, specimen("reglement.rtf"));
    }
  }

  @Test
  void it_does_not_outlive_a_portal_that_is_killed() throws Exception {
    Process portal =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PortalStandIn.class.getName(),
                Specimens.parsers().toString(),
                folder.toString(),
                specimen("reglement.rtf").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = portal.inputReader()) {
      ProcessHandle reader = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      assertTrue(reader.isAlive());
      portal.destroyForcibly();
      awaitEnd(reader);
    } finally {
      portal.destroyForcibly();
    }
  }

  @Test
  void what_an_earlier_process_left_is_removed() throws IOException {
    Path left = folder.resolve("tmp/poifiles/gros.tmp");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "reste");
    extractor(ExtractionLimits.STANDARD).close();
    assertFalse(Files.exists(left));
  }

  @Test
  void an_interrupted_caller_gets_an_answer_and_stays_interrupted() {
    try (TikaTextExtractor extractor = extractor(ExtractionLimits.STANDARD)) {
      Thread.currentThread().interrupt();
      assertEquals(
          new Unreadable(Reason.INTERRUPTED), Specimens.read(extractor, specimen("reglement.rtf")));
      assertTrue(Thread.interrupted());
      readable(extractor, specimen("reglement.rtf"));
    }
  }

  @Test
  void missing_parsers_are_said_in_one_sentence_with_the_remedy() {
    IllegalStateException missing =
        assertThrows(
            IllegalStateException.class,
            () -> new TikaTextExtractor(folder, folder, ExtractionLimits.STANDARD));
    assertTrue(missing.getMessage().contains("mvn -pl extraction -am package"));
  }

  private TikaTextExtractor extractor(ExtractionLimits limits) {
    return new TikaTextExtractor(Specimens.parsers(), folder, limits);
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  private static ProcessHandle newChild(Set<ProcessHandle> before) {
    Set<ProcessHandle> started = new HashSet<>(children());
    started.removeAll(before);
    assertEquals(1, started.size(), () -> List.copyOf(started).toString());
    return started.iterator().next();
  }

  private static void awaitEnd(ProcessHandle process)
      throws ExecutionException, InterruptedException, TimeoutException {
    process.onExit().get(30, TimeUnit.SECONDS);
  }
}
