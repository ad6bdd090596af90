package fr.terreau.portal.it;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

/** The portal as it is shipped, in its server, seen from outside. */
@ArquillianTest
class PortalIT
    implements PagesAndReaders,
        SearchAndRights,
        BrowsingAndRights,
        SearchFilters,
        PlacesInQuestions,
        MachineAnswers,
        Protections,
        HostileRequests,
        Comparisons,
        Drafts,
        Transfers,
        SentFileNames,
        HostileFiles,
        Publications,
        Reviews,
        VisitWalk,
        VisitJourney,
        KeptSearches,
        KeptThesaurus,
        FoundElsewhere,
        EveryDoor {

  private static final Path FOLDER = Places.target().resolve("it/portal");

  private static Portal portal;

  @ArquillianResource private URL url;

  @Deployment(testable = false)
  static WebArchive portal() throws IOException {
    Places.fresh("portal");
    Files.createDirectories(FOLDER.resolve("server"));
    DemoFolder.writeTo(FOLDER.resolve("demo"));
    return ShrinkWrap.create(ZipImporter.class, "terreau.war")
        .importFrom(Places.war().toFile())
        .as(WebArchive.class);
  }

  @BeforeEach
  void the_content_is_there() {
    if (portal == null) {
      portal = new Portal(URI.create("http://127.0.0.1:" + url.getPort()), FOLDER);
      Patience.until(
          "the last sheet is indexed",
          Duration.ofSeconds(60),
          () ->
              portal
                  .found(Who.REVIEWER, DemoFolder.WORD_OF_ONE_DEPARTMENT)
                  .contains(DemoFolder.OF_ONE_DEPARTMENT));
    }
  }

  @AfterAll
  static void let_go() {
    if (portal != null) {
      portal.close();
      portal = null;
    }
  }

  @Override
  public Portal thePortal() {
    return portal;
  }
}
