package fr.terreau.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** A reader who types a question and is helped, by the keys alone. */
final class Suggested {

  /** The map of France is read after everything else. */
  private static final int MAP_IS_READ = 120_000;

  private final Reader reader;
  private final Inspection inspection;
  private final Locator field;
  private final Locator list;

  Suggested(Reader reader, Inspection inspection) {
    this.reader = reader;
    this.inspection = inspection;
    field = reader.page().locator("#q");
    list = reader.page().locator("#sugg");
  }

  void choosesByKeyboard() {
    reader.goTo("/");
    Page page = reader.page();
    page.keyboard().press("/");
    assertTrue(reader.focused("#q"));
    page.keyboard().type("haute-l");
    untilTold("département");
    assertThat(field).hasAttribute("aria-expanded", "true");
    assertEquals(null, field.getAttribute("aria-activedescendant"));
    assertThat(page.locator("#annonce")).containsText(Pattern.compile("suggestion"));
    inspection.state(reader, "suggestions");

    page.keyboard().press("ArrowDown");
    assertThat(option(0)).hasAttribute("aria-selected", "true");
    assertEquals(option(0).getAttribute("id"), field.getAttribute("aria-activedescendant"));
    assertTrue(reader.focused("#q"));
    page.keyboard().press("ArrowUp");
    assertEquals(
        list.locator("li").last().getAttribute("id"), field.getAttribute("aria-activedescendant"));
    page.keyboard().press("ArrowDown");
    assertEquals(option(0).getAttribute("id"), field.getAttribute("aria-activedescendant"));
    inspection.state(reader, "suggestion chosen");

    page.keyboard().press("Escape");
    assertThat(list).isHidden();
    assertThat(field).hasAttribute("aria-expanded", "false");
    assertEquals("haute-l", field.inputValue());
    page.keyboard().press("ArrowDown");
    assertThat(list).isVisible();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("lieu=DEPARTEMENT"));
    assertThat(page.locator(".puces")).containsText("Haute-Loire");
  }

  void searchesWhatWasTyped() {
    reader.goTo("/");
    Page page = reader.page();
    field.focus();
    page.keyboard().type("désh");
    assertThat(list.locator("li").first()).isVisible();
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("q=d%C3%A9sh$"));
    assertThat(list).isHidden();
  }

  void keepsTypingWhenNothingAnswers() {
    Page page = reader.page();
    page.route("**/api/v1/suggest**", route -> route.abort());
    reader.goTo("/");
    field.focus();
    page.keyboard().type("conv");
    page.waitForTimeout(600);
    assertThat(list).isHidden();
    assertEquals("conv", field.inputValue());
    assertTrue(reader.focused("#q"));
    page.unroute("**/api/v1/suggest**");
    // The browser writes down that a request was refused: that is what was done to it.
    reader.complaints();
  }

  private Locator option(int n) {
    return list.locator("li").nth(n);
  }

  private void untilTold(String what) {
    assertThat(list.locator("li").first()).isVisible();
    Locator first = list.locator("li").first();
    for (int waited = 0; waited < MAP_IS_READ && !first.innerText().contains(what); waited += 500) {
      reader.page().waitForTimeout(500);
      field.fill("");
      reader.page().keyboard().type("haute-l");
      first.waitFor();
    }
    assertThat(first)
        .containsText(what, new LocatorAssertions.ContainsTextOptions().setTimeout(5_000));
  }
}
