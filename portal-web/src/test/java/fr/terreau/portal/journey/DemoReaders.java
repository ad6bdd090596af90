package fr.terreau.portal.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People of the demonstration who sign in, and whose visits end together. */
final class DemoReaders implements AutoCloseable {

  /** May publish for the library of Ardèche. */
  static final String REVIEWER = "relecteur@demo.example";

  static final String REFERENT = "referent@demo.example";
  static final String ADMINISTRATOR = "admin@demo.example";

  private static final String PASSWORD = "demonstration";
  private static final Pattern SHEET = Pattern.compile("/pratiques/([^/?#]+)");

  private final Chromium chromium;
  private final PortalServer portal;
  private final List<Reader> readers = new ArrayList<>();
  private boolean well;

  DemoReaders(Chromium chromium, PortalServer portal) {
    this.chromium = chromium;
    this.portal = portal;
  }

  /** Somebody whom the portal does not know. */
  Reader stranger(String name, boolean scripts) {
    Reader reader = new Reader(chromium, portal, name, scripts);
    readers.add(reader);
    return reader;
  }

  Reader signedIn(String name, String email, boolean scripts) {
    return signIn(stranger(name, scripts), email, PASSWORD);
  }

  static Reader signIn(Reader reader, String email, String password) {
    reader.goTo("/connexion");
    reader.fill("courriel", email);
    reader.fill("motdepasse", password);
    reader.page().locator("main button").press("Enter");
    reader.page().waitForURL(url -> !url.contains("/connexion"));
    return reader;
  }

  /** The code or identifier of the sheet whose page stands there. */
  static String sheet(Page page) {
    Matcher matcher = SHEET.matcher(page.url());
    if (!matcher.find()) {
      throw new AssertionError("no sheet at " + page.url());
    }
    return matcher.group(1);
  }

  /** Says that the story came to its end, so that nothing needs to be kept of it. */
  void allWell() {
    well = true;
  }

  @Override
  public void close() {
    for (Reader reader : readers) {
      if (well) {
        reader.close();
      } else {
        reader.complaints().forEach(System.out::println);
        reader.closeWithTrace();
      }
    }
  }
}
