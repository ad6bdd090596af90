package fr.terreau.portal;

import fr.terreau.portal.account.AccountsPage;
import fr.terreau.portal.account.FirstAccountPage;
import fr.terreau.portal.account.SetPasswordPage;
import fr.terreau.portal.account.SignInPage;
import fr.terreau.portal.deposit.DepositPage;
import fr.terreau.portal.deposit.DepositPage.Progress;
import fr.terreau.portal.deposit.Files;
import fr.terreau.portal.deposit.FormPart;
import fr.terreau.portal.deposit.Picker;
import fr.terreau.portal.event.DayPage;
import fr.terreau.portal.event.DaysPage;
import fr.terreau.portal.platform.AccessibilityPage;
import fr.terreau.portal.platform.Assets;
import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.DocumentState;
import fr.terreau.portal.platform.ErrorPage;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Fragment;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.HelpPage;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.PageUnit;
import fr.terreau.portal.platform.SafeHtml;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.Theme;
import fr.terreau.portal.platform.Viewer;
import fr.terreau.portal.practice.DifferencePage;
import fr.terreau.portal.practice.DocumentCard;
import fr.terreau.portal.practice.DocumentPage;
import fr.terreau.portal.practice.DocumentTextPage;
import fr.terreau.portal.practice.Drawn;
import fr.terreau.portal.practice.PracticePage;
import fr.terreau.portal.practice.VersionsPage;
import fr.terreau.portal.practice.export.DublinCore;
import fr.terreau.portal.search.Hit;
import fr.terreau.portal.search.Home;
import fr.terreau.portal.search.Results;
import fr.terreau.portal.search.SearchPage;
import fr.terreau.portal.search.SyntaxPage;
import fr.terreau.portal.thesaurus.ThesaurusSpecimens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every page, rich, empty and hostile; {@code word} stands wherever people's words are shown. */
final class Specimens {

  static final String PLAIN = "Convention d’objectifs avec une communauté de communes";
  static final String HOSTILE =
      "<script>alert('x')</script> \"guillemets\" & '; " + "m".repeat(300) + " ${1+1} {0}";

  static final List<String> EXTENSIONS =
      List.of("pdf", "odt", "docx", "odp", "pptx", "ods", "xlsx", "csv", "png", "jpg");

  private final Locale locale;
  private final String word;
  private final boolean rich;

  private Specimens(Locale locale, String word, boolean rich) {
    this.locale = locale;
    this.word = word;
    this.rich = rich;
  }

  static Map<String, Page> all() {
    Map<String, Page> all = new LinkedHashMap<>();
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      new Specimens(locale, PLAIN, true).add("riche", all);
      new Specimens(locale, PLAIN, false).add("vide", all);
      new Specimens(locale, HOSTILE, true).add("hostile", all);
      CatalogueSpecimens.add(new Specimens(locale, PLAIN, true).frame(Section.AUCUNE), all);
    }
    return all;
  }

  static byte[] asset(String path) {
    try {
      return java.nio.file.Files.readAllBytes(Path.of("src/main/webapp" + path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String kind, Map<String, Page> all) {
    String end = "-" + kind + "-" + locale.getLanguage();
    all.put("accueil" + end, home());
    all.put("recherche" + end, results());
    all.put("aucun-resultat" + end, noResult());
    CompareSpecimens.add(end, frame(Section.CHERCHER), word, rich, all);
    all.put("pratique" + end, practice());
    all.put("versions" + end, versions());
    all.put("differences" + end, difference());
    all.put("document" + end, document());
    all.put("document-texte" + end, documentText());
    all.put("journees" + end, days());
    all.put("journee" + end, day());
    all.put("deposer" + end, deposit());
    all.put(
        "connexion" + end,
        new SignInPage(frame(Section.COMPTE), some(word), "/compte", rich, wait5()));
    all.put("premier-compte" + end, firstAccount());
    all.put(
        "mot-de-passe" + end,
        new SetPasswordPage(frame(Section.COMPTE), "abc", rich, some(word), error()));
    new ReviewSpecimens(frame(Section.COMPTE), word, rich).add(end, all);
    all.put("comptes" + end, accounts());
    VisitSpecimens.add(frame(Section.COMPTE), word, rich, end, all);
    AlertSpecimens.add(frame(Section.COMPTE), word, rich, end, all);
    BrowseSpecimens.add(frame(Section.AUCUNE), word, rich, end, all);
    all.put("aide-recherche" + end, new SyntaxPage(frame(Section.AUCUNE)));
    all.put(
        "recherches-sans-reponse" + end,
        SearchSpecimens.unanswered(frame(Section.AUCUNE), rich, word));
    all.put("aide" + end, new HelpPage(frame(Section.AUCUNE), EXTENSIONS, 500_000_000));
    all.put(
        "accessibilite" + end,
        new AccessibilityPage(frame(Section.AUCUNE), optional("contact@md.example")));
    ThesaurusSpecimens.add(frame(Section.AUCUNE), word, rich, end, all);
    for (int status : List.of(400, 401, 403, 404, 409, 413, 418, 429, 500, 502, 503)) {
      all.put("erreur-" + status + end, new ErrorPage(frame(Section.AUCUNE), status));
    }
  }

  private Frame frame(Section section) {
    return new Frame(
        Messages.in(locale),
        new Assets(path -> Optional.of(asset(path))),
        "/recherche?q=a%26b&type=CONVENTION",
        rich
            ? Optional.of(
                new Viewer(word, "Médiathèque départementale de l’Ardèche", "07", true, true))
            : Optional.empty(),
        "jeton-csrf",
        rich,
        rich ? Optional.of("notice.index") : Optional.empty(),
        rich ? Theme.CLAIR : Theme.AUTO,
        section);
  }

  private Page home() {
    return new SearchPage(
        frame(Section.CHERCHER),
        "",
        Optional.of(
            new Home(
                rich ? 64 : 0,
                rich ? 12 : 0,
                list(8).stream()
                    .map(
                        i ->
                            new Home.TypeEntry(
                                DepositPage.TYPES.get(i),
                                i * 3L,
                                "/recherche?type=" + DepositPage.TYPES.get(i)))
                    .toList(),
                list(8).stream()
                    .map(i -> new Cote(DepositPage.TYPES.get(i), "0" + i, "2025"))
                    .toList(),
                hits(),
                optional(word)
                    .map(
                        w ->
                            new Home.DayEntry(
                                Link.to("/journees/2025-07-01", "Journée du 1er juillet 2025"),
                                w)))),
        Optional.empty());
  }

  private Page results() {
    return new SearchPage(
        frame(Section.CHERCHER),
        some(word),
        Optional.empty(),
        Optional.of(
            new Results(
                rich ? 1234 : 0,
                optional(word).map(w -> new Results.Relaxed(Results.Relaxed.Way.MOTS, w)),
                rich
                    ? List.of(
                        types(),
                        SearchSpecimens.places(word),
                        organisations(),
                        SearchSpecimens.subjects(word))
                    : List.of(),
                optional(word).map(w -> new Results.Group("type", SearchSpecimens.ofType(w), true)),
                optional(word)
                    .map(w -> new Results.Group("others", SearchSpecimens.others(w), false)),
                list(2).stream().map(i -> new Results.Carried("territories", word)).toList(),
                list(2).stream().map(i -> new Results.Chip(word, "/recherche?q=" + i)).toList(),
                "/recherche?q=convention",
                SearchSpecimens.sorts(),
                hits(),
                new Results.Pagination(
                    list(3).stream()
                        .map(i -> new Results.PageLink(i + 1, "/recherche?page=" + (i + 1), i == 1))
                        .toList(),
                    optional("/recherche?page=1"),
                    optional("/recherche?page=3")),
                SearchSpecimens.exports(),
                optional(word).map(w -> new Results.Meant(w, "/recherche?q=b", 7)),
                ReadingSpecimens.of(word, hits()))));
  }

  private Results.Facet types() {
    return new Results.Facet(
        "type",
        word,
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Results.Value(
                        DepositPage.TYPES.get(i),
                        DepositPage.TYPES.get(i),
                        i,
                        i == 1,
                        Optional.of(DepositPage.TYPES.get(i))))
            .toList(),
        8);
  }

  private Results.Facet organisations() {
    return new Results.Facet(
        "organisation",
        word,
        IntStream.range(0, 9)
            .mapToObj(i -> new Results.Value("md-" + i, word, i, i == 8, Optional.empty()))
            .toList(),
        6);
  }

  private List<Hit> hits() {
    return list(3).stream()
        .map(
            i ->
                new Hit(
                    "/pratiques/AURA-CONV-000" + i + "/convention",
                    new Cote(DepositPage.TYPES.get(i * 3), i == 2 ? "73 74" : "07", "2024"),
                    DepositPage.TYPES.get(i * 3),
                    "MODELE",
                    marked(),
                    "Bibliothèque départementale de l’Ardèche",
                    "Ardèche",
                    "2024",
                    marked(),
                    i == 1
                        ? List.of()
                        : List.of(
                            passage(PageUnit.DIAPO, "PPTX"),
                            passage(PageUnit.PAGE, "PDF"),
                            passage(PageUnit.FEUILLE, "ODS")),
                    i == 0 ? Optional.of(YearMonth.of(2026, 3)) : Optional.empty(),
                    i == 0 ? "PUBLIE" : "A_VERIFIER",
                    i == 2 ? "RESEAU" : "PUBLIC"))
        .toList();
  }

  private Hit.Passage passage(PageUnit unit, String format) {
    return new Hit.Passage(
        "/documents/d1/pages/7?q=convention",
        format,
        unit,
        7,
        word,
        marked(),
        List.of(new Hit.Place("/documents/d2/pages/9?q=convention", "PDF", unit, 9, word)));
  }

  private List<Fragment> marked() {
    return List.of(
        new Fragment("Cadre commun : " + word + " et ", false),
        new Fragment("convention", true),
        new Fragment(" signée.", false));
  }

  private Page noResult() {
    return SearchSpecimens.noResult(frame(Section.CHERCHER), some(word), rich, word);
  }

  private Page practice() {
    SafeHtml html =
        new SafeHtml(
            "<p>Chaque commune avait sa convention.</p><ul><li>Population municipale</li></ul>");
    Optional<SafeHtml> text = rich ? Optional.of(html) : Optional.empty();
    return new PracticePage(
        frame(Section.CHERCHER),
        Link.to("/recherche?q=convention", "Résultats : convention"),
        word,
        some(word),
        new Cote("CONVENTION", rich ? "07" : "", rich ? "2024" : ""),
        "CONVENTION",
        "MODELE",
        rich ? "REMPLACE" : "PUBLIE",
        optional(word).map(w -> Link.to("/pratiques/AURA-CONV-0002/x", w)),
        optional(word)
            .map(
                w ->
                    new PracticePage.Review(
                        LocalDate.of(2026, 3, 1),
                        Optional.of(w),
                        Optional.of(LocalDate.of(2027, 9, 30)))),
        new PracticePage.Brief(text, text, text, text, text, text),
        list(3).stream()
            .map(
                i ->
                    new PracticePage.Step(
                        word,
                        i == 0 ? "" : word,
                        optional("1 h"),
                        i == 2 ? Optional.empty() : optional("Référent·e de territoire")))
            .toList(),
        list(3).stream()
            .map(
                i ->
                    new PracticePage.Detail(
                        "Durée " + i, i == 0 ? List.of(word) : List.of(word, "3 ans")))
            .toList(),
        list(1).stream()
            .map(
                i ->
                    new PracticePage.DetailTable(
                        "Critères chiffrés",
                        List.of("Critère", "Seuil", "Niveau"),
                        List.of(List.of(word, "30 m²", "1"), List.of("Horaires", "8 h", "1"))))
            .toList(),
        drawn(),
        list(4).stream().map(this::card).toList(),
        list(2).stream()
            .map(i -> i == 0 ? Link.plain(word) : Link.to("https://www.legifrance.gouv.fr", word))
            .toList(),
        list(3).stream()
            .map(
                i ->
                    new PracticePage.Relation(
                        List.of("ADAPTE_DE", "REMPLACE", "COMPLETE").get(i),
                        i > 0,
                        Link.to("/pratiques/x" + i + "/y", word),
                        i == 2 ? Optional.empty() : Optional.of(new Cote("POLDOC", "42", "2025"))))
            .toList(),
        optional(word).map(w -> new PracticePage.Family(List.of(kin(1), kin(2)), List.of(kin(1)))),
        CloseSpecimens.of(word, rich),
        list(2).stream()
            .map(
                i ->
                    new PracticePage.Reuse(
                        word,
                        i == 0 ? optional("2 décembre 2025") : Optional.empty(),
                        text,
                        i == 0 ? text : Optional.empty()))
            .toList(),
        new PracticePage.Identity(
            Link.to("/recherche?organisation=md-07", word),
            list(2).stream().map(i -> Link.to("/recherche?departement=07", word)).toList(),
            optional("EPCI"),
            optional("2 000 à 4 999 habitants"),
            list(2).stream().map(i -> Link.to("/recherche?sujet=desherbage", word)).toList(),
            list(2).stream().map(i -> word).toList(),
            optional("16 octobre 2023"),
            optional(word),
            optional("28 000 € TTC"),
            optional(word).map(w -> Link.to("/journees/2025-07-01", w)),
            optional(word).map(w -> Link.to("https://www.etalab.gouv.fr", "Licence Ouverte 2.0")),
            "PUBLIC",
            optional("territoires@md-ardeche.example")),
        list(2).stream().map(i -> new PracticePage.Detail("Langue " + i, List.of(word))).toList(),
        optional(word)
            .map(
                w ->
                    new PracticePage.Revision(
                        LocalDate.of(2025, 9, 22),
                        "2.1",
                        Optional.of(w),
                        Optional.of("/pratiques/AURA-CONV-0001/versions"))),
        new PracticePage.Citation(
            "MÉDIATHÈQUE DÉPARTEMENTALE. " + word,
            "https://terreau.example/pratiques/AURA-CONV-0001"),
        list(2).stream().map(i -> new DublinCore.Element("dcterms:subject", word)).toList(),
        new PracticePage.Gestures(
            optional("/pratiques/AURA-CONV-0001/modifier"),
            optional("/pratiques/AURA-CONV-0001/adapter"),
            list(2).stream().map(i -> Link.to("/comparer?p=x" + i, word)).toList(),
            list(2).stream().map(i -> Link.to("/pratiques/x/export/f" + i, "Format")).toList()));
  }

  private PracticePage.Kin kin(int steps) {
    return new PracticePage.Kin(
        Link.to("/pratiques/AURA-CONV-0003/x", word),
        steps == 1 ? Optional.of(new Cote("CONVENTION", "26", "2025")) : Optional.empty(),
        steps,
        optional(word));
  }

  private DocumentCard card(int i) {
    return new DocumentCard(
        "d" + i,
        word,
        i == 1 ? "PPTX" : "PDF",
        i == 1 ? PageUnit.DIAPO : PageUnit.PAGE,
        i == 2 ? Optional.empty() : Optional.of(12),
        79_790L * (i * 40 + 1),
        List.of(DocumentState.LU, DocumentState.LU, DocumentState.EN_COURS, DocumentState.ILLISIBLE)
            .get(i),
        i == 3 ? Optional.of("C’est une image, sans texte.") : Optional.empty(),
        i == 0
            ? List.of(new DocumentCard.Found(4, "/documents/d0/pages/4?q=convention"))
            : List.of(),
        i == 0 ? Optional.of("/documents/d1/fichier") : Optional.empty(),
        i == 0 ? List.of(new PracticePage.Detail("Crédit", List.of(word))) : List.of());
  }

  private Drawn drawn() {
    return new Drawn(
        list(4).stream().map(i -> new Drawn.Moment(LocalDate.of(2024 + i, 1, 1), word)).toList(),
        optional(word)
            .map(
                w ->
                    new PracticePage.DetailTable(
                        "Les critères, niveau par niveau",
                        List.of("Critère", "Niveau 1", "Niveau 2"),
                        List.of(List.of(w, "≥ 30 m²", ""), List.of("Horaires", "≥ 8 h", "12 h")))),
        list(3).stream().map(i -> new Drawn.ZoneShape(i * 240, 240, i, word, "20 m²")).toList(),
        list(1).stream().map(i -> new Drawn.Curve(word, "40,60 680,12", word)).toList());
  }

  private Page versions() {
    return new VersionsPage(
        frame(Section.CHERCHER),
        Link.to("/pratiques/AURA-CONV-0001/convention", word),
        "/pratiques/AURA-CONV-0001/versions/differences",
        list(3).stream()
            .map(
                i ->
                    new VersionsPage.Version(
                        3 - i,
                        i == 0 ? Optional.empty() : optional(word),
                        LocalDate.of(2026 - i, 3, 1),
                        optional(word),
                        i == 1 ? Optional.empty() : optional(word),
                        "/pratiques/AURA-CONV-0001/versions/" + (3 - i),
                        i == 2
                            ? Optional.empty()
                            : Optional.of("/pratiques/AURA-CONV-0001/versions/differences?de=1")))
            .toList());
  }

  private Page difference() {
    return new DifferencePage(
        frame(Section.CHERCHER),
        Link.to("/pratiques/AURA-CONV-0001/convention", word),
        Link.to("/pratiques/AURA-CONV-0001/versions", "Versions"),
        "version 1.0 du 3 mars 2025",
        "version 1.1 du 4 avril 2026",
        list(2).stream()
            .map(
                i ->
                    new DifferencePage.Change(
                        "Durée " + i,
                        List.of(
                            new DifferencePage.Words("Durée de ", false, false),
                            new DifferencePage.Words(word, true, false),
                            new DifferencePage.Words("36 mois", false, true))))
            .toList());
  }

  private Page document() {
    return new DocumentPage(
        frame(Section.CHERCHER),
        card(rich ? 0 : 3),
        Link.to("/pratiques/AURA-CONV-0001/convention", word),
        new Cote("CONVENTION", "07", "2024"),
        list(3).stream()
            .map(
                i ->
                    new DocumentPage.Line(
                        i + 1, "/documents/d0/pages/" + (i + 1), i == 1 ? "" : word))
            .toList(),
        optional("Réalisé pour la démonstration"));
  }

  private Page documentText() {
    return new DocumentTextPage(
        frame(Section.CHERCHER),
        card(0),
        Link.to("/pratiques/AURA-CONV-0001/convention", word),
        7,
        optional(word),
        rich ? marked() : List.of(),
        optional("/documents/d0/pages/6"),
        optional("/documents/d0/pages/8"));
  }

  private Page days() {
    return new DaysPage(
        frame(Section.JOURNEES),
        "Journées des référents de territoire",
        optional(word),
        list(2).stream()
            .map(
                i ->
                    new DaysPage.Meeting(
                        i == 0
                            ? Link.to("/journees/2025-07-01", word)
                            : Link.plain("Groupes de travail"),
                        i == 0 ? Optional.of(LocalDate.of(2025, 7, 1)) : Optional.empty(),
                        i == 0 ? "" : "2021-2022",
                        i == 0
                            ? optional("Médiathèque départementale de la Loire")
                            : Optional.empty(),
                        Optional.empty()))
            .toList());
  }

  private Page day() {
    Optional<DayPage.Sheet> sheet =
        optional(word)
            .map(
                w ->
                    new DayPage.Sheet(
                        new Cote("CONVENTION", "07", "2024"),
                        Link.to("/pratiques/AURA-CONV-0001/x", w)));
    List<DayPage.Material> materials =
        list(2).stream()
            .map(
                i ->
                    new DayPage.Material(
                        Link.to("/documents/d" + i, word), i == 0 ? "PDF, 3 pages" : ""))
            .toList();
    return new DayPage(
        frame(Section.JOURNEES),
        "Journée régionale des bibliothécaires référents de territoire",
        optional(word),
        optional("Réservée aux personnels des médiathèques départementales."),
        LocalDate.of(2025, 7, 1),
        LocalTime.of(9, 30),
        optional("").map(x -> LocalTime.of(17, 0)),
        optional("Médiathèque départementale de la Loire"),
        rich
            ? List.of(
                new DayPage.Moment(
                    LocalTime.of(9, 30),
                    Optional.of(LocalTime.of(10, 0)),
                    false,
                    "Accueil",
                    List.of()),
                new DayPage.Moment(
                    LocalTime.of(11, 15),
                    Optional.of(LocalTime.of(11, 30)),
                    true,
                    "Pause",
                    List.of()),
                new DayPage.Moment(
                    LocalTime.of(11, 30),
                    Optional.of(LocalTime.of(12, 15)),
                    false,
                    "Pitchs des projets à partager",
                    List.of("Conventions départementales", word)),
                new DayPage.Moment(
                    LocalTime.of(17, 0), Optional.empty(), false, "Pot à partager", List.of()))
            : List.of(),
        list(3).stream()
            .map(
                i ->
                    new DayPage.Pitch(
                        "ses-pitch-" + i,
                        i == 0 ? word : "Diagnostics de territoire " + i,
                        "MD de la Loire",
                        i == 2 ? Optional.empty() : Optional.of("DIAGNOSTIC"),
                        i == 1 ? Optional.empty() : sheet,
                        i == 1 ? List.of() : materials))
            .toList(),
        list(4).stream()
            .map(
                i ->
                    new DayPage.Workshop(
                        "ses-atelier-" + i,
                        i == 0 ? word : "Guide visite " + i,
                        "MD de l’Ain",
                        Optional.of("VISITE"),
                        i == 1 ? sheet : Optional.empty(),
                        i > 1 ? List.of() : materials))
            .toList());
  }

  private Page deposit() {
    List<Option> options = List.of(new Option("a", word, true), new Option("b", "Bassin", false));
    List<FormPart> specific = new ArrayList<>();
    if (rich) {
      for (FormPart.Kind kind : FormPart.Kind.values()) {
        specific.add(ask("details." + kind.name().toLowerCase(Locale.ROOT), kind, options));
      }
      specific.add(
          new FormPart.Group(
              "details.period",
              word,
              "Aide.",
              "(facultatif)",
              word,
              List.of(ask("details.period.start", FormPart.Kind.DATE, List.of()))));
      specific.add(new FormPart.Fold("plus", word, true, List.of(depositRows(true))));
      specific.add(depositRows(false));
    }
    Picker territories =
        new Picker(
            "territories",
            some(word),
            list(2).stream().map(i -> new Option("0" + i, word, true)).toList(),
            list(2).stream().map(i -> new Option("1" + i, word, false)).toList(),
            error());
    Picker subjects = new Picker("subjects", some("zzz"), List.of(), List.of(), Optional.empty());
    return new DepositPage(
        frame(Section.DEPOSER),
        rich ? "/pratiques/p1/modifier" : "/deposer",
        optional("p1"),
        3,
        rich ? "c-details.zones.0" : "",
        false,
        rich,
        false,
        rich ? Optional.of(Instant.parse("2026-03-02T13:32:00Z")) : Optional.empty(),
        rich ? "CONVENTION" : "",
        rich ? word : null,
        optional(word).map(Link::plain),
        optional("ses-20250701-pitch-conventions"),
        List.of(
            new DepositPage.Step("s1", "Choisir le type", Progress.FAIT, List.of()),
            new DepositPage.Step(
                "s3",
                word,
                rich ? Progress.EN_COURS : Progress.A_FAIRE,
                rich ? List.of(new FormError("s3", word)) : List.of())),
        new Files(
            rich
                ? List.of(
                    row(DocumentState.LU),
                    row(DocumentState.EN_COURS),
                    row(DocumentState.ILLISIBLE),
                    row(DocumentState.REFUSE))
                : List.of(),
            500_000_000,
            EXTENSIONS),
        List.of(ask("title", FormPart.Kind.TEXT, List.of())),
        specific,
        List.of(ask("scale", FormPart.Kind.SELECT, options)),
        territories,
        subjects,
        List.of(ask("visibility", FormPart.Kind.RADIOS, options)),
        rich ? Map.of("noms", List.of(word)) : Map.of(),
        rich
            ? List.of(new FormError("c-practiceType", word), new FormError("s1", "Choisissez."))
            : List.of(),
        optional(word)
            .map(
                w ->
                    new DepositPage.Conflict(
                        Instant.parse("2026-03-02T13:40:00Z"),
                        "Référent·e de territoire, MD Ardèche",
                        List.of(
                            new DepositPage.Difference("title", "Titre", w, "Autre titre"),
                            new DepositPage.Difference("summary", w, w, "")))),
        optional(word).map(w -> new ReviewSpecimens(frame(Section.DEPOSER), w, rich).note()));
  }

  private FormPart.Ask ask(String name, FormPart.Kind kind, List<Option> options) {
    return new FormPart.Ask(
        name,
        "Question " + kind,
        rich ? "Aide." : null,
        rich ? "" : "(facultatif)",
        kind,
        rich ? List.of(kind == FormPart.Kind.DATE ? "2024-03-18" : word) : List.of(),
        options,
        rich && kind == FormPart.Kind.TEXT ? "noms" : null,
        rich ? word : null,
        rich ? word : null);
  }

  private FormPart.Rows depositRows(boolean records) {
    String name = records ? "details.zones" : "details.insights";
    List<FormPart.Row> rows =
        list(2).stream()
            .map(
                i ->
                    new FormPart.Row(
                        name + "[" + i + "]",
                        word + " " + i,
                        records ? word : "",
                        true,
                        List.of(
                            ask(
                                name + "[" + i + "]" + (records ? ".name" : ""),
                                FormPart.Kind.TEXT,
                                List.of()))))
            .toList();
    return new FormPart.Rows(
        name,
        word,
        "Aide.",
        "(facultatif)",
        word,
        records,
        "2 lignes",
        true,
        records ? null : word,
        rows,
        Optional.of(new FormPart.Paste("Nom, surface", word, List.of(word))));
  }

  private Files.Row row(DocumentState state) {
    boolean refused = state == DocumentState.REFUSE;
    return new Files.Row(
        refused ? Optional.empty() : Optional.of("a-" + state),
        word,
        84_000,
        PageUnit.PAGE,
        state == DocumentState.LU ? Optional.of(6) : Optional.empty(),
        state,
        state == DocumentState.LU ? Optional.empty() : Optional.of(word),
        refused
            ? List.of()
            : List.of(
                ask(
                    "attachments[" + List.of(DocumentState.values()).indexOf(state) + "].title",
                    FormPart.Kind.TEXT,
                    List.of())));
  }

  private Page firstAccount() {
    return new FirstAccountPage(
        frame(Section.COMPTE), "abc", some(word), "", error(), error(), error());
  }

  private Page accounts() {
    return new AccountsPage(
        frame(Section.COMPTE),
        list(3).stream()
            .map(
                i ->
                    new AccountsPage.Row(
                        word,
                        "c" + i + "@md.example",
                        word,
                        AccountsPage.ROLES.get(i),
                        i > 0,
                        i == 2 ? Optional.of(LocalDate.of(2026, 3, 2)) : Optional.empty()))
            .toList(),
        new AccountsPage.Form(
            some(word),
            "",
            List.of(new Option("md-07", word, true)),
            rich ? "REFERENT" : "",
            rich
                ? List.of(new FormError("nom", word), new FormError("organisation", word))
                : List.of()),
        optional(word)
            .map(
                w ->
                    new AccountsPage.Added(
                        w,
                        "https://terreau.example/mot-de-passe?jeton=abc",
                        72,
                        Optional.empty())));
  }

  private Optional<Integer> wait5() {
    return rich && word.equals(HOSTILE) ? Optional.of(5) : Optional.empty();
  }

  private Optional<String> error() {
    return optional(word);
  }

  private String some(String text) {
    return rich ? text : "";
  }

  private Optional<String> optional(String text) {
    return rich ? Optional.of(text) : Optional.empty();
  }

  private List<Integer> list(int size) {
    return rich ? IntStream.range(0, size).boxed().toList() : List.of();
  }
}
