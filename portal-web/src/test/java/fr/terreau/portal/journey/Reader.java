package fr.terreau.portal.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody at a browser, whose browser's complaints are written down. */
final class Reader implements AutoCloseable {

  private final String name;
  private final String address;
  private final boolean javaScript;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();
  private Response document;

  Reader(Chromium chromium, PortalServer portal, String name, boolean javaScript) {
    this.name = name;
    this.address = portal.address();
    this.javaScript = javaScript;
    context = chromium.stranger(javaScript);
    context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
    context.onRequest(this::staysHere);
    context.onResponse(this::remember);
    context.onConsoleMessage(this::note);
    context.onWebError(error -> complain("script failed: " + error.error()));
    page = context.newPage();
  }

  Page page() {
    return page;
  }

  /** Whether the scripts of pages run. */
  boolean scripts() {
    return javaScript;
  }

  BrowserContext context() {
    return context;
  }

  /** The last page that came from the server as a whole. */
  Response document() {
    return document;
  }

  /** What the browser complained about since the last time, which is forgotten here. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  Response goTo(String path) {
    return page.navigate(path.startsWith("http") ? path : address + path);
  }

  Locator link(String text) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(spaced(text)));
  }

  Locator button(String text) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(spaced(text)));
  }

  void fill(String id, String text) {
    page.locator("[id='" + id + "']").fill(text);
  }

  void choose(String id, String value) {
    page.locator("[id='" + id + "']").selectOption(value);
  }

  String text(String selector) {
    return plain(page.locator(selector).innerText());
  }

  /** Moves on with Tab until the focus is on an element that fits, as a keyboard makes one do. */
  void tabTo(String selector) {
    for (int i = 0; i < 500; i++) {
      if (focused(selector)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not lead to " + selector + " at " + page.url());
  }

  boolean focused(String selector) {
    return (Boolean) page.evaluate("s => document.activeElement?.matches(s) ?? false", selector);
  }

  /** Ends a visit that went well. */
  @Override
  public void close() {
    context.close();
  }

  /** Ends a visit that went wrong, and keeps what it looked like. */
  void closeWithTrace() {
    Path folder = Path.of("target", "journey");
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("end-" + name + ".png")));
    Path trace = folder.resolve("trace-" + name + ".zip");
    context.tracing().stop(new Tracing.StopOptions().setPath(trace));
    context.close();
  }

  /** Text with common spaces: the portal puts unbreakable ones where French wants them. */
  static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  /** Finds a text whatever kind of space stands in it. */
  static Pattern spaced(String text) {
    String escaped = text.replaceAll("[\\\\.*+?^$()\\[\\]{}|]", "\\\\$0");
    return Pattern.compile("^\\s*" + escaped.replace(" ", "\\s+"));
  }

  private void staysHere(Request request) {
    String host = URI.create(request.url().replaceAll("[?#].*", "")).getAuthority();
    if (request.url().startsWith("http") && !address.endsWith("/" + host)) {
      complain("asks another host: " + request.url());
    }
  }

  private void remember(Response response) {
    boolean whole =
        response.request().isNavigationRequest() && response.frame() == page.mainFrame();
    if (whole) {
      documents.add(response.url());
      document = response;
    }
    if (response.status() >= 500) {
      complain("answers " + response.status() + ": " + response.url());
    }
  }

  private void note(ConsoleMessage message) {
    boolean refusedPage =
        message.text().startsWith("Failed to load resource")
            && documents.contains(message.location().replaceAll(":\\d+:\\d+$", ""));
    if (Set.of("error", "warning").contains(message.type()) && !refusedPage) {
      complain(message.type() + ": " + message.text());
    }
  }

  private void complain(String what) {
    complaints.add(name + ", " + page.url() + ": " + what);
  }
}
