package fr.terreau.portal.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The browser of the machine, driven by Playwright. */
final class Chromium implements AutoCloseable {

  /** A loaded machine is no fault of a page. */
  private static final int PATIENCE_MS = 45_000;

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium launch() {
    Path chromium =
        Optional.ofNullable(System.getProperty("terreau.test.chromium"))
            .filter(path -> !path.isBlank())
            .map(Path::of)
            .or(() -> NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst())
            .filter(Files::isExecutable)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The browser tests need Chromium: install the package « chromium », or say"
                            + " where it is with -Dterreau.test.chromium=…"));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--lang=fr-FR")));
    return new Chromium(playwright, browser);
  }

  /** A visitor who brings nothing: no cookie, no memory. */
  BrowserContext stranger(boolean javaScript) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(1280, 900));
    context.setDefaultTimeout(PATIENCE_MS);
    return context;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** What runs Playwright's driver. */
  private static Path node() {
    String driver = System.getProperty("playwright.cli.dir");
    if (driver != null && !Files.isRegularFile(Path.of(driver, "package", "cli.js"))) {
      throw new IllegalStateException(
          "The browser tests need Playwright's driver: « playwright.cli.dir » names a folder without"
              + " « package/cli.js », leave it out to use the one of the build.");
    }
    return Optional.ofNullable(System.getenv("PLAYWRIGHT_NODEJS_PATH"))
        .map(Path::of)
        .or(() -> onPath("node"))
        .filter(Files::isExecutable)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Node.js 20 or later, which runs Playwright's driver:"
                        + " install the package « nodejs »."));
  }

  private static Optional<Path> onPath(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
