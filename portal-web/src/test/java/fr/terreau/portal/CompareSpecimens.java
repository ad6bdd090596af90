package fr.terreau.portal;

import fr.terreau.portal.compare.ComparePage;
import fr.terreau.portal.compare.ComparePage.Choice;
import fr.terreau.portal.compare.ComparePage.Refusal;
import fr.terreau.portal.compare.ComparePage.Way;
import fr.terreau.portal.compare.Comparison;
import fr.terreau.portal.compare.Comparison.Cell;
import fr.terreau.portal.compare.Comparison.Group;
import fr.terreau.portal.compare.Comparison.Note;
import fr.terreau.portal.compare.Comparison.Part;
import fr.terreau.portal.compare.Comparison.Row;
import fr.terreau.portal.compare.Comparison.Sheet;
import fr.terreau.portal.compare.Comparison.Value;
import fr.terreau.portal.compare.Comparison.Warning;
import fr.terreau.portal.platform.Frame;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comparisons, full and empty, and every way of not getting one. */
final class CompareSpecimens {

  private CompareSpecimens() {}

  static void add(String end, Frame frame, String word, boolean rich, Map<String, Page> all) {
    all.put("comparer" + end, page(frame, word, Optional.empty(), rich));
    for (Refusal refusal : Refusal.values()) {
      all.put("comparer-" + refusal + end, page(frame, word, Optional.of(refusal), rich));
    }
  }

  private static ComparePage page(
      Frame frame, String word, Optional<Refusal> refusal, boolean rich) {
    boolean refused = refusal.isPresent();
    return new ComparePage(
        frame,
        refusal,
        refused ? Optional.empty() : Optional.of(comparison(word, rich)),
        !rich,
        "/comparer?p=AURA-CONV-0001&p=AURA-CONV-0002&ecarts=1",
        "/comparer.csv?p=AURA-CONV-0001&p=AURA-CONV-0002",
        refused && rich
            ? List.of(
                new Choice("AURA-CONV-0001", word, "CONVENTION", true),
                new Choice("AURA-DIAG-0001", word, "DIAGNOSTIC", false))
            : List.of(),
        refused && rich
            ? List.of(new Way("CONVENTION", 1, Link.to("/recherche?q=&type=CONVENTION", word)))
            : List.of(),
        rich ? List.of(word) : List.of());
  }

  private static Comparison comparison(String word, boolean rich) {
    List<Sheet> sheets =
        List.of(
            new Sheet("AURA-CONV-0001", word, word, "/pratiques/AURA-CONV-0001/a", "/comparer?p=b"),
            new Sheet("AURA-CONV-0002", word, "", "/pratiques/AURA-CONV-0002/b", "/comparer?p=a"));
    return rich
        ? new Comparison(sheets, List.of(new Group(word, rows(word))), List.of(word))
        : new Comparison(sheets, List.of(), List.of());
  }

  private static List<Row> rows(String word) {
    Value value = new Value(word, 3, List.of(new Note(word, word, null, Part.BESIDE)));
    return List.of(
        new Row(
            "details.criteria",
            word,
            List.of(new Cell(List.of(value, value)), new Cell(List.of())),
            List.of(Warning.values())),
        new Row(
            "scale", word, List.of(new Cell(List.of(value)), new Cell(List.of(value))), List.of()));
  }
}
