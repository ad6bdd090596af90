package fr.terreau.portal;

import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.search.NoResultPage;
import fr.terreau.portal.search.Results;
import fr.terreau.portal.search.UnansweredPage;
import java.util.List;
import java.util.Optional;

/** Filters of the page of results, for its specimens. */
final class SearchSpecimens {

  private SearchSpecimens() {}

  /** One filter of each kind, with a label that may be anything. */
  static List<Results.Filter> ofType(String word) {
    return List.of(
        new Results.Facet(
            "convention.renewal",
            word,
            List.of(
                new Results.Value("TACITE", word, 12, true, Optional.empty()),
                new Results.Value("AUCUNE", word, 0, false, Optional.empty())),
            6),
        new Results.Between("convention.durationMonths", word, Optional.of(word), false, "24", ""),
        new Results.Between("convention.endsOn", word, Optional.empty(), true, "", "2026-12-31"));
  }

  static NoResultPage noResult(Frame frame, String query, boolean rich, String word) {
    NoResultPage.Way known = new NoResultPage.Way(word, "/recherche?q=b", Optional.of(9L));
    NoResultPage.Way unknown = new NoResultPage.Way(word, "/recherche?q=c", Optional.empty());
    return new NoResultPage(
        frame,
        query,
        rich ? List.of(word, "Ardèche") : List.of(),
        rich ? Optional.of(known) : Optional.empty(),
        rich ? List.of(new NoResultPage.Lift(word, "/recherche?q=a", 1)) : List.of(),
        rich ? Optional.of(known) : Optional.empty(),
        rich ? List.of(known, unknown) : List.of(),
        "mailto:?subject=Terreau&body=Bonjour",
        "/alertes/nouvelle?q=b",
        "/deposer");
  }

  static Page unanswered(Frame frame, boolean rich, String word) {
    UnansweredPage.Row row =
        new UnansweredPage.Row(
            word,
            12,
            "1er juillet 2025",
            3,
            "/recherche?q=a",
            "/thesaurus/proposer?libelle=a",
            List.of(Link.to("/thesaurus/bibliobus/modifier?synonyme=a", word)));
    UnansweredPage.Row bare =
        new UnansweredPage.Row(
            "velo", 1, "2 mars 2026", 0, "/recherche?q=b", "/thesaurus/proposer", List.of());
    return new UnansweredPage(
        frame,
        rich ? List.of(row, bare) : List.of(),
        rich ? 52 : 0,
        rich ? Optional.of("/recherches-sans-reponse?page=1") : Optional.empty(),
        rich ? Optional.of("/recherches-sans-reponse?page=3") : Optional.empty());
  }

  static Results.Exports exports() {
    return new Results.Exports(
        "/pratiques.csv?q=a", "/pratiques.ris?q=a", "/pratiques.atom?q=a", "/alertes/nouvelle?q=a");
  }

  static List<Results.Sort> sorts() {
    return List.of(
        new Results.Sort("pertinence", false),
        new Results.Sort("recentes", true),
        new Results.Sort("verifiees", false),
        new Results.Sort("reprises", false),
        new Results.Sort("echeance", false));
  }

  /** Values that lie in one another, one of them ticked deep down and one without a sheet. */
  static Results.Filter places(String word) {
    Results.Branch feurs = branch("COMMUNE:42094", word, 1, true);
    Results.Branch loire = branch("DEPARTEMENT:42", word, 3, false, feurs);
    return new Results.Tree(
        "lieu",
        word,
        List.of(
            branch("REGION:84", word, 4, false, loire, branch("DEPARTEMENT:07", word, 0, false)),
            branch("REGION:53", word, 0, false)),
        1);
  }

  static Results.Filter subjects(String word) {
    return new Results.Tree(
        "sujet",
        word,
        List.of(branch("collections", word, 2, false, branch("desherbage", word, 1, false))),
        6);
  }

  private static Results.Branch branch(
      String value, String label, long count, boolean selected, Results.Branch... narrower) {
    return new Results.Branch(
        new Results.Value(value, label, count, selected, Optional.empty()), List.of(narrower));
  }

  /** Values that hold blanks and signs, as names of bodies do. */
  static List<Results.Filter> others(String word) {
    return List.of(
        new Results.Facet(
            "populationBand",
            word,
            List.of(
                new Results.Value("<500", word, 1, false, Optional.empty()),
                new Results.Value("Commune de Feurs " + word, word, 2, true, Optional.empty())),
            1));
  }
}
