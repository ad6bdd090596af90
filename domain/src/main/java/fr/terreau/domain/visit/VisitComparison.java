package fr.terreau.domain.visit;

import fr.terreau.domain.practice.sheet.VisitGuide.AnswerType;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.vocabulary.FoldedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of two visits of one library, item by item. Within one guide items meet by their
 * identifier; of two guides only items that also ask the same in the same words meet.
 */
public record VisitComparison(List<Row> rows) {

  /** How the second answer stands to the first. */
  public enum Change {
    SAME,
    OTHER,
    MORE,
    LESS,
    ONLY_FIRST,
    ONLY_SECOND,
    /** Neither visit says anything. */
    NOTHING
  }

  /**
   * One item.
   *
   * @param first the item as the first visit asked it, or null when it did not
   * @param second the item as the second visit asked it, or null when it did not
   * @param by how much more or less, for numbers; null otherwise
   */
  public record Row(
      GuideItem first,
      GuideItem second,
      Optional<Answer> firstAnswer,
      Optional<Answer> secondAnswer,
      Change change,
      BigDecimal by) {

    /** The item as it was asked last. */
    public GuideItem item() {
      return second == null ? first : second;
    }

    /** Whether the second visit asked it in other words. */
    public boolean reworded() {
      return first != null && second != null && !first.wording().equals(second.wording());
    }
  }

  /** One visit and the revision of the guide that it follows. */
  public record Side(Visit visit, GuideSheet guide) {}

  /** Compares the older visit with the newer one. */
  public static VisitComparison of(Side first, Side second) {
    boolean oneGuide = first.visit().guide().practice().equals(second.visit().guide().practice());
    Map<String, GuideItem> before = new HashMap<>();
    first.guide().items().forEach(item -> before.put(key(item, oneGuide), item));
    List<Row> rows = new ArrayList<>();
    for (GuideItem item : second.guide().items()) {
      rows.add(row(before.remove(key(item, oneGuide)), item, first, second));
    }
    for (GuideItem item : first.guide().items()) {
      if (before.containsKey(key(item, oneGuide))) {
        rows.add(row(item, null, first, second));
      }
    }
    return new VisitComparison(List.copyOf(rows));
  }

  private static String key(GuideItem item, boolean oneGuide) {
    return oneGuide ? item.id() : item.id() + " " + FoldedText.of(item.wording());
  }

  private static Row row(GuideItem before, GuideItem after, Side first, Side second) {
    Optional<Answer> one = settled(before, first);
    Optional<Answer> other = settled(after, second);
    if (one.isEmpty() || other.isEmpty()) {
      Change change =
          one.isPresent()
              ? Change.ONLY_FIRST
              : other.isPresent() ? Change.ONLY_SECOND : Change.NOTHING;
      return new Row(before, after, one, other, change, null);
    }
    Answer a = one.get();
    Answer b = other.get();
    if (a.values().equals(b.values()) && a.missing() == b.missing()) {
      return new Row(before, after, one, other, Change.SAME, null);
    }
    boolean numbers =
        counts(before) && counts(after) && !a.values().isEmpty() && !b.values().isEmpty();
    if (!numbers) {
      return new Row(before, after, one, other, Change.OTHER, null);
    }
    BigDecimal by = new BigDecimal(b.values().get(0)).subtract(new BigDecimal(a.values().get(0)));
    Change change = by.signum() > 0 ? Change.MORE : Change.LESS;
    return new Row(before, after, one, other, change, by.abs());
  }

  private static Optional<Answer> settled(GuideItem item, Side side) {
    return item == null
        ? Optional.empty()
        : side.visit().content().answer(item.id()).filter(Answer::settled);
  }

  private static boolean counts(GuideItem item) {
    return item.answerType() == AnswerType.NOMBRE || item.answerType() == AnswerType.ECHELLE_1_5;
  }
}
