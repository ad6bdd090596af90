package fr.terreau.domain.visit;

import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.VisitGuide;
import fr.terreau.domain.practice.sheet.VisitGuide.AnswerType;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideTheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One revision of a guide as a visit walks through it: themes in their order, each with its items.
 * Items of a theme that the guide does not list come last, under a theme without a title.
 *
 * @param title the title of the guide
 * @param version as the guide calls this revision, or null
 */
public record GuideSheet(String title, String version, List<Theme> themes) {

  /**
   * A part of the visit.
   *
   * @param number its number in the guide, 0 for items that stand under none
   * @param intent what one looks for, or null
   */
  public record Theme(int number, String title, String intent, List<GuideItem> items) {}

  /** The guide that a sheet holds; without themes when it holds none. */
  public static GuideSheet of(PracticeSheet sheet) {
    List<Theme> themes = sheet.details() instanceof VisitGuide guide ? themes(guide) : List.of();
    return new GuideSheet(sheet.title(), sheet.version(), themes);
  }

  private static List<Theme> themes(VisitGuide guide) {
    List<GuideItem> items = identified(guide.items());
    List<Theme> themes = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    List<GuideTheme> ordered =
        guide.themes().stream()
            .sorted(Comparator.comparing(t -> t.order() == null ? Integer.MAX_VALUE : t.order()))
            .toList();
    for (GuideTheme theme : ordered) {
      List<GuideItem> its =
          items.stream()
              .filter(i -> i.theme() != null && i.theme().equals(theme.order()))
              .filter(i -> placed.add(i.id()))
              .toList();
      if (!its.isEmpty()) {
        themes.add(new Theme(theme.order(), theme.title(), theme.intent(), its));
      }
    }
    List<GuideItem> left = items.stream().filter(i -> !placed.contains(i.id())).toList();
    if (!left.isEmpty()) {
      themes.add(new Theme(0, null, null, left));
    }
    return List.copyOf(themes);
  }

  /** Every item under an identifier of its own, and with a way to answer it. */
  private static List<GuideItem> identified(List<GuideItem> items) {
    List<GuideItem> all = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (GuideItem item : items) {
      boolean unusable = item.id() == null || item.id().isBlank() || !taken.add(item.id());
      String id = unusable ? "#" + (all.size() + 1) : item.id();
      all.add(
          new GuideItem(
              id,
              item.theme(),
              item.wording() == null ? id : item.wording(),
              item.help(),
              item.answerType() == null ? AnswerType.TEXTE : item.answerType(),
              item.unit(),
              item.choices(),
              item.linkedIndicator(),
              item.linkedCriterion(),
              item.mandatory(),
              item.prefillFrom()));
    }
    return all;
  }

  /** All items in the order of the visit. */
  public List<GuideItem> items() {
    return themes.stream().flatMap(theme -> theme.items().stream()).toList();
  }

  public Optional<GuideItem> item(String id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The items that a report must settle and that this one leaves open. */
  public List<GuideItem> unsettled(VisitContent content) {
    return items().stream()
        .filter(item -> Boolean.TRUE.equals(item.mandatory()))
        .filter(item -> content.answer(item.id()).filter(Answer::settled).isEmpty())
        .toList();
  }

  /**
   * Does nothing when every answer fits its item.
   *
   * @throws IllegalArgumentException naming the item that does not exist or is answered otherwise
   *     than it asks
   */
  void check(VisitContent content) {
    for (Answer answer : content.answers()) {
      boolean fits =
          item(answer.item())
              .map(item -> AnswerReading.read(item, answer.values()))
              .filter(
                  reading -> reading.fault() == null && reading.values().equals(answer.values()))
              .isPresent();
      if (!fits) {
        throw new IllegalArgumentException("no such answer to " + answer.item());
      }
    }
  }
}
