package fr.terreau.search.contract;

import fr.terreau.search.Facet;
import fr.terreau.search.Fact;
import fr.terreau.search.IndexChange;
import fr.terreau.search.PageText;
import fr.terreau.search.PageUnit;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import fr.terreau.search.SheetDocument;
import fr.terreau.search.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small sheets to search in, and short ways of asking. */
public final class Specimens {

  public static final Set<String> ANYONE = Set.of("PUBLIC");
  public static final Set<String> MEMBER = Set.of("PUBLIC", "RESEAU");
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private Specimens() {}

  public static SheetDocument sheet(String id, String title, String body) {
    return new SheetDocument(
        id, title, "", body, List.of(), Map.of(), ANYONE, DAY, List.of(), Map.of());
  }

  public static SheetDocument dated(SheetDocument sheet, LocalDate day) {
    return new SheetDocument(
        sheet.id(),
        sheet.title(),
        sheet.summary(),
        sheet.body(),
        sheet.keywords(),
        sheet.facets(),
        sheet.access(),
        day,
        sheet.pages(),
        sheet.display(),
        sheet.facts(),
        sheet.terms(),
        sheet.spans());
  }

  public static SheetDocument reserved(SheetDocument sheet, String... tokens) {
    return new SheetDocument(
        sheet.id(),
        sheet.title(),
        sheet.summary(),
        sheet.body(),
        sheet.keywords(),
        sheet.facets(),
        Set.of(tokens),
        sheet.sortDate(),
        sheet.pages(),
        sheet.display(),
        sheet.facts(),
        sheet.terms(),
        sheet.spans());
  }

  public static SheetDocument described(
      SheetDocument sheet, String summary, List<String> keywords, Map<String, String> display) {
    return new SheetDocument(
        sheet.id(),
        sheet.title(),
        summary,
        sheet.body(),
        keywords,
        sheet.facets(),
        sheet.access(),
        sheet.sortDate(),
        sheet.pages(),
        display,
        sheet.facts(),
        sheet.terms(),
        sheet.spans());
  }

  public static SheetDocument classified(SheetDocument sheet, Map<Facet, List<String>> facets) {
    return new SheetDocument(
        sheet.id(),
        sheet.title(),
        sheet.summary(),
        sheet.body(),
        sheet.keywords(),
        facets,
        sheet.access(),
        sheet.sortDate(),
        sheet.pages(),
        sheet.display(),
        sheet.facts(),
        sheet.terms(),
        sheet.spans());
  }

  public static SheetDocument named(
      SheetDocument sheet, Map<String, List<String>> terms, Map<String, List<Span>> spans) {
    return with(sheet, sheet.facts(), terms, spans);
  }

  public static SheetDocument stating(SheetDocument sheet, Fact... facts) {
    return with(sheet, List.of(facts), sheet.terms(), sheet.spans());
  }

  private static SheetDocument with(
      SheetDocument sheet,
      List<Fact> facts,
      Map<String, List<String>> terms,
      Map<String, List<Span>> spans) {
    return new SheetDocument(
        sheet.id(),
        sheet.title(),
        sheet.summary(),
        sheet.body(),
        sheet.keywords(),
        sheet.facets(),
        sheet.access(),
        sheet.sortDate(),
        sheet.pages(),
        sheet.display(),
        facts,
        terms,
        spans);
  }

  /** The sheet with one slide show, a slide for each text. */
  public static SheetDocument withSlides(SheetDocument sheet, String... slides) {
    List<PageText> pages = new ArrayList<>();
    for (String slide : slides) {
      pages.add(new PageText("diaporama", "Le diaporama", pages.size() + 1, PageUnit.SLIDE, slide));
    }
    return withPages(sheet, pages.toArray(PageText[]::new));
  }

  /** The sheet with these pages of its attachments. */
  public static SheetDocument withPages(SheetDocument sheet, PageText... pages) {
    return new SheetDocument(
        sheet.id(),
        sheet.title(),
        sheet.summary(),
        sheet.body(),
        sheet.keywords(),
        sheet.facets(),
        sheet.access(),
        sheet.sortDate(),
        List.of(pages),
        sheet.display(),
        sheet.facts(),
        sheet.terms(),
        sheet.spans());
  }

  public static List<IndexChange> puts(SheetDocument... sheets) {
    List<IndexChange> changes = new ArrayList<>();
    for (SheetDocument sheet : sheets) {
      changes.add(new IndexChange.Put(sheet));
    }
    return changes;
  }

  public static SearchQuery asked(String text) {
    return SearchQuery.of(text, ANYONE);
  }

  public static List<String> ids(SearchResult result) {
    return result.hits().stream().map(SearchHit::id).toList();
  }
}
