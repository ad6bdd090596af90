package fr.terreau.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.terreau.portal.it.DemoForm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The life of a portal from its first minute: accounts, deposits, searches, by every means. */
class JourneyIT {

  private static final Path FILES = Path.of("..", "demo", "files");
  private static final Path SLIDES = FILES.resolve("conv-0006-commune-ou-epci.pptx");
  private static final Path GUIDE = FILES.resolve("diag-0001-guide-methode.pdf");
  private static final Path AGREEMENT = FILES.resolve("conv-0001-convention-type.docx");
  private static final String PASSWORD = "quatre mots sans rapport";

  private static final String REVIEWER = "relecture@ardeche.example";
  private static final String REFERENT = "referente@loire.example";

  private final Inspection inspection = new Inspection("journey");
  private final List<Reader> readers = new ArrayList<>();
  private Chromium chromium;
  private PortalServer portal;

  @Test
  void a_practice_travels_from_one_library_to_another() {
    Instant start = Instant.now();
    boolean well = false;
    try (PortalServer server = PortalServer.start("journey", false);
        Chromium browser = Chromium.launch()) {
      portal = server;
      chromium = browser;
      server.awaitReady();
      try {
        story();
        well = true;
      } finally {
        end(well);
      }
    }
    System.out.println(
        inspection.figures() + "  in " + Duration.between(start, Instant.now()).toSeconds() + " s");
    assertEquals("", String.join("\n", inspection.faults()));
  }

  private void end(boolean well) {
    for (Reader reader : readers) {
      if (well) {
        reader.close();
      } else {
        reader.complaints().forEach(System.out::println);
        reader.closeWithTrace();
      }
    }
  }

  private void story() {
    List<String> links = theFirstAdministratorOpensTwoAccounts();
    Reader reviewer = choosesAPassword("reviewer", links.get(0), true);
    Reader referent = choosesAPassword("referent", links.get(1), false);
    depositsFiles(reviewer);
    publishes(reviewer);
    depositsByKeyboard(reviewer);
    Reader plain = depositsWithoutScripts();
    findsTheSeventhSlide(referent);
    readsTheGuide(referent);
    narrowsTheAnswers(referent);
    findsNothing(referent);
    goesThroughTheRegionalDay(referent);
    changesLanguageAndTheme(referent);
    searchesByKeyboard(referent);
    searchesOnAPhone(referent);
    searchesWithoutScripts(plain);
    signsOutAndIn(referent);
  }

  private Reader somebody(String name, boolean scripts) {
    Reader reader = new Reader(chromium, portal, name, scripts);
    readers.add(reader);
    return reader;
  }

  // --- accounts

  private List<String> theFirstAdministratorOpensTwoAccounts() {
    Reader admin = somebody("admin", true);
    admin.goTo("/");
    inspection.page(admin, "01 home of an empty portal");
    String door = portal.firstAdministratorLink();
    admin.goTo(door);
    inspection.page(admin, "02 first account");
    admin.fill("nom", "Administration du portail");
    admin.fill("courriel", "portail@region.example");
    admin.fill("motdepasse", PASSWORD);
    admin.fill("confirmation", PASSWORD + " ou presque");
    admin.button("Créer le compte").click();
    assertThat(admin.page().locator(".erreur").first()).containsText("ne sont pas les mêmes");
    inspection.page(admin, "03 first account, passwords that differ");
    admin.fill("motdepasse", PASSWORD);
    admin.fill("confirmation", PASSWORD);
    admin.button("Créer le compte").click();
    admin.page().waitForURL("**/administration/comptes");
    String reviewer = opens(admin, "Relecture Ardèche", REVIEWER, "md-07", "RELECTEUR_MD");
    inspection.page(admin, "04 accounts");
    String referent = opens(admin, "Référente Loire", REFERENT, "md-42", "REFERENT");
    assertEquals(403, admin.goTo(door).status(), "the link of the first account serves once");
    return List.of(reviewer, referent);
  }

  private static String opens(
      Reader admin, String name, String email, String organisation, String role) {
    admin.fill("nom", name);
    admin.fill("courriel", email);
    admin.choose("organisation", organisation);
    admin.choose("role", role);
    admin.button("Ajouter le compte").click();
    assertThat(admin.page().locator(".bandeau")).containsText(name);
    return admin.text("#lien");
  }

  private Reader choosesAPassword(String name, String link, boolean inspected) {
    Reader reader = somebody(name, true);
    reader.goTo(link);
    if (inspected) {
      inspection.page(reader, "05 choosing a password");
    }
    reader.fill("motdepasse", PASSWORD);
    reader.fill("confirmation", PASSWORD);
    reader.button("Enregistrer").click();
    reader.page().waitForURL("**/compte");
    if (inspected) {
      inspection.page(reader, "06 account");
    }
    return reader;
  }

  // --- deposits

  private void depositsFiles(Reader reviewer) {
    Page page = reviewer.page();
    reviewer.goTo("/deposer");
    inspection.form(reviewer, "07 deposit, blank");
    page.locator("input[name=practiceType][value=CONVENTION]").check();
    assertThat(page.locator("#specifique h2")).containsText("Ce que dit la convention");

    List<Route> held = new ArrayList<>();
    page.route("**/envois/*", held::add);
    page.setInputFiles("#fic", SLIDES);
    assertThat(page.locator("#envois progress")).isVisible();
    assertThat(page.locator("#envois button")).containsText("Pause");
    inspection.state(reviewer, "08 deposit, a file on its way");
    page.unroute("**/envois/*");
    held.forEach(Route::resume);
    textIsRead(page, "conv-0006-commune-ou-epci.pptx", "8 diapos");

    page.setInputFiles("#fic", GUIDE);
    textIsRead(page, "diag-0001-guide-methode.pdf", "44 pages");

    List<String> sent = new ArrayList<>();
    page.onRequest(request -> sent.add(request.url()));
    page.setInputFiles(
        "#fic",
        new FilePayload(
            "inventaire.exe",
            "application/octet-stream",
            "MZ".getBytes(StandardCharsets.US_ASCII)));
    assertThat(page.locator("#envois .ko")).containsText("n’est pas dans un format accepté");
    assertTrue(sent.isEmpty(), "a file of the wrong type must not leave: " + sent);
    inspection.state(reviewer, "09 deposit, a file refused");
    page.locator("#envois .ko button").click();

    reviewer.fill("c-title", "Heures d’ouverture : où passe le seuil ?");
    waitsForAutosave(page);
    reviewer.fill(
        "c-summary", "Comment nous avons fixé les paliers de la convention avec les communes.");
    waitsForAutosave(page);
    page.reload();
    assertThat(page.locator("#c-title")).hasValue("Heures d’ouverture : où passe le seuil ?");
    assertThat(page.locator("#c-summary"))
        .hasValue("Comment nous avons fixé les paliers de la convention avec les communes.");
    assertThat(page.locator("#c-version")).hasValue("");
  }

  private static void textIsRead(Page page, String file, String extent) {
    // The name of a file is also among the choices that stand under the others.
    Locator name = page.locator("b", new Page.LocatorOptions().setHasText(file));
    Locator row =
        page.locator("#fichiers .fichier").filter(new Locator.FilterOptions().setHas(name));
    var patience = new LocatorAssertions.ContainsTextOptions().setTimeout(90_000);
    assertThat(row).containsText("texte lu", patience);
    assertThat(row).containsText(extent);
  }

  private static void waitsForAutosave(Page page) {
    page.waitForResponse(
        response ->
            response.request().method().equals("POST") && response.url().endsWith("/modifier"),
        () -> page.keyboard().press("End"));
    assertThat(page.locator("#garde")).containsText("Brouillon enregistré");
  }

  private void publishes(Reader reviewer) {
    Page page = reviewer.page();
    reviewer.button("Publier la pratique").click();
    assertThat(page.locator("#erreurs")).containsText("à revoir");
    assertTrue(reviewer.focused("#erreurs"), "errors come first");
    inspection.form(reviewer, "10 deposit, points to look at");
    answers(reviewer, "AURA-CONV-0001");
    reviewer.fill("c-objectives", "- Négocier sans perdre personne\n- Garder un socle commun");
    reviewer.choose("c-resourceNature", "RETEX");
    reviewer.fill("c-outcomes", "Six conventions signées sur huit.");
    reviewer.choose("c-scale", "DEPARTEMENT");
    reviewer.fill("c-practiceDate", "2025-07-01");
    picks(page, "subjects", "bénévoles");
    page.locator("input[name=visibility][value=PUBLIC]").check();
    page.locator("[id=\"c-rightsCleared.value\"]").check();
    reviewer.button("Publier la pratique").click();
    page.waitForURL("**/pratiques/*/heures-*");
    inspection.page(reviewer, "11 practice");
    reviewer.link("conv-0006-commune-ou-epci").first().click();
    inspection.page(reviewer, "12 document");
  }

  /** The questions of the type are answered as a sheet of the demonstration does, all at once. */
  private static void answers(Reader reader, String sheet) {
    Page page = reader.page();
    FormData form =
        FormData.create()
            .set("_csrf", page.locator("#depot [name=_csrf]").inputValue())
            .set("compteur", page.locator("#compteur").inputValue())
            .set("action", "choisir");
    DemoForm.details(sheet, form::set);
    String address = page.url().replaceAll("[?#].*", "");
    assertTrue(
        page.context().request().post(address, RequestOptions.create().setForm(form)).ok(),
        "the answers are kept");
    reader.goTo(address);
  }

  private static void picks(Page page, String picker, String word) {
    page.fill("#c-" + picker, word);
    page.locator("button[value=chercher-" + picker + "]").press("Enter");
    page.waitForURL("**chercher-" + picker + "**");
    Locator chosen = page.locator("button[name=retirer-" + picker + "]");
    // A word that names one entry alone is taken at once.
    if (chosen.count() == 0) {
      page.locator("[name=ajouter-" + picker + "]").first().press("Enter");
    }
    assertThat(chosen.first()).isVisible();
  }

  private void depositsByKeyboard(Reader reviewer) {
    Page page = reviewer.page();
    var keyboard = page.keyboard();
    reviewer.goTo("/deposer");
    reviewer.tabTo("input[name=practiceType]");
    keyboard.press("Space");
    keyboard.press("ArrowDown");
    assertThat(page.locator("input[name=practiceType][value=DIAGNOSTIC]")).isChecked();
    assertThat(page.locator("#specifique h2")).containsText("diagnostic");
    answers(reviewer, "AURA-DIAG-0002");
    types(reviewer, "#c-title", "Observer une matinée dans une petite bibliothèque");
    types(reviewer, "#c-summary", "Ce que l’on voit quand on reste deux heures sans rien dire.");
    types(reviewer, "#c-objectives", "Partir des usages.");
    selects(reviewer, "#c-resourceNature", "METHODE");
    selects(reviewer, "#c-scale", "COMMUNE");
    types(reviewer, "#c-practiceDate", "01012025");
    types(reviewer, "#c-subjects", "horaires");
    keyboard.press("Tab");
    keyboard.press("Enter");
    assertThat(page.locator("[name=retirer-subjects]")).isVisible();
    assertThat(page.locator("#choix-subjects")).not().containsText("Rien ne correspond");
    reviewer.tabTo("input[name=visibility]");
    while (!reviewer.focused("[value=PUBLIC]")) {
      keyboard.press("ArrowUp");
    }
    reviewer.tabTo("[id=\"c-rightsCleared.value\"]");
    keyboard.press("Space");
    reviewer.tabTo("button[value=publier]");
    keyboard.press("Enter");
    page.waitForURL("**/pratiques/*/observer-*");
  }

  private static void types(Reader reader, String field, String text) {
    reader.tabTo(field);
    reader.page().keyboard().type(text);
  }

  private static void selects(Reader reader, String list, String value) {
    reader.tabTo(list);
    for (int i = 0; i < 20 && !reader.page().inputValue(list).equals(value); i++) {
      reader.page().keyboard().press("ArrowDown");
    }
    assertEquals(value, reader.page().inputValue(list));
  }

  private Reader depositsWithoutScripts() {
    Reader plain = somebody("without-scripts", false);
    Page page = plain.page();
    // Buttons are pressed by keyboard: where scripts are off, nothing tells when a click is safe.
    signsIn(plain, REVIEWER);
    plain.goTo("/deposer");
    page.locator("input[name=practiceType][value=POLDOC]").check();
    plain.button("Afficher les questions de ce type").press("Enter");
    assertThat(page.locator("#specifique h2")).containsText("politique documentaire");
    inspection.silent(plain, "13 deposit without scripts");
    plain.fill("c-title", "Désherber à plusieurs");
    page.setInputFiles("#fic", AGREEMENT);
    plain.button("Téléverser").press("Enter");
    assertThat(page.locator("#fichiers")).containsText("conv-0001-convention-type.docx");
    assertThat(page.locator("#c-title")).hasValue("Désherber à plusieurs");
    page.setInputFiles(
        "#fic", new FilePayload("notes.exe", "application/octet-stream", new byte[] {'M', 'Z'}));
    plain.button("Téléverser").press("Enter");
    assertThat(page.locator("#fichiers .ko")).containsText("notes.exe");
    answers(plain, "AURA-POLD-0001");
    plain.fill("c-summary", "Une journée par an, toutes équipes ensemble.");
    plain.fill("c-objectives", "Des rayons à jour.");
    plain.choose("c-resourceNature", "OUTIL");
    plain.choose("c-scale", "DEPARTEMENT");
    plain.fill("c-practiceDate", "2024-03-05");
    picks(page, "subjects", "désherbage");
    page.locator("input[name=visibility][value=PUBLIC]").check();
    page.locator("[id=\"c-rightsCleared.value\"]").check();
    plain.button("Publier la pratique").press("Enter");
    page.waitForURL("**/pratiques/*/desherber-*");
    inspection.silent(plain, "14 practice without scripts");
    return plain;
  }

  // --- searches

  private void findsTheSeventhSlide(Reader referent) {
    Page page = referent.page();
    waitsForTheIndex(referent);
    referent.goTo("/");
    inspection.page(referent, "15 home");
    page.fill("#q", "renforce");
    page.keyboard().press("Enter");
    Locator slide =
        page.locator(".trouve a").filter(new Locator.FilterOptions().setHasText("diapo 7"));
    assertThat(slide).hasCount(1);
    inspection.page(referent, "16 results");
    slide.click();
    page.waitForURL("**/pages/7?q=renforce");
    assertThat(page.locator(".feuille mark")).hasText("renforcé");
    inspection.page(referent, "17 slide");
    page.locator("a[rel=prev]").click();
    page.waitForURL("**/pages/6?q=renforce");
    assertThat(page.locator(".feuille mark")).hasCount(0);
    page.locator("a[rel=next]").click();
    page.locator("a[rel=next]").click();
    page.waitForURL("**/pages/8?q=renforce");
    assertThat(page.locator("a[rel=next]")).hasCount(0);
  }

  private static void waitsForTheIndex(Reader reader) {
    Instant end = Instant.now().plusSeconds(60);
    do {
      reader.goTo("/recherche?q=");
      if (reader.page().locator("article.resultat").count() == 3) {
        return;
      }
      reader.page().waitForTimeout(500);
    } while (Instant.now().isBefore(end));
    throw new AssertionError("three practices are published, but not found");
  }

  private void readsTheGuide(Reader referent) {
    Page page = referent.page();
    page.locator(".fil a").first().click();
    page.waitForURL("**/pratiques/**");
    Locator card =
        page.locator(".doc")
            .filter(new Locator.FilterOptions().setHasText("diag-0001-guide-methode"));
    String file = card.locator("a[href$='/fichier']").getAttribute("href");
    card.locator("h3 a").click();
    page.waitForURL("**/documents/*");
    inspection.page(referent, "18 document of 44 pages");
    var answer = referent.context().request().get(portal.address() + file);
    assertEquals(200, answer.status());
    assertEquals("application/pdf", answer.headers().get("content-type"));
    assertTrue(answer.headers().get("content-disposition").startsWith("inline; "));
    assertEquals("%PDF-", new String(answer.body(), 0, 5, StandardCharsets.US_ASCII));
    page.locator(".extraits a").nth(2).click();
    page.waitForURL("**/pages/3**");
    assertThat(referent.link("Ouvrir dans le PDF")).hasAttribute("href", file + "#page=3");
  }

  private void narrowsTheAnswers(Reader referent) {
    Page page = referent.page();
    referent.goTo("/recherche?q=");
    assertEquals("3 pratiques", referent.text("#bilan"));
    // Every type is offered, those without an answer in grey.
    Locator types = page.locator("input[name=type]");
    assertThat(types).hasCount(8);
    assertThat(page.locator("label:not(.zero) > input[name=type]")).hasCount(3);
    page.locator("#f-type-POLDOC").check();
    assertThat(page.locator("#bilan")).containsText(Reader.spaced("1 pratique"));
    assertThat(page.locator("article.resultat")).hasCount(1);
    assertThat(types).hasCount(8);
    assertThat(page.locator(".puces .puce").first()).containsText("Poldoc");
    assertTrue(page.url().contains("type=POLDOC"), page.url());
    inspection.state(referent, "19 results, one facet");
    page.locator("#f-type-CONVENTION").check();
    assertThat(page.locator("article.resultat")).hasCount(2);
    page.goBack();
    assertThat(page.locator("article.resultat")).hasCount(1);
    assertThat(page.locator("#f-type-CONVENTION")).not().isChecked();
    page.goBack();
    assertThat(page.locator("article.resultat")).hasCount(3);
    page.goForward();
    assertThat(page.locator("article.resultat")).hasCount(1);
    page.locator(".puces a.effacer").click();
    assertThat(page.locator("article.resultat")).hasCount(3);
  }

  private void findsNothing(Reader referent) {
    Page page = referent.page();
    referent.goTo("/recherche?q=zeppelin&type=POLDOC");
    assertThat(page.locator("#bilan")).containsText("Aucune pratique");
    assertThat(page.locator("#resultats")).not().containsText("0 pratique");
    referent.goTo("/recherche?q=matinee&type=POLDOC");
    inspection.page(referent, "20 no result");
    referent.link("Retirer le filtre Poldoc").click();
    assertThat(page.locator("article.resultat")).hasCount(1);
  }

  // --- the regional day, languages, themes

  private void goesThroughTheRegionalDay(Reader referent) {
    Page page = referent.page();
    referent.goTo("/journees");
    inspection.page(referent, "21 days");
    page.locator(".prog h2 a").first().click();
    page.waitForURL("**/journees/2025-07-01");
    inspection.page(referent, "22 regional day");
    referent.link("Déposer le support").first().click();
    page.waitForURL("**/deposer?**");
    assertThat(page.locator("#depot header")).containsText("À propos de");
    assertThat(page.locator("input[name=practiceType]:checked")).hasCount(1);
    inspection.form(referent, "23 deposit from a pitch");
  }

  private void changesLanguageAndTheme(Reader referent) {
    Page page = referent.page();
    for (String path :
        List.of(
            "/",
            "/recherche?q=renforce",
            "/deposer",
            "/compte",
            "/aide",
            "/accessibilite",
            "/journees/2025-07-01")) {
      referent.goTo(path);
      assertFalse(FrenchLeft.in(page).isEmpty(), "French is known when it is seen");
      page.locator(".langue").click();
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      FrenchLeft.in(page).forEach(inspection::fault);
      if (path.equals("/") || path.equals("/aide")) {
        inspection.page(referent, "24 english " + (path.equals("/") ? "home" : "help"));
      }
      page.locator(".langue").click();
      assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }
    referent.goTo("/accessibilite");
    inspection.page(referent, "25 accessibility");
    referent.goTo("/aide");
    inspection.page(referent, "26 help");
    Locator theme = page.locator("#apparence button");
    assertThat(theme).hasAccessibleName("Thème sombre");
    theme.click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "sombre");
    page.waitForCondition(
        () -> referent.context().cookies().stream().anyMatch(c -> c.value.equals("sombre")));
    page.reload();
    assertThat(page.locator("html")).hasAttribute("data-theme", "sombre");
    assertThat(theme).hasAccessibleName("Thème clair");
    theme.click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "clair");
  }

  // --- other ways of reading

  private static void searchesByKeyboard(Reader referent) {
    Page page = referent.page();
    referent.goTo("/");
    page.keyboard().press("Tab");
    assertTrue(referent.focused("a.evit"), "the link to the content comes first");
    page.keyboard().press("Enter");
    assertTrue(referent.focused("#contenu"), "the link leads to the content");
    page.keyboard().press("/");
    assertTrue(referent.focused("#q"), "« / » leads to the search");
    page.keyboard().type("renforce");
    page.keyboard().press("Enter");
    page.waitForURL("**/recherche?q=renforce");
    referent.tabTo(".resultat h3 a");
    String first = referent.text(".resultat h3 a >> nth=0");
    page.keyboard().press("Enter");
    page.waitForURL("**/pratiques/**");
    assertEquals(first, referent.text("h1"));
  }

  private void searchesOnAPhone(Reader referent) {
    Page page = referent.page();
    referent.goTo("/recherche?q=");
    page.setViewportSize(390, 844);
    Locator sheet = page.locator("#facettes");
    assertThat(sheet).isHidden();
    page.locator(".filtrer").click();
    assertThat(sheet).isVisible();
    page.locator("#f-type-POLDOC").check();
    assertThat(page.locator("article.resultat")).hasCount(1);
    assertThat(sheet).isVisible();
    inspection.shoot(page, "27 filters on a phone");
    page.keyboard().press("Escape");
    assertThat(sheet).isHidden();
    page.setViewportSize(1280, 900);
  }

  private void searchesWithoutScripts(Reader plain) {
    Page page = plain.page();
    plain.goTo("/");
    page.fill("#q", "matinee");
    plain.button("Chercher").press("Enter");
    assertThat(page.locator("article.resultat")).hasCount(1);
    plain.goTo("/recherche?q=");
    page.locator("#f-type-POLDOC").check();
    page.locator(".appliquer").press("Enter");
    assertThat(page.locator("article.resultat")).hasCount(1);
    assertThat(page.locator("#f-type-POLDOC")).isChecked();
    inspection.silent(plain, "28 results without scripts");
    page.locator("#apparence button").press("Enter");
    assertThat(page.locator("html")).hasAttribute("data-theme", "sombre");
    inspection.shoot(page, "29 dark without scripts");
  }

  private void signsOutAndIn(Reader referent) {
    Page page = referent.page();
    referent.goTo("/compte");
    referent.button("Se déconnecter").click();
    page.waitForURL(portal.address() + "/");
    assertFalse(page.content().contains("/compte\""), "nobody is signed in any more");
    Response closed = referent.goTo("/compte");
    assertTrue(page.url().contains("/connexion") || closed.status() == 403, page.url());
    referent.goTo("/connexion");
    inspection.page(referent, "30 sign in");
    referent.fill("courriel", REFERENT);
    referent.fill("motdepasse", "un autre mot de passe");
    referent.button("Se connecter").click();
    assertThat(page.locator(".erreurs")).isVisible();
    inspection.page(referent, "31 sign in, refused");
    signsIn(referent, REFERENT);
    assertThat(page.locator(".compte")).containsText("Mon compte");
  }

  private static void signsIn(Reader reader, String email) {
    reader.goTo("/connexion");
    reader.fill("courriel", email);
    reader.fill("motdepasse", PASSWORD);
    reader.page().locator("main button").press("Enter");
    reader.page().waitForURL(url -> !url.contains("/connexion"));
  }
}
