package fr.terreau.portal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with sheets, on a portal that holds the demonstration. */
class GesturesIT {

  private static final String PASSWORD = "quatre mots sans rapport";

  private static PortalServer portal;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    portal = PortalServer.start("gestures", true);
    chromium = Chromium.launch();
    portal.awaitReady();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
    portal.close();
  }

  /** Tells a story with readers of its own; what was found wrong on its pages fails it. */
  private static void story(String name, Consumer<Told> story) {
    Inspection inspection = new Inspection(name);
    try (DemoReaders readers = new DemoReaders(chromium, portal)) {
      story.accept(new Told(readers, inspection));
      readers.allWell();
    }
    System.out.println(inspection.figures());
    assertEquals("", String.join("\n", inspection.faults()));
  }

  private record Told(DemoReaders readers, Inspection inspection) {}

  // --- deposits: one sheet of each type, in the three ways of working a form

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AURA-CONV-0003",
        "AURA-DIAG-0003",
        "AURA-FORM-0003",
        "AURA-VISI-0003",
        "AURA-REAM-0002",
        "AURA-DESI-0002"
      })
  void a_sheet_is_deposited_from_its_files(String code) {
    story(
        "deposit-" + code,
        told -> {
          Reader reader = told.readers.signedIn("depositor", DemoReaders.REVIEWER, true);
          new EightDeposits(reader, true).deposit(code);
          told.inspection.page(reader, "published " + code);
          reader.goTo("/pratiques/" + DemoReaders.sheet(reader.page()) + "/modifier");
          told.inspection.form(reader, "form " + code);
        });
  }

  @Test
  void a_sheet_is_deposited_without_scripts() {
    story(
        "deposit-silent",
        told -> {
          Reader reader = told.readers.signedIn("silent", DemoReaders.REVIEWER, false);
          new EightDeposits(reader, false).deposit("AURA-POLD-0005");
          told.inspection.silent(reader, "published");
        });
  }

  @Test
  void a_sheet_is_deposited_in_english() {
    story(
        "deposit-english",
        told -> {
          Reader reader = told.readers.signedIn("english", DemoReaders.REVIEWER, true);
          reader.page().locator(".langue").click();
          new EightDeposits(reader, true).deposit("AURA-SCHE-0001");
          FrenchLeft.in(reader.page()).forEach(System.out::println);
          told.inspection.page(reader, "published");
        });
  }

  @Test
  void a_sheet_is_deposited_by_keyboard() {
    story(
        "deposit-keyboard",
        told -> {
          Reader reader = told.readers.signedIn("keyboard", DemoReaders.REVIEWER, true);
          new KeyboardDeposit(reader).deposit("AURA-DESI-0007");
          told.inspection.page(reader, "published");
        });
  }

  @Test
  void the_shortest_deposit_takes_less_than_a_minute() {
    byte[] slides =
        Padded.slides(EightDeposits.FILES.resolve("desi-0002-ados-samedi.pptx"), 10_000_000);
    story(
        "shortest",
        told -> {
          Reader reader = told.readers.signedIn("hurry", DemoReaders.REFERENT, true);
          new DraftGesturesSeen(reader, told.inspection).depositsInAHurry(slides);
        });
  }

  // --- drafts

  @Test
  void cells_of_a_spreadsheet_become_rows() {
    story(
        "paste",
        told -> {
          Reader reader = told.readers.signedIn("paste", DemoReaders.REFERENT, true);
          new DraftGesturesSeen(reader, told.inspection).pastesInARow();
          Reader silent = told.readers.signedIn("paste-silent", DemoReaders.REFERENT, false);
          new DraftGesturesSeen(silent, told.inspection).pastesWithoutScripts();
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void two_windows_show_both_texts(boolean scripts) {
    story(
        "windows-" + scripts,
        told -> {
          Reader reader = told.readers.signedIn("windows", DemoReaders.REVIEWER, scripts);
          new DraftGesturesSeen(reader, told.inspection).writesInTwoWindows(scripts);
        });
  }

  // --- lives of sheets, by the keys alone and without scripts

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_sheet_is_refused_corrected_and_published(boolean scripts) {
    story(
        "review-" + scripts,
        told -> {
          String author = "autrice-" + System.currentTimeMillis() + "@ardeche.example";
          opensAnAccount(told, author);
          SheetLife life = new SheetLife(told.inspection, scripts);
          life.reviewed(
              hand(DemoReaders.signIn(told.readers.stranger("author", scripts), author, PASSWORD)),
              hand(told.readers.signedIn("reviewer", DemoReaders.REVIEWER, scripts)));
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_revision_shows_what_changed(boolean scripts) {
    story(
        "revision-" + scripts,
        told ->
            new SheetLife(told.inspection, scripts)
                .revised(
                    hand(told.readers.signedIn("reviser", DemoReaders.REVIEWER, scripts)),
                    scripts ? "AURA-VISI-0003" : "AURA-REAM-0006"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_chain_of_adaptations_is_shown_on_each_sheet(boolean scripts) {
    story(
        "family-" + scripts,
        told ->
            new SheetLife(told.inspection, scripts)
                .adapted(
                    hand(told.readers.signedIn("adapter", DemoReaders.REVIEWER, scripts)),
                    scripts ? "AURA-SCHE-0002" : "AURA-CONV-0008"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void three_agreements_are_compared(boolean scripts) {
    story(
        "comparison-" + scripts,
        told ->
            new SheetLife(told.inspection, scripts)
                .compared(hand(told.readers.stranger("comparer", scripts))));
  }

  // --- a question, with suggestions

  @Test
  void a_suggestion_is_chosen_by_keyboard() {
    story(
        "suggestions",
        told -> {
          Suggested suggested =
              new Suggested(told.readers.stranger("typist", true), told.inspection);
          suggested.choosesByKeyboard();
          suggested.searchesWhatWasTyped();
          suggested.keepsTypingWhenNothingAnswers();
        });
  }

  /** The keys alone where scripts run; elsewhere one thing after the other, without scripts. */
  private static Hand hand(Reader reader) {
    return reader.scripts() ? Hand.keyboard(reader) : Hand.plain(reader);
  }

  /** A referent of Ardèche, whose sheets are reviewed there. */
  private static void opensAnAccount(Told told, String email) {
    Reader admin = told.readers.signedIn("admin", DemoReaders.ADMINISTRATOR, true);
    admin.goTo("/administration/comptes");
    admin.fill("nom", "Autrice de l’Ardèche");
    admin.fill("courriel", email);
    admin.choose("organisation", "md-07");
    admin.choose("role", "REFERENT");
    admin.button("Ajouter le compte").click();
    admin.page().locator("#lien").waitFor();
    Reader author = told.readers.stranger("new-account", true);
    author.goTo(admin.text("#lien"));
    author.fill("motdepasse", PASSWORD);
    author.fill("confirmation", PASSWORD);
    author.button("Enregistrer").click();
    author.page().waitForURL("**/compte");
  }
}
