package fr.terreau.portal.search;

import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.Fragment;
import fr.terreau.portal.platform.HitDisplay;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PageUnit;
import fr.terreau.portal.platform.Typography;
import fr.terreau.search.Elsewhere;
import fr.terreau.search.Passage;
import fr.terreau.search.SearchHit;
import fr.terreau.search.Snippet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of results as pages show them, from what the index carries. */
final class Hits {

  private static final Snippet NOTHING = new Snippet(List.of(), false, false);

  private final String query;
  private final LocalDate today;

  Hits(String query, LocalDate today) {
    this.query = query;
    this.today = today;
  }

  Hit line(SearchHit hit, Messages messages) {
    Map<String, String> display = hit.display();
    Optional<LocalDate> date = day(display, HitDisplay.DATE);
    String type = display.getOrDefault(HitDisplay.TYPE, "");
    return new Hit(
        url(hit),
        new Cote(
            type,
            display.getOrDefault(HitDisplay.BADGE, ""),
            date.map(day -> String.valueOf(day.getYear())).orElse("")),
        type,
        display.getOrDefault(HitDisplay.NATURE, ""),
        shown(hit.title()),
        display.getOrDefault(HitDisplay.ORGANISATION, ""),
        display.getOrDefault(HitDisplay.TERRITORY, ""),
        date.map(day -> messages.monthAndYear(YearMonth.from(day))).orElse(""),
        shown(hit.extract()),
        hit.passages().stream().map(this::passage).toList(),
        day(display, HitDisplay.REVIEWED).map(YearMonth::from),
        status(display),
        display.getOrDefault(HitDisplay.VISIBILITY, "PUBLIC"));
  }

  /** The address of a sheet, which remembers the question for the way back. */
  String url(SearchHit hit) {
    String path =
        "/pratiques/"
            + hit.display().get(HitDisplay.REFERENCE)
            + "/"
            + hit.display().getOrDefault(HitDisplay.SLUG, "pratique");
    return query.isBlank() ? path : path + "?q=" + Question.encoded(query);
  }

  /** The address of the page that answers. */
  String url(Passage passage) {
    String path = "/documents/" + passage.documentId() + "/pages/" + passage.pageNumber();
    return query.isBlank() ? path : path + "?q=" + Question.encoded(query);
  }

  /** As {@link #fragments}, laid out for readers. */
  private static List<Fragment> shown(Snippet snippet) {
    return fragments(snippet).stream()
        .map(f -> new Fragment(Typography.kept(f.text()), f.marked()))
        .toList();
  }

  /** The text with its marks, and dots where it was cut. */
  static List<Fragment> fragments(Snippet snippet) {
    List<Fragment> fragments = new ArrayList<>();
    if (snippet.cutBefore()) {
      fragments.add(new Fragment("… ", false));
    }
    snippet.fragments().forEach(f -> fragments.add(new Fragment(f.text(), f.marked())));
    if (snippet.cutAfter()) {
      fragments.add(new Fragment(" …", false));
    }
    return fragments;
  }

  /** What the index calls a document: its format, then its title. */
  static String format(Passage passage) {
    String label = passage.documentLabel();
    int end = label.indexOf(HitDisplay.AFTER_FORMAT);
    return end < 0 ? "" : label.substring(0, end);
  }

  static String title(Passage passage) {
    String label = passage.documentLabel();
    int end = label.indexOf(HitDisplay.AFTER_FORMAT);
    return end < 0 ? label : label.substring(end + HitDisplay.AFTER_FORMAT.length());
  }

  static PageUnit unit(Passage passage) {
    return switch (passage.unit()) {
      case SLIDE -> PageUnit.DIAPO;
      case SHEET -> PageUnit.FEUILLE;
      case PAGE -> PageUnit.PAGE;
      case DOCUMENT -> PageUnit.TEXTE;
    };
  }

  private Hit.Passage passage(Passage passage) {
    return new Hit.Passage(
        url(passage),
        format(passage),
        unit(passage),
        passage.pageNumber(),
        title(passage),
        shown(passage.snippet()),
        elsewhere(passage));
  }

  /** Where the very same is written. */
  List<Hit.Place> elsewhere(Passage passage) {
    return passage.elsewhere().stream().map(this::place).toList();
  }

  private Hit.Place place(Elsewhere page) {
    Passage there =
        new Passage(
            page.documentId(), page.documentLabel(), page.unit(), page.pageNumber(), NOTHING);
    return new Hit.Place(url(there), format(there), unit(there), page.pageNumber(), title(there));
  }

  private String status(Map<String, String> display) {
    String status = display.getOrDefault(HitDisplay.STATUS, "PUBLIE");
    boolean late = day(display, HitDisplay.DUE).filter(due -> due.isBefore(today)).isPresent();
    return status.equals("PUBLIE") && late ? "A_VERIFIER" : status;
  }

  private static Optional<LocalDate> day(Map<String, String> display, String name) {
    return Optional.ofNullable(display.get(name)).map(LocalDate::parse);
  }
}
