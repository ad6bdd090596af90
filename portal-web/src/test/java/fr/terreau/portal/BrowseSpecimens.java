package fr.terreau.portal;

import fr.terreau.portal.browse.MapSpecimen;
import fr.terreau.portal.browse.Meeting;
import fr.terreau.portal.browse.OrganisationPage;
import fr.terreau.portal.browse.OrganisationsPage;
import fr.terreau.portal.browse.Place;
import fr.terreau.portal.browse.SheetLine;
import fr.terreau.portal.browse.SheetList;
import fr.terreau.portal.browse.TerritoriesPage;
import fr.terreau.portal.browse.TerritoryChoicePage;
import fr.terreau.portal.browse.TerritoryPage;
import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import fr.terreau.portal.platform.TerritoryPages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The pages by place and by organisation, rich, empty and hostile. */
final class BrowseSpecimens {

  private static final List<String> KINDS =
      List.of("REGION", "DEPARTEMENT", "COLLECTIVITE_DEPARTEMENTALE", "EPCI", "COMMUNE");

  private final Frame frame;
  private final String word;
  private final boolean rich;

  private BrowseSpecimens(Frame frame, String word, boolean rich) {
    this.frame = frame;
    this.word = word;
    this.rich = rich;
  }

  static void add(Frame frame, String word, boolean rich, String end, Map<String, Page> all) {
    BrowseSpecimens specimens = new BrowseSpecimens(frame, word, rich);
    all.put("territoires" + end, specimens.territories());
    all.put("territoire" + end, specimens.territory());
    all.put("territoire-ancien" + end, specimens.former());
    all.put("territoire-choix" + end, specimens.choice());
    all.put("organisations" + end, specimens.organisations());
    all.put("organisation" + end, specimens.organisation());
    all.put("carte" + end, MapSpecimen.page(frame, rich));
  }

  private Page territories() {
    return new TerritoriesPage(
        frame,
        rich ? word : "",
        places(),
        some(18).map(i -> new TerritoriesPage.Region(link(i), links(rich ? 8 : 0))).toList());
  }

  private Page choice() {
    return new TerritoryChoicePage(frame, rich ? word : "84", places());
  }

  private Page territory() {
    return new TerritoryPage(
        frame,
        word,
        "EPCI",
        optional("CA"),
        "200077014",
        "SIREN",
        2026,
        optional(LocalDate.of(2018, 1, 1)),
        Optional.empty(),
        List.of(),
        links(3),
        optional(new TerritoryPage.Inhabitants(94_864, "MUNICIPALE", Optional.empty())),
        optional(30),
        optional(234L),
        some(3).map(this::group).toList(),
        optional(similar()),
        links(2),
        meetings(),
        sheets(),
        some(2).map(i -> line(i + 10)).toList(),
        "/recherche?q=&lieu=EPCI%3A200077014");
  }

  private Page former() {
    return new TerritoryPage(
        frame,
        word,
        "COMMUNE_DELEGUEE",
        Optional.empty(),
        "69152",
        "INSEE_COG",
        2026,
        optional(LocalDate.of(2024, 1, 1)),
        rich ? Optional.empty() : Optional.of(LocalDate.of(1973, 1, 1)),
        List.of(link(0), link(1)),
        links(2),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        links(1),
        List.of(),
        sheets(),
        List.of(),
        "/recherche?q=&lieu=x");
  }

  private TerritoryPage.Group group(int i) {
    List<String> keys = List.of("communes", "besideEpcis", "delegated");
    return new TerritoryPage.Group("browse.group." + keys.get(i), word, links(60), i);
  }

  private TerritoryPage.Similar similar() {
    return new TerritoryPage.Similar(
        new TerritoryPage.Bounds(63_242, 142_296),
        Optional.of(new TerritoryPage.Bounds(15, 60)),
        Optional.of(new TerritoryPage.Bounds(117, 468)),
        some(10)
            .map(
                i ->
                    new TerritoryPage.Alike(
                        link(i),
                        word,
                        90_000 + i,
                        i == 0 ? Optional.empty() : Optional.of(i),
                        i == 1 ? Optional.empty() : Optional.of(200L)))
            .toList());
  }

  private Page organisations() {
    return new OrganisationsPage(
        frame,
        some(2)
            .map(
                i ->
                    new OrganisationsPage.Group(
                        List.of("BIBLIOTHEQUE_DEPARTEMENTALE", "PARTENAIRE").get(i),
                        some(12)
                            .map(
                                n ->
                                    new OrganisationsPage.Row(
                                        link(n), n == 1 ? "" : word, links(n % 3), n, n % 2 == 0))
                            .toList()))
            .toList());
  }

  private Page organisation() {
    return new OrganisationPage(
        frame,
        word,
        word,
        "BIBLIOTHEQUE_DEPARTEMENTALE",
        some(2).map(i -> word).toList(),
        some(1).map(i -> word).toList(),
        links(2),
        rich,
        rich,
        sheets(),
        meetings(),
        "/recherche?q=&organisation=md-07");
  }

  private SheetList sheets() {
    return new SheetList(
        rich ? 1234 : 0,
        some(20).map(this::line).toList(),
        some(8).map(i -> new SheetList.TypeCount(type(i), i, "/recherche?q=&type=" + i)).toList(),
        2,
        optional("/organisations/md-07?page=1"),
        optional("/organisations/md-07?page=3"));
  }

  private SheetLine line(int i) {
    return new SheetLine(
        "p-" + i,
        "/pratiques/AURA-CONV-000" + i + "/convention",
        new Cote(type(i % 8), i == 2 ? "73 74" : "07", "2024"),
        i == 1 ? "" : "MODELE",
        word,
        "Bibliothèque départementale de l’Ardèche",
        word,
        "mars 2024",
        i == 0 ? "PUBLIE" : "A_VERIFIER",
        i == 2 ? "MD" : "PUBLIC");
  }

  private static String type(int i) {
    return fr.terreau.portal.deposit.DepositPage.TYPES.get(i);
  }

  private List<Meeting> meetings() {
    return some(2)
        .map(
            i ->
                new Meeting(
                    i == 0 ? Link.to("/journees/2025-07-01", word) : Link.plain(word),
                    i == 0 ? Optional.of(LocalDate.of(2025, 7, 1)) : Optional.empty(),
                    i == 0 ? "" : "2021-2022",
                    i == 0 ? Optional.of(word) : Optional.empty()))
        .toList();
  }

  private List<Place> places() {
    return some(5).map(i -> new Place(link(i), KINDS.get(i), i == 0 ? "" : word, i == 4)).toList();
  }

  private Link link(int i) {
    return Link.to(TerritoryPages.url(KINDS.get(i % 5), "0" + i), word);
  }

  private List<Link> links(int many) {
    return some(many).map(this::link).toList();
  }

  private java.util.stream.Stream<Integer> some(int many) {
    return IntStream.range(0, rich ? many : 0).boxed();
  }

  private <T> Optional<T> optional(T value) {
    return rich ? Optional.of(value) : Optional.empty();
  }
}
