package fr.terreau.portal;

import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FieldView.Kind;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Option;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.visit.CommuneField;
import fr.terreau.portal.visit.GridPage;
import fr.terreau.portal.visit.NewVisitPage;
import fr.terreau.portal.visit.PendingPage;
import fr.terreau.portal.visit.VisitComparePage;
import fr.terreau.portal.visit.VisitFormPage;
import fr.terreau.portal.visit.VisitListPage;
import fr.terreau.portal.visit.VisitPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of visits, rich, empty and hostile. */
final class VisitSpecimens {

  private static final List<String> STATUSES =
      List.of("PREPAREE", "REALISEE", "CR_ENVOYE", "SUITES_EN_COURS", "CLOSE");
  private static final List<String> STATES =
      List.of("A_FAIRE", "EN_COURS", "REPORTE", "FAIT", "ABANDONNE");
  private static final Instant SAVED = Instant.parse("2026-03-02T11:00:00Z");

  private final Frame frame;
  private final String word;
  private final boolean rich;

  private VisitSpecimens(Frame frame, String word, boolean rich) {
    this.frame = frame;
    this.word = word;
    this.rich = rich;
  }

  static void add(Frame frame, String word, boolean rich, String end, Map<String, Page> all) {
    VisitSpecimens specimens = new VisitSpecimens(frame, word, rich);
    all.put("visites" + end, specimens.list());
    all.put("visites-nouvelle" + end, specimens.start());
    all.put("visites-suites" + end, specimens.pending());
    all.put("visite" + end, specimens.visit());
    all.put("visite-modifier" + end, specimens.form());
    all.put("visite-comparer" + end, specimens.compare());
    all.put("grille" + end, specimens.grid());
  }

  private <T> List<T> some(List<T> list) {
    return rich ? list : List.of();
  }

  private <T> Optional<T> maybe(T value) {
    return rich ? Optional.of(value) : Optional.empty();
  }

  private Page list() {
    List<VisitListPage.Row> rows =
        STATUSES.stream()
            .map(
                s ->
                    new VisitListPage.Row(
                        Link.to("/visites/vis-1", "14 octobre 2025"), s, word, word, 2, 1, rich))
            .toList();
    return new VisitListPage(
        frame,
        rich ? word : "",
        rich,
        STATUSES.stream().map(s -> new Option(s, s, s.equals("CLOSE"))).toList(),
        rich ? 51 : 0,
        rich,
        some(
            List.of(
                new VisitListPage.Library(word, word, rows),
                new VisitListPage.Library(word, "", rows))),
        maybe("/visites?page=1"),
        maybe("/visites?page=3"));
  }

  private Page start() {
    return new NewVisitPage(
        frame,
        field("guide", Kind.SELECT, some(List.of(new Option("AURA-VISI-0002", word, true)))),
        List.of(
            field("bibliotheque", Kind.TEXT, List.of()),
            field("rcr", Kind.TEXT, List.of()),
            field("date", Kind.DATE, List.of()),
            field("organisation", Kind.FIXED, List.of()),
            field("visibilite", Kind.SELECT, some(List.of(new Option("MD", word, true))))),
        commune());
  }

  private FieldView field(String name, Kind kind, List<Option> options) {
    return new FieldView(
        name,
        frame.messages().get("visits.field." + name),
        maybe(word),
        kind,
        List.of(rich ? word : ""),
        options,
        rich,
        kind == Kind.FIXED ? Optional.empty() : maybe(word));
  }

  private CommuneField commune() {
    return new CommuneField(
        rich ? word : "",
        some(List.of(new Option("42094", word, false), new Option("01001", word, false))),
        rich,
        maybe(word));
  }

  private List<VisitPage.FollowUpRow> followUps() {
    return some(
        STATES.stream()
            .map(
                s ->
                    new VisitPage.FollowUpRow(
                        word, word, "30 avril 2026", s, "", s.equals("A_FAIRE")))
            .toList());
  }

  private Page pending() {
    PendingPage.Waiting waiting =
        new PendingPage.Waiting(
            Link.to("/visites/vis-1", word),
            "octobre 2025",
            "REALISEE",
            followUps(),
            List.of(word));
    return new PendingPage(
        frame,
        rich ? 3 : 0,
        some(List.of(new PendingPage.Organisation(word, List.of(waiting, waiting)))),
        maybe("/visites/suites?page=1"),
        maybe("/visites/suites?page=3"));
  }

  private Page visit() {
    List<VisitPage.Line> lines =
        List.of(
            new VisitPage.Line("q-0", word, "68 m²", false, true, maybe(word)),
            new VisitPage.Line("q-1", word, "Non abordé", true, false, Optional.empty()),
            new VisitPage.Line("q-2", word, "", false, true, Optional.empty()),
            new VisitPage.Line("q-3", word, "", false, false, Optional.empty()));
    return new VisitPage(
        frame,
        "vis-1",
        word,
        rich ? word : "",
        maybe("420945101"),
        rich,
        rich,
        "14 octobre 2025",
        word,
        rich ? "RESEAU" : "MD",
        rich ? "CR_ENVOYE" : "PREPAREE",
        some(STATUSES),
        rich,
        rich ? Link.to("/pratiques/AURA-VISI-0002/guide", word) : Link.plain("p-1"),
        rich ? "2.0" : "",
        maybe(rich && word.length() > 100 ? "" : "3.0"),
        some(List.of(word, word)),
        some(List.of(new VisitPage.Theme(word, lines))),
        maybe(word),
        some(List.of(word)),
        followUps(),
        maybe(Link.to("/documents/d-1", word)),
        some(List.of(Link.plain(word))),
        some(List.of(Link.to("/visites/vis-1/comparer?avec=vis-2", word))),
        some(List.of(new FormError("q-2", word), new FormError("suites", word))));
  }

  private Page form() {
    List<VisitFormPage.ItemForm> items = new ArrayList<>();
    for (Kind kind :
        Arrays.asList(Kind.SELECT, Kind.CHECKBOXES, Kind.NUMBER, Kind.DATE, Kind.AREA, Kind.TEXT)) {
      items.add(item(items.size(), kind));
    }
    List<VisitFormPage.FollowUpForm> rows =
        List.of(
            new VisitFormPage.FollowUpForm(
                0,
                "sui-1",
                word,
                word,
                "2026-04-30",
                "",
                STATES.stream().map(s -> new Option(s, word, s.equals("FAIT"))).toList(),
                maybe(word)),
            new VisitFormPage.FollowUpForm(
                1,
                "",
                "",
                "",
                "",
                "",
                List.of(new Option("A_FAIRE", word, true)),
                Optional.empty()));
    return new VisitFormPage(
        frame,
        "vis-1",
        word,
        "14 octobre 2025",
        7,
        SAVED,
        Link.plain(word),
        rich ? "2.0" : "",
        List.of(
            field("bibliotheque", Kind.TEXT, List.of()),
            field("interlocuteurs", Kind.AREA, List.of())),
        commune(),
        some(
            List.of(
                new VisitFormPage.Theme(1, word, maybe(word), items),
                new VisitFormPage.Theme(0, word, Optional.empty(), List.of()))),
        List.of(field("points-forts", Kind.AREA, List.of())),
        rows,
        maybe(
            new VisitFormPage.Conflict(
                SAVED, List.of(new VisitFormPage.Difference(word, word, word)))));
  }

  private VisitFormPage.ItemForm item(int index, Kind kind) {
    boolean chosen = kind == Kind.SELECT || kind == Kind.CHECKBOXES;
    return new VisitFormPage.ItemForm(
        index,
        word,
        maybe(word),
        index % 2 == 0,
        kind,
        List.of(word),
        chosen ? List.of(new Option(word, word, true), new Option("x", word, false)) : List.of(),
        kind == Kind.NUMBER ? "m²" : "",
        index == 1 ? "SANS_OBJET" : "",
        index == 2 ? word : "",
        index == 3
            ? Optional.of(new VisitFormPage.Proposal("octobre 2025", word))
            : Optional.empty(),
        index == 4 ? Optional.of(word) : Optional.empty(),
        index == 5 ? Optional.empty() : Optional.of(word));
  }

  private Page compare() {
    return new VisitComparePage(
        frame,
        word,
        Link.to("/visites/vis-1", "14 octobre 2025"),
        word,
        Link.to("/visites/vis-2", "2 mars 2026"),
        word,
        rich ? 1 : 0,
        some(
            List.of(
                new VisitComparePage.Row(
                    word,
                    Optional.of(word),
                    word,
                    Optional.of(word),
                    word,
                    Optional.of(word),
                    word,
                    true),
                new VisitComparePage.Row(
                    word,
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    word,
                    false))));
  }

  private Page grid() {
    return new GridPage(
        frame,
        rich ? Link.to("/pratiques/AURA-VISI-0002/guide", word) : Link.plain(word),
        rich ? "2.0" : "",
        "/visites/nouvelle?guide=AURA-VISI-0002",
        some(
            List.of(
                new GridPage.Theme(
                    word,
                    Optional.of(word),
                    List.of(
                        new GridPage.Question(word, Optional.of(word), true, List.of(), 1, "m²"),
                        new GridPage.Question(
                            word, Optional.empty(), false, List.of(word, word), 0, ""))),
                new GridPage.Theme(word, Optional.empty(), List.of()))));
  }
}
