package fr.terreau.portal.journey;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * Looks at a page as it stands in a browser, light and dark, wide and narrow: accessibility,
 * complaints of the browser, overflow, weight. Faults are gathered, so that one run shows all.
 */
final class Inspection {

  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static final int HEIGHT = 900;
  private static final int HEAVIEST = 26_000;

  /** The form of a deposit asks everything of a type at once, and holds what was answered. */
  private static final int HEAVIEST_FORM = 44_000;

  /** Style, scripts and pictures of the page that stands there, as addresses; fonts left out. */
  private static final String ASSETS =
      """
      () => [...new Set([
        ...[...document.querySelectorAll('link[rel=stylesheet],link[rel=icon]')].map(l => l.href),
        ...[...document.scripts].map(s => s.src),
        ...[...document.querySelectorAll('use')].map(u => new URL(u.getAttribute('href'), location).href),
        ...[...document.querySelectorAll('[data-envoi]')].map(f => new URL(f.dataset.envoi, location).href)
      ].filter(a => a).map(a => a.replace(/#.*/, '')))]
      """;

  private static final String AXE =
      """
      () => axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      }).then(r => JSON.stringify(r.violations.map(v => ({
        id: v.id, nodes: v.nodes.map(n => n.target.join(' ') + ' : ' + n.failureSummary)
      }))))
      """;

  private static final String OVERFLOW =
      """
      () => [...document.querySelectorAll('body *')]
        .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && e.offsetParent
            && !e.closest('.defile, pre, [popover], .vh, svg'))
        .map(e => e.tagName + '.' + e.className).slice(0, 4).join(', ')
      """;

  private final String story;
  private final Path folder = Path.of("target", "journey");
  private final String axe = axe();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> weights = new LinkedHashMap<>();
  private final Map<String, Integer> assets = new HashMap<>();
  private final List<Path> pages = new ArrayList<>();
  private int axeRuns;

  Inspection(String story) {
    this.story = story;
    try {
      Files.createDirectories(folder.resolve("html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page as it came from the server: its source is kept for the checker of HTML, and weighed. */
  void page(Reader reader, String name) {
    keepSource(reader, name);
    weigh(reader, name, HEAVIEST);
    state(reader, name);
  }

  /** The form of a deposit, which may weigh more than a page that is read. */
  void form(Reader reader, String name) {
    keepSource(reader, name);
    weigh(reader, name, HEAVIEST_FORM);
    state(reader, name);
  }

  /** A page as it stands now, whatever scripts made of it. */
  void state(Reader reader, String name) {
    views(reader.page(), name);
    faults.addAll(reader.complaints());
  }

  /** A page in four views: light and dark, wide and narrow. */
  void views(Page page, String name) {
    page.evaluate("() => document.fonts.ready.then(() => true)");
    page.evaluate(axe);
    for (int width : new int[] {WIDE, NARROW}) {
      page.setViewportSize(width, HEIGHT);
      for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        String view = name + " " + width + " " + theme.name().toLowerCase(Locale.ROOT);
        runAxe(page, view);
        if ((width == WIDE) == (theme == ColorScheme.LIGHT)) {
          shoot(page, view);
        }
      }
      overflow(page, name + " " + width);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(WIDE, HEIGHT);
  }

  /** A page where scripts do not run, so that nothing can look at it from inside. */
  void silent(Reader reader, String name) {
    keepSource(reader, name);
    shoot(reader.page(), name + " 1280 light");
    faults.addAll(reader.complaints());
  }

  void fault(String what) {
    faults.add(what);
  }

  void shoot(Page page, String view) {
    Path file = folder.resolve(story + "-" + view.replaceAll("[^a-z0-9]+", "-") + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Everything that was found wrong, once the sources are read by the checker of HTML too. */
  List<String> faults() {
    if (!pages.isEmpty()) {
      faults.addAll(HtmlChecker.faults(pages));
    }
    return faults;
  }

  /** What was measured, for people to read. */
  String figures() {
    StringBuilder text = new StringBuilder(64 * weights.size());
    text.append(story).append(": ").append(axeRuns).append(" runs of axe, ");
    text.append(pages.size()).append(" sources read by the Nu checker; weight, compressed:\n");
    weights.forEach(
        (name, bytes) ->
            text.append(String.format(Locale.ROOT, "  %6.1f KB  %s%n", bytes / 1000.0, name)));
    return text.toString();
  }

  private void runAxe(Page page, String view) {
    axeRuns++;
    JsonArray violations = new Gson().fromJson((String) page.evaluate(AXE), JsonArray.class);
    for (JsonElement each : violations) {
      JsonObject violation = each.getAsJsonObject();
      faults.add(
          view + ", axe " + violation.get("id").getAsString() + ": " + violation.get("nodes"));
    }
  }

  private void overflow(Page page, String view) {
    boolean scrolls =
        (Boolean)
            page.evaluate(
                "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (scrolls) {
      faults.add(view + " overflows: " + page.evaluate(OVERFLOW));
    }
  }

  private void keepSource(Reader reader, String name) {
    Path file =
        folder.resolve("html").resolve(story + "-" + name.replaceAll("[^a-z0-9]+", "-") + ".html");
    try {
      Files.write(file, reader.document().body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pages.add(file);
  }

  private void weigh(Reader reader, String name, int heaviest) {
    int weight = zipped(reader.document().body());
    for (Object url : (List<?>) reader.page().evaluate(ASSETS)) {
      weight += assets.computeIfAbsent(Objects.toString(url), u -> weight(reader, u));
    }
    weights.put(name, weight);
    if (weight > heaviest) {
      faults.add(name + " weighs " + weight + " bytes");
    }
  }

  private int weight(Reader reader, String url) {
    APIResponse asset = reader.context().request().get(url);
    if (!asset.ok()) {
      faults.add(url + " answers " + asset.status());
    }
    return zipped(asset.body());
  }

  private static int zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  private static String axe() {
    try (InputStream in = Inspection.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
