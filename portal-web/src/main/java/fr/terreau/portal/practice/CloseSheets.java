package fr.terreau.portal.practice;

import fr.terreau.domain.directory.SimilarTerritories;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.portal.platform.Cote;
import fr.terreau.portal.platform.HitDisplay;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PlaceFacet;
import fr.terreau.portal.platform.Typography;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.portal.practice.SheetReader.Opened;
import fr.terreau.search.Facet;
import fr.terreau.search.SearchEngine;
import fr.terreau.search.SearchException;
import fr.terreau.search.SimilarQuery;
import fr.terreau.search.SimilarQuery.Tie;
import fr.terreau.search.SimilarSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The sheets close to a published sheet, of those that the reader may find, each with its reasons.
 * Asked of the index anew for each reader: nothing is kept that another could see.
 */
@RequestScoped
class CloseSheets {

  private static final Logger LOG = Logger.getLogger(CloseSheets.class.getName());

  private static final int SHOWN = 5;
  private static final int WORDS = 4;

  /** A sheet about a whole région is near everything in it. */
  private static final int MOST_PLACES = 3;

  private static final String SUBJECT = "subject";
  private static final String TERRITORY = "territory";
  private static final String ALIKE = "alike";
  private static final String DEPARTMENT = "department";
  private static final String TYPE = "type";

  @Inject private SearchEngine engine;
  @Inject private WhoIsAsking who;
  @Inject private Labels labels;
  @Inject private Territories territories;
  @Inject private SimilarTerritories similar;

  /**
   * A sheet close to another one.
   *
   * @param reasons why it is close, in words, the best first
   */
  record Close(SimilarSheet sheet, List<Reason> reasons) {

    String text(String name) {
      return sheet.display().getOrDefault(name, "");
    }

    String url() {
      return "/pratiques/" + text(HitDisplay.REFERENCE) + "/" + text(HitDisplay.SLUG);
    }

    Cote cote() {
      return new Cote(
          text(HitDisplay.TYPE),
          text(HitDisplay.BADGE),
          text(HitDisplay.DATE).isEmpty()
              ? ""
              : String.valueOf(LocalDate.parse(text(HitDisplay.DATE)).getYear()));
    }
  }

  /**
   * Why a sheet is close.
   *
   * @param kind {@code subject}, {@code territory}, {@code alike}, {@code department}, {@code
   *     words} or {@code type}
   */
  record Reason(String kind, List<String> what, String said) {}

  /**
   * The closest first; empty for a draft, and when the index cannot answer: a sheet is read without
   * it.
   *
   * @param except identifiers of sheets that the page shows already
   */
  List<Close> to(Opened opened, Set<String> except, Messages messages) {
    if (opened.revision().isEmpty()) {
      return List.of();
    }
    SimilarQuery query =
        new SimilarQuery(
            opened.practice().id(),
            PracticeRights.tokensOf(who.actor()),
            except,
            ties(opened.sheet()),
            SHOWN);
    try {
      return engine.similar(query).stream()
          .map(sheet -> new Close(sheet, reasons(sheet, messages)))
          .toList();
    } catch (SearchException e) {
      LOG.log(Level.WARNING, "close sheets could not be found", e);
      return List.of();
    }
  }

  /** For the page. */
  List<PracticePage.Close> shown(Opened opened, Set<String> except, Messages messages) {
    return to(opened, except, messages).stream()
        .map(
            close ->
                new PracticePage.Close(
                    Link.to(close.url(), Typography.kept(close.sheet().title())),
                    close.cote(),
                    close.text(HitDisplay.ORGANISATION),
                    close.reasons().stream().map(Reason::said).toList()))
        .toList();
  }

  private List<Tie> ties(PracticeSheet sheet) {
    List<Tie> ties = new ArrayList<>();
    if (!sheet.subjects().isEmpty()) {
      List<String> words = sheet.subjects().stream().map(labels::concept).toList();
      ties.add(new Tie(SUBJECT, Facet.SUBJECT, Set.copyOf(sheet.subjects()), words, 0.5f, true));
    }
    places(sheet, ties);
    if (sheet.practiceType() != null) {
      ties.add(
          new Tie(TYPE, Facet.TYPE, Set.of(sheet.practiceType().name()), List.of(), 0.15f, false));
    }
    return ties;
  }

  private void places(PracticeSheet sheet, List<Tie> ties) {
    Set<String> same = new LinkedHashSet<>();
    Set<String> alike = new LinkedHashSet<>();
    Set<String> departments = new LinkedHashSet<>();
    for (SheetTerritory named : sheet.territories().stream().limit(MOST_PLACES).toList()) {
      same.add(PlaceFacet.naming(named.id()));
      Optional<Territory> territory = territories.find(named.id());
      if (territory.isPresent()) {
        similar
            .to(territory.get())
            .ifPresent(
                found -> found.territories().forEach(t -> alike.add(PlaceFacet.naming(t.id()))));
        territories.departementsOf(named.id()).forEach(d -> departments.add(d.code()));
      }
    }
    add(new Tie(TERRITORY, Facet.PLACE, same, List.of(), 0.3f, false), ties);
    add(new Tie(ALIKE, Facet.PLACE, alike, List.of(), 0.25f, false), ties);
    add(new Tie(DEPARTMENT, Facet.DEPARTMENT, departments, List.of(), 0.15f, false), ties);
  }

  private static void add(Tie tie, List<Tie> ties) {
    if (!tie.values().isEmpty()) {
      ties.add(tie);
    }
  }

  private List<Reason> reasons(SimilarSheet sheet, Messages messages) {
    Map<String, List<String>> ties = sheet.ties();
    List<Reason> reasons = new ArrayList<>();
    if (ties.containsKey(SUBJECT)) {
      List<String> names = ties.get(SUBJECT).stream().map(labels::concept).distinct().toList();
      reasons.add(reason(SUBJECT, names, messages.get("close.subject", joined(names))));
    }
    if (ties.containsKey(TERRITORY)) {
      List<String> names = placeNames(ties.get(TERRITORY));
      reasons.add(reason(TERRITORY, names, messages.get("close.territory", joined(names))));
    } else if (ties.containsKey(ALIKE)) {
      List<String> names = placeNames(ties.get(ALIKE));
      reasons.add(reason(ALIKE, names, messages.get("close.alike", joined(names))));
    } else if (ties.containsKey(DEPARTMENT)) {
      List<String> names = ties.get(DEPARTMENT).stream().map(labels::department).toList();
      reasons.add(reason(DEPARTMENT, names, messages.get("close.department", joined(names))));
    }
    if (!sheet.words().isEmpty()) {
      List<String> words = sheet.words().stream().limit(WORDS).toList();
      reasons.add(reason("words", words, messages.get("close.words", joined(words))));
    }
    if (ties.containsKey(TYPE)) {
      reasons.add(reason(TYPE, ties.get(TYPE), messages.get("close.type")));
    }
    return reasons;
  }

  private static Reason reason(String kind, List<String> what, String said) {
    return new Reason(kind, what, said);
  }

  private List<String> placeNames(List<String> values) {
    return values.stream().map(PlaceFacet::territory).map(labels::territory).toList();
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
