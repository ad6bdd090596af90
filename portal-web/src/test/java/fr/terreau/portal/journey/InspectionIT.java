package fr.terreau.portal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what looks at the pages sees faults when there are some. */
class InspectionIT {

  private static final String FAULTY =
      """
      <!doctype html>
      <html lang="fr"><head><meta charset="utf-8"><title>Une page</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head>
      <body><main><h1>Une page</h1><p role="nothing">Un mot
      <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><pre>%s</pre></main></body></html>
      """
          .formatted("long ".repeat(100));

  @Test
  void a_faulty_page_is_seen_as_such() {
    Inspection inspection = new Inspection("faulty");
    try (Chromium chromium = Chromium.launch();
        BrowserContext context = chromium.stranger(true);
        Page page = context.newPage()) {
      page.setContent(FAULTY);
      inspection.views(page, "faulty");
    }
    String faults = String.join("\n", inspection.faults());
    assertTrue(faults.contains("faulty 1280 light, axe image-alt"), faults);
    assertTrue(faults.contains("faulty 390 dark, axe image-alt"), faults);
    assertTrue(faults.contains("faulty 390 overflows"), faults);
  }

  @Test
  void faulty_html_is_seen_as_such(@TempDir Path folder) throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), FAULTY);
    List<String> faults = HtmlChecker.faults(List.of(page));
    assertTrue(faults.stream().anyMatch(f -> f.contains("“nothing”")), faults::toString);
    assertEquals(List.of(), HtmlChecker.faults(List.of(Files.writeString(page, sound()))));
  }

  private static String sound() {
    return "<!doctype html><html lang=\"fr\"><head><title>Une page</title></head><body><h1>Une"
        + " page</h1></body></html>";
  }
}
