package fr.terreau.portal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A deposit by somebody who has no mouse: Tab from the first control to « Publier ». */
final class KeyboardDeposit {

  /** What has the focus: kind, name, value, whether it is open or ticked, and names inside. */
  private static final String FOCUS =
      """
      () => {
        const e = document.activeElement, fold = e.tagName === 'SUMMARY' ? e.parentElement : null;
        const names = fold ? [...fold.querySelectorAll('[name],[value^="ajouter:"]')]
          .map(c => c.value?.startsWith?.('ajouter:') ? c.value.slice(8) + '[' : c.name) : [];
        return [fold ? 'fold' : e.type ?? '', e.name ?? '', e.value ?? '',
          String(fold ? fold.open : e.checked ?? ''), e.id, ...names];
      }
      """;

  private static final int MOST_STEPS = 1500;

  private final Reader reader;
  private final Page page;
  private final Keyboard keys;
  private final Set<String> done = new HashSet<>();
  private Answers answers;
  private String subject;

  KeyboardDeposit(Reader reader) {
    this.reader = reader;
    this.page = reader.page();
    this.keys = page.keyboard();
  }

  void deposit(String code) {
    answers = Answers.of(code);
    subject = EightDeposits.subject(reader, answers.subject());
    reader.goTo("/deposer");
    reader.tabTo("#fic");
    sends();
    boolean stays = false;
    for (int i = 0; i < MOST_STEPS; i++) {
      if (!stays) {
        keys.press("Tab");
      }
      List<String> focus = focus();
      if (focus.get(0).equals("submit") && focus.get(2).equals("publier")) {
        keys.press("Enter");
        EightDeposits.published(page, code);
        assertEquals(List.of(), left(), "answers that Tab never led to");
        EightDeposits.same(reader, code);
        return;
      }
      stays = works(focus);
    }
    throw new AssertionError("Tab does not lead to « Publier »");
  }

  private List<String> left() {
    return answers.texts().keySet().stream().filter(path -> !answered(path)).toList();
  }

  private boolean answered(String path) {
    return done.contains(path) || done.contains(path.replaceAll("\\[\\d+]$", ""));
  }

  private List<String> focus() {
    return ((List<?>) page.evaluate(FOCUS)).stream().map(Objects::toString).toList();
  }

  /** Does what the control in focus is for; answers whether the focus is on something new. */
  private boolean works(List<String> focus) {
    String name = focus.get(1);
    String value = focus.get(2);
    boolean yes = focus.get(3).equals("true");
    switch (focus.get(0)) {
      case "fold" -> {
        if (!yes && focus.stream().skip(5).anyMatch(this::wanted)) {
          keys.press("Enter");
        }
      }
      case "file" -> sends();
      case "submit" -> {
        return presses(value);
      }
      case "radio" -> chooses(name);
      case "checkbox" -> ticks(name, value, yes);
      default -> {
        if (name.equals("chercher-subjects")) {
          picks();
        } else if (!name.startsWith("coller-") && !name.isEmpty() && !done.contains(name)) {
          answers.at(name).ifPresent(text -> types(focus, text));
        }
      }
    }
    return false;
  }

  /** Whether an answer that is still to be given stands under this name. */
  private boolean wanted(String name) {
    return answers.texts().keySet().stream()
        .anyMatch(
            path ->
                !answered(path)
                    && (path.equals(name)
                        || path.startsWith(name + "[")
                        || (name.endsWith("[") && path.startsWith(name))));
  }

  private void sends() {
    if (done.add("files")) {
      Path[] files =
          answers.files().stream().map(EightDeposits.FILES::resolve).toArray(Path[]::new);
      page.waitForFileChooser(() -> keys.press("Enter")).setFiles(files);
      EightDeposits.filesAreThere(page, files.length);
      EightDeposits.filesAreRead(page);
    }
  }

  private boolean presses(String value) {
    if (!value.startsWith("ajouter:")) {
      return false;
    }
    String list = value.substring("ajouter:".length());
    Optional<String> row =
        answers.texts().keySet().stream()
            .filter(path -> path.startsWith(list + "[") && !answered(path))
            .map(path -> path.substring(0, path.indexOf(']', list.length()) + 1))
            .filter(at -> page.querySelector("#depot [name^='" + at + "']") == null)
            .findFirst();
    if (row.isEmpty()) {
      return false;
    }
    keys.press("Enter");
    page.waitForCondition(() -> focus().get(1).startsWith(list + "["));
    return true;
  }

  private void chooses(String group) {
    if (!group.equals("practiceType")) {
      answers.at(group).ifPresent(text -> choose(group, text));
    } else if (!done.contains(group)) {
      keys.press("Space");
      choose(group, answers.type());
      page.locator("#specifique .champ").first().waitFor();
    }
  }

  private void choose(String group, String value) {
    done.add(group);
    for (int i = 0; i < 12; i++) {
      if (reader.focused("[name='" + group + "'][value='" + value + "']:checked")) {
        return;
      }
      keys.press("ArrowDown");
    }
    throw new AssertionError("arrows do not lead to " + value + " of " + group);
  }

  private void ticks(String name, String value, boolean ticked) {
    boolean wanted =
        answers.entries(name).contains(value) || answers.at(name).equals(Optional.of(value));
    if (wanted) {
      done.add(name);
      if (!ticked) {
        keys.press("Space");
      }
    }
  }

  private void picks() {
    if (!done.add("subjects")) {
      return;
    }
    keys.type(subject);
    keys.press("Tab");
    keys.press("Enter");
    page.waitForURL("**chercher-subjects**");
    if (page.locator("[name=retirer-subjects]").count() == 0) {
      reader.tabTo("[name=ajouter-subjects]");
      keys.press("Enter");
      page.locator("[name=retirer-subjects]").first().waitFor();
    }
  }

  private void types(List<String> focus, String text) {
    String kind = focus.get(0);
    done.add(focus.get(1));
    if (kind.startsWith("select")) {
      keys.press("Home");
      for (int i = 0; i < 200 && !focus().get(2).equals(text); i++) {
        keys.press("ArrowDown");
      }
      assertEquals(text, focus().get(2), focus.get(1));
    } else if (kind.equals("date")) {
      day(text);
      assertEquals(text, focus().get(2), focus.get(1));
    } else {
      keys.press("ControlOrMeta+A");
      keys.type(text);
    }
  }

  /** In the order of the browser's own language, which is not the page's. */
  private void day(String text) {
    keys.type(text.replaceAll("(.+)-(.+)-(.+)", "$3$2$1"));
    if (!focus().get(2).equals(text)) {
      keys.press("ArrowLeft");
      keys.press("ArrowLeft");
      keys.type(text.replaceAll("(.+)-(.+)-(.+)", "$2$3$1"));
    }
  }
}
