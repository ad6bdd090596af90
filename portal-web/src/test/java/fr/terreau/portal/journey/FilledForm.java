package fr.terreau.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Walks the controls of the deposit form, answers each one that a sheet answers, and asks for the
 * rows that are not there yet. Works the same with and without scripts.
 */
final class FilledForm {

  /** Names and kinds of all controls, in their order. */
  private static final String CONTROLS =
      """
      () => [...document.querySelector('#depot').elements]
        .filter(e => e.name && !['hidden', 'file', 'submit'].includes(e.type)
            && !/^(coller|chercher|garder)-/.test(e.name))
        .map(e => [e.name, e.type, e.id, e.value])
      """;

  private final Page page;
  private final Answers answers;
  private final Set<String> done = new HashSet<>();
  private final Set<String> asked = new HashSet<>();

  FilledForm(Reader reader, Answers answers) {
    this.page = reader.page();
    this.answers = answers;
  }

  /** Fills in everything; answers the paths for which the form had no question. */
  List<String> fill() {
    do {
      typeWhatIsAsked();
    } while (addRow());
    return answers.texts().keySet().stream()
        .filter(path -> !done.contains(path) && !done.contains(path.replaceAll("\\[\\d+]$", "")))
        .toList();
  }

  private void typeWhatIsAsked() {
    for (Object each : (List<?>) page.evaluate(CONTROLS)) {
      List<String> control = ((List<?>) each).stream().map(Objects::toString).toList();
      String name = control.get(0);
      String key = name + (control.get(1).matches("radio|checkbox") ? "=" + control.get(3) : "");
      if (asked.add(key)) {
        answers.at(name).ifPresent(text -> answer(control, text));
      }
    }
  }

  private void answer(List<String> control, String text) {
    String name = control.get(0);
    String kind = control.get(1);
    if (kind.equals("radio") || kind.equals("checkbox")) {
      String value = control.get(3);
      if (text.equals(value) || answers.entries(name).contains(value) || ofFile(name, value)) {
        Locator box =
            page.locator("[name='" + name + "'][value='" + value + "']:not([type=hidden])");
        shown(box).check();
        done.add(name);
      }
      return;
    }
    Locator field = shown(page.locator("[id='" + control.get(2) + "']"));
    if (kind.startsWith("select")) {
      select(field, name, text);
    } else {
      field.fill(text);
      done.add(name);
    }
  }

  private void select(Locator list, String name, String text) {
    for (Locator option : list.locator("option").all()) {
      String value = option.getAttribute("value");
      if (value.equals(text) || sameFile(option.textContent() + value, text)) {
        list.selectOption(value);
        done.add(name);
        return;
      }
    }
    throw new AssertionError("no « " + text + " » to choose for " + name);
  }

  private boolean ofFile(String name, String value) {
    return answers.entries(name).stream().anyMatch(text -> sameFile(value, text));
  }

  private static boolean sameFile(String shown, String text) {
    return text.startsWith("files/")
        && shown.contains(text.replaceAll(".*/", "").replaceAll("\\..*", ""));
  }

  /** Opens what is folded around a control. */
  private Locator shown(Locator control) {
    Locator folds = page.locator("details:not([open])", having(control));
    for (int i = 0; i < 8 && !control.isVisible(); i++) {
      folds.first().locator("> summary").press("Enter");
    }
    return control;
  }

  private static Page.LocatorOptions having(Locator control) {
    return new Page.LocatorOptions().setHas(control);
  }

  /** Asks for the first row that is missing. */
  private boolean addRow() {
    for (Map.Entry<String, String> answer : answers.texts().entrySet()) {
      Optional<String> list = missing(answer.getKey());
      if (list.isPresent()) {
        add(list.get(), answer.getKey());
        return true;
      }
    }
    return false;
  }

  /** The list that has a button for one more row, when the row of this path is not there. */
  private Optional<String> missing(String path) {
    if (done.contains(path) || done.contains(path.replaceAll("\\[\\d+]$", ""))) {
      return Optional.empty();
    }
    for (int at = path.indexOf('['); at >= 0; at = path.indexOf('[', at + 1)) {
      String list = path.substring(0, at);
      String row = path.substring(0, path.indexOf(']', at) + 1);
      if (page.querySelector("#depot [name^='" + row + "']") == null
          && page.querySelector("button[value='ajouter:" + list + "']") != null) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }

  private void add(String list, String path) {
    String row = path.substring(0, path.indexOf(']', list.length()) + 1);
    shown(page.locator("button[value='ajouter:" + list + "']")).press("Enter");
    page.locator("#depot [name^='" + row + "']")
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    page.waitForLoadState();
  }

  /** Chooses the first subject of the sheet by its name in the thesaurus. */
  void pickSubject(String name) {
    page.fill("#c-subjects", name);
    page.locator("button[value=chercher-subjects]").press("Enter");
    page.waitForURL("**chercher-subjects**");
    Locator chosen = page.locator("button[name=retirer-subjects]");
    // A word that names one entry alone is taken at once.
    if (chosen.count() == 0) {
      page.locator("[name=ajouter-subjects]").first().press("Enter");
    }
    assertThat(chosen.first()).isVisible();
  }
}
