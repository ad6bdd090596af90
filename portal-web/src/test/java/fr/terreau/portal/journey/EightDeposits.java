package fr.terreau.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.terreau.domain.practice.DemoSheets;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A sheet of the demonstration is deposited anew: its files, every answer, published. */
final class EightDeposits {

  static final Path FILES = Path.of("..", "demo", "files");

  private static final Pattern PUBLISHED = Pattern.compile(".*/pratiques/AURA-\\w+-\\d+/.+");

  private final Reader reader;
  private final Page page;
  private final boolean scripts;

  EightDeposits(Reader reader, boolean scripts) {
    this.reader = reader;
    this.page = reader.page();
    this.scripts = scripts;
  }

  /** Answers the code under which the sheet was published. */
  String deposit(String code) {
    Answers answers = Answers.of(code);
    String subject = subject(reader, answers.subject());
    reader.goTo("/deposer");
    chooseType(answers.type());
    sendFiles(answers.files());
    FilledForm form = new FilledForm(reader, answers);
    List<String> unasked = form.fill();
    assertEquals(List.of(), unasked, code + ": answers that no question asks for");
    form.pickSubject(subject);
    page.locator("#s6 button[value=publier]").press("Enter");
    published(page, code);
    same(reader, code);
    return DemoReaders.sheet(page);
  }

  /** The name of a concept, as its page says it. */
  static String subject(Reader reader, String id) {
    reader.goTo("/thesaurus/" + id);
    return reader.text("h1");
  }

  private void chooseType(String type) {
    page.locator("[name=practiceType][value=" + type + "]").check();
    if (!scripts) {
      page.locator("button[value=changer-type]").press("Enter");
    }
    assertThat(page.locator("#specifique .champ").first()).isAttached();
  }

  private void sendFiles(List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    page.setInputFiles("#fic", names.stream().map(FILES::resolve).toArray(Path[]::new));
    if (!scripts) {
      page.locator(".sans-js button[value=televerser]").press("Enter");
    }
    filesAreThere(page, names.size());
    if (scripts) {
      filesAreRead(page);
    }
  }

  static void filesAreThere(Page page, int count) {
    assertThat(page.locator("#fichiers .fichier"))
        .hasCount(count, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
  }

  /** The script of the form asks again until every text is read. */
  static void filesAreRead(Page page) {
    page.waitForCondition(
        () -> page.locator("#fichiers[data-en-cours]").count() == 0,
        new Page.WaitForConditionOptions().setTimeout(120_000));
  }

  /** Waits for the page of the sheet; tells what the form complained about otherwise. */
  static void published(Page page, String what) {
    Locator errors = page.locator("#erreurs");
    page.waitForCondition(() -> PUBLISHED.matcher(page.url()).matches() || errors.count() > 0);
    if (errors.count() > 0) {
      throw new AssertionError(what + " is not published: " + errors.innerText());
    }
  }

  /** What readers get is what the sheet holds, name by name; files have addresses of their own. */
  static void same(Reader reader, String code) {
    String sheet = DemoReaders.sheet(reader.page());
    String address = reader.page().url().replaceAll("/pratiques/.*", "");
    String export =
        reader.context().request().get(address + "/pratiques/" + sheet + "/export/json").text();
    try (JsonReader json = Json.createReader(new StringReader(export))) {
      JsonValue kept = json.readObject().get("details");
      JsonObject sent = DemoSheets.file(code).getJsonObject("details");
      assertEquals(leaves(sent), leaves(kept), code);
    }
  }

  /** Every answer under its path; numbers in one form, files and places by their names. */
  private static SortedMap<String, String> leaves(JsonValue details) {
    SortedMap<String, String> leaves = new TreeMap<>();
    gather("", DemoSheets.plain(details), leaves);
    return leaves;
  }

  private static void gather(String path, JsonValue value, Map<String, String> leaves) {
    switch (value) {
      case JsonObject object -> {
        if (object.containsKey("codeSystem")) {
          leaves.put(path, object.getString("name"));
        } else {
          object.forEach((name, inner) -> gather(path + "." + name, inner, leaves));
        }
      }
      case JsonArray array -> {
        if (array.toString().matches("\\[(\"[A-Z0-9_]+\",?)+]")) {
          // What is ticked has no order.
          leaves.put(path, array.stream().map(JsonValue::toString).sorted().toList().toString());
          return;
        }
        for (int i = 0; i < array.size(); i++) {
          gather(path + "[" + i + "]", array.get(i), leaves);
        }
      }
      case JsonString text -> leaves.put(path, text.getString().strip().replaceAll("^files/", ""));
      default -> leaves.put(path, value.toString());
    }
  }
}
