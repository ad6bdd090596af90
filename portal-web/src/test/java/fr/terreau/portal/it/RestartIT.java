package fr.terreau.portal.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What was said to be kept is there after the power was cut. */
class RestartIT {

  private static final int CUTS = 3;

  @Test
  void what_was_acknowledged_survives_every_cut() throws Exception {
    Path folder = Places.fresh("restart");
    Path demo = folder.resolve("demo");
    DemoFolder.writeAccountsOnlyTo(demo);
    Acknowledged acknowledged = new Acknowledged();
    AtomicInteger number = new AtomicInteger();
    ServerProcess server = ServerProcess.start(folder, demo);
    try {
      for (int cut = 1; cut <= CUTS; cut++) {
        int before = acknowledged.count();
        try (Portal portal = server.ready()) {
          portal.as(Who.REVIEWER);
          BusyAuthors authors = new BusyAuthors(portal, acknowledged, number);
          authors.begin();
          Patience.until(
              "something is kept", Duration.ofSeconds(60), () -> acknowledged.count() > before + 8);
          Thread.sleep(ThreadLocalRandom.current().nextInt(2_000));
          server.kill();
          assertEquals(List.of(), authors.end());
        }
        ServerProcess killed = server;
        Patience.until("readers end", Duration.ofSeconds(20), killed::leftNothingBehind);
        server = ServerProcess.start(folder, demo);
        try (Portal portal = server.ready()) {
          acknowledged.isAllThere(portal, portal.depositor(Who.REVIEWER));
        }
      }
      assertTrue(acknowledged.count() > 30, "enough was done to tell: " + acknowledged.count());
    } finally {
      server.close();
    }
  }

  @Test
  void a_first_start_that_was_cut_is_made_good_by_the_next() throws Exception {
    Path folder = Places.fresh("first-start");
    Path data = folder.resolve("data");
    for (String begun : List.of("db/service.properties", "db/seg0")) {
      try (ServerProcess server = ServerProcess.startEmpty(folder)) {
        Patience.until(
            begun + " is there",
            Duration.ofSeconds(60),
            () -> Files.exists(data.resolve(begun)) || !server.isAlive());
        Thread.sleep(ThreadLocalRandom.current().nextInt(1_500));
        server.kill();
      }
    }
    try (ServerProcess server = ServerProcess.startEmpty(folder);
        Portal portal = server.ready();
        Browser browser = new Browser(portal.address())) {
      opensTheFirstAccount(browser, data.resolve("premier-administrateur.txt"));
    }
  }

  private static void opensTheFirstAccount(Browser browser, Path note) throws IOException {
    String link = Files.readString(note).strip();
    assertEquals(
        "[OWNER_READ, OWNER_WRITE]",
        Files.getPosixFilePermissions(note).stream().sorted().toList().toString());
    assertEquals(200, browser.get(link).status());
    Form form =
        Form.of(
            "jeton", link.substring(link.indexOf('=') + 1),
            "nom", "Administration (fictive)",
            "courriel", "premiere@demo.example",
            "motdepasse", "un mot de passe assez long",
            "confirmation", "un mot de passe assez long");
    assertEquals(
        422, browser.post("/premier-compte", form.but("courriel", "sans arobase")).status());
    assertEquals(
        "/administration/comptes", browser.post("/premier-compte", form).header("Location"));
    assertEquals(200, browser.get("/administration/comptes").status());
    assertFalse(Files.exists(note), "the link is used up");
    assertEquals(403, browser.post("/premier-compte", form).status());
  }
}
