package fr.terreau.portal.thesaurus;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.FieldView;
import fr.terreau.portal.platform.FormError;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.thesaurus.ThesaurusPage.Branch;
import fr.terreau.portal.thesaurus.ThesaurusPage.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of the thesaurus, for the tests that draw every page. */
public final class ThesaurusSpecimens {

  private final Frame frame;
  private final String word;
  private final boolean rich;

  private ThesaurusSpecimens(Frame frame, String word, boolean rich) {
    this.frame = frame;
    this.word = word;
    this.rich = rich;
  }

  /** Adds each page under a name with this end. */
  public static void add(
      Frame frame, String word, boolean rich, String end, Map<String, Page> all) {
    ThesaurusSpecimens specimens = new ThesaurusSpecimens(frame, word, rich);
    all.put("thesaurus" + end, specimens.thesaurus(Optional.empty(), Optional.empty()));
    all.put(
        "thesaurus-lettre" + end,
        specimens.thesaurus(Optional.of(specimens.entries()), Optional.of("d")));
    all.put(
        "thesaurus-recherche" + end,
        specimens.thesaurus(Optional.of(specimens.entries()), Optional.empty()));
    for (String status : List.of("CANDIDAT", "ACCEPTE", "DEPRECIE")) {
      all.put(
          "notion-" + status.toLowerCase(java.util.Locale.ROOT) + end, specimens.concept(status));
    }
    all.put("notion-modifier" + end, specimens.form(Optional.of("desherbage")));
    all.put("notion-proposer" + end, specimens.form(Optional.empty()));
    all.put("notions-candidates" + end, specimens.candidates());
    all.put("thesaurus-importer" + end, specimens.imported(false));
    all.put("thesaurus-essai" + end, specimens.imported(true));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private <T> List<T> list(T... items) {
    return rich ? List.of(items) : List.of();
  }

  private List<Entry> entries() {
    Link link = Link.to("/thesaurus/desherbage", word);
    return list(
        new Entry(link, 0, "ACCEPTE", Optional.empty()),
        new Entry(link, 12, "ACCEPTE", Optional.empty()),
        new Entry(link, 1, "DEPRECIE", Optional.of(word)),
        new Entry(link, 0, "CANDIDAT", Optional.empty()));
  }

  private Page thesaurus(Optional<List<Entry>> listed, Optional<String> letter) {
    Entry top = new Entry(Link.to("/thesaurus/a", word), 0, "ACCEPTE", Optional.empty());
    return new ThesaurusPage(
        frame,
        listed.isPresent() && letter.isEmpty() ? word : "",
        listed,
        list(new Branch(top, entries(), 3), new Branch(top, List.of(), 0)),
        list("a", "b", "d", "œ"),
        letter,
        rich ? 233 : 0,
        rich ? Optional.of(2L) : Optional.empty(),
        rich);
  }

  private Page concept(String status) {
    Link link = Link.to("/thesaurus/collections", word);
    return new ConceptPage(
        frame,
        "desherbage",
        word,
        rich ? Optional.of(word) : Optional.empty(),
        list(word, "tri"),
        list("DSH"),
        list("élimination"),
        rich ? Optional.of(word) : Optional.empty(),
        list(link, link),
        entries(),
        list(link),
        list("https://www.wikidata.org/entity/Q1?a=1&b=2"),
        status,
        status.equals("DEPRECIE") ? Optional.of(link) : Optional.empty(),
        list(
            new ConceptPage.Sheet(
                new Cote("CONVENTION", "07", "2025"), Link.to("/pratiques/a/b", word), word)),
        rich ? 9 : 0,
        rich
            ? Optional.of(
                new ConceptPage.Keeping(
                    3,
                    field("remplacement", FieldView.Kind.TEXT),
                    List.of(
                        new FormError(
                            status.equals("DEPRECIE") ? "gestes" : "c-remplacement", word),
                        new FormError("gestes", word)),
                    List.of(
                        new ConceptPage.Step(Instant.EPOCH, "LIEN", word, List.of(word)),
                        new ConceptPage.Step(Instant.EPOCH, "PROPOSITION", "", List.of()))))
            : Optional.empty(),
        rich ? Optional.of("modifie") : Optional.empty());
  }

  private FieldView field(String name, FieldView.Kind kind) {
    return new FieldView(
        name,
        frame.messages().get("thesaurus.field." + name),
        Optional.of(frame.messages().get("thesaurus.help." + name)),
        kind,
        List.of(rich ? word : ""),
        List.of(),
        name.equals("libelle"),
        rich ? Optional.of(word) : Optional.empty());
  }

  private Page form(Optional<String> id) {
    return new ConceptFormPage(
        frame,
        id,
        word,
        2,
        List.of(
            field("libelle", FieldView.Kind.TEXT),
            field("definition", FieldView.Kind.AREA),
            field("rattachement", FieldView.Kind.TEXT)),
        list(word),
        rich ? 2 : 0);
  }

  private Page candidates() {
    Link link = Link.to("/thesaurus/neuf", word);
    return new CandidatesPage(
        frame,
        list(
            new CandidatesPage.Row("neuf", link, Optional.of(word), Optional.of(link)),
            new CandidatesPage.Row("autre", link, Optional.empty(), Optional.empty())),
        rich ? 5 : 0,
        rich,
        list(word));
  }

  private Page imported(boolean tried) {
    Optional<ImportPage.Trial> trial =
        tried
            ? Optional.of(
                new ImportPage.Trial(
                    rich,
                    "ab".repeat(32),
                    7,
                    list(group("ADDED"), group("CHANGED"), group("SAME"), group("IGNORED")),
                    rich))
            : Optional.empty();
    return new ImportPage(
        frame,
        rich && !tried ? Optional.of(word) : Optional.empty(),
        5_000_000,
        trial,
        rich && !tried ? Optional.of(List.of(3, 1)) : Optional.empty());
  }

  private ImportPage.Group group(String end) {
    return new ImportPage.Group(
        end,
        4,
        List.of(
            new ImportPage.Line(Link.to("/thesaurus/a", word), word, List.of(word, word)),
            new ImportPage.Line(Link.plain(""), "http://a.example/1", List.of(word)),
            new ImportPage.Line(Link.plain(word), "", List.of())));
  }
}
