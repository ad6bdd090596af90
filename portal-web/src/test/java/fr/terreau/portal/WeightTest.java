package fr.terreau.portal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a page weighs on the wire, fonts left out. */
class WeightTest {

  private static final int STYLE = 12_000;
  private static final int PAGE = 26_000;

  /** The deposit form asks up to two hundred questions, and brings its scripts. */
  private static final int FORM = 32_000;

  @Test
  void the_style_sheet_stays_light() {
    assertTrue(zipped(Specimens.asset("/assets/app.css")) <= STYLE);
  }

  @Test
  void every_page_stays_light() {
    Templates templates = new Templates();
    for (Map.Entry<String, Page> specimen : Specimens.all().entrySet()) {
      int weight =
          zipped(templates.text(specimen.getValue()).getBytes(StandardCharsets.UTF_8))
              + assets(specimen.getKey());
      int most = specimen.getKey().startsWith("deposer") ? FORM : PAGE;
      assertTrue(weight <= most, specimen.getKey() + " weighs " + weight);
    }
  }

  private static int assets(String page) {
    int sum = 0;
    for (String name : List.of("app.css", "app.js", "theme.js", "icons.svg", "favicon.svg")) {
      sum += zipped(Specimens.asset("/assets/" + name));
    }
    if (page.startsWith("deposer")) {
      sum += zipped(Specimens.asset("/assets/depot.js"));
      sum += zipped(Specimens.asset("/assets/envoi.js"));
    }
    return sum;
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
}
