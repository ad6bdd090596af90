package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The index can be lost at any time: the portal makes it anew by itself. */
class DamagedIndexIT {

  /** The word of the portal, or that of Derby, which is opened before the portal says anything. */
  private static final Pattern IN_USE =
      Pattern.compile("TERREAU-START-FAILED DATA_FOLDER_IN_USE|ERROR XSDB6");

  private static final String NOTICE = "L’index de recherche se reconstruit";

  private static Path folder;
  private static Path demo;
  private static ServerProcess server;

  @BeforeAll
  static void the_content_is_there() {
    folder = Places.fresh("damaged-index");
    demo = folder.resolve("demo");
    DemoFolder.writeTo(demo);
    server = ServerProcess.start(folder, demo);
    try (Portal portal = server.ready()) {
      searchWorks(portal);
    }
  }

  @AfterAll
  static void end() {
    server.close();
  }

  /** Something that goes wrong while nobody looks. */
  private interface Mishap {
    void happen() throws IOException;
  }

  @Test
  void an_index_with_other_bytes_is_made_anew() throws IOException {
    isMadeGoodAfter(
        () -> {
          Path segment = largestSegment();
          byte[] bytes = Files.readAllBytes(segment);
          for (int i = bytes.length / 3; i < bytes.length / 2; i++) {
            bytes[i] = (byte) ~bytes[i];
          }
          Files.write(segment, bytes);
        });
  }

  @Test
  void an_index_that_lost_its_end_is_made_anew() throws IOException {
    isMadeGoodAfter(
        () -> {
          try (FileChannel file = FileChannel.open(largestSegment(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
          }
        });
  }

  @Test
  void an_index_that_is_gone_is_made_anew() throws IOException {
    isMadeGoodAfter(() -> Places.delete(folder.resolve("data/index")));
  }

  @Test
  void an_index_of_yesterday_catches_up() throws IOException {
    Path index = folder.resolve("data/index");
    Path yesterday = folder.resolve("yesterday");
    server.stop();
    Places.copy(index, yesterday);
    server = ServerProcess.start(folder, demo);
    String code;
    try (Portal portal = server.ready()) {
      code =
          portal
              .depositor(Who.REVIEWER)
              .publish(Depositor.complete("Le lendemain d’un gyroscope", "PUBLIC"));
      isFound(portal, code);
    }
    isMadeGoodAfter(
        () -> {
          Places.delete(index);
          Places.copy(yesterday, index);
          Places.delete(yesterday);
        });
    try (Portal portal = server.ready()) {
      isFound(portal, code);
    }
  }

  @Test
  void two_portals_never_work_on_the_same_data() {
    try (Portal portal = server.ready();
        ServerProcess second = ServerProcess.start(folder, demo)) {
      Patience.until(
          "the second one says why it does not start",
          Duration.ofSeconds(90),
          () -> IN_USE.matcher(second.console()).find());
      assertFalse(second.answers(), "and it never does");
      searchWorks(portal);
      assertEquals(200, portal.as(Who.ADMIN).get("/compte").status());
    }
  }

  private static void isMadeGoodAfter(Mishap mishap) throws IOException {
    server.stop();
    mishap.happen();
    server = ServerProcess.start(folder, demo);
    try (Portal portal = server.ready()) {
      Answer home = portal.as(Who.NOBODY).get("/");
      assertEquals(200, home.status());
      assertEquals(200, portal.as(Who.NOBODY).get("/recherche?q=convention").status());
      assertEquals(200, portal.as(Who.NOBODY).get("/journees/2025-07-01").status());
      searchWorks(portal);
      Patience.until(
          "the notice is gone",
          Duration.ofSeconds(30),
          () -> !portal.as(Who.NOBODY).get("/").text().contains(NOTICE));
      assertTrue(server.isAlive());
      assertFalse(server.console().contains("TERREAU-START-FAILED"));
    }
  }

  private static void searchWorks(Portal portal) {
    isFound(portal, DemoFolder.OPEN);
    Patience.until(
        "the words of documents are found",
        Duration.ofSeconds(90),
        () -> portal.search(Who.NOBODY, "convention type").toString().contains("d-aura-conv-0001"));
    Patience.until(
        "everything is found again",
        Duration.ofSeconds(90),
        () -> portal.found(Who.ADMIN, "").size() >= 60);
  }

  private static void isFound(Portal portal, String code) {
    Patience.until(
        code + " is found",
        Duration.ofSeconds(90),
        () -> portal.found(Who.NOBODY, code).contains(code));
  }

  private static Path largestSegment() {
    return Places.files(folder.resolve("data/index")).stream()
        .filter(file -> file.getFileName().toString().startsWith("_"))
        .max(Comparator.comparingLong(file -> file.toFile().length()))
        .orElseThrow();
  }
}
