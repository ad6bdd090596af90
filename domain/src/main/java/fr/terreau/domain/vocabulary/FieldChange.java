package fr.terreau.domain.vocabulary;

import fr.terreau.domain.vocabulary.Concept.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One field of a concept before and after a change; texts of lists are joined by « ; ». */
public record FieldChange(Field field, String before, String after) {

  /** What can change. */
  public enum Field {
    LIBELLE,
    LIBELLE_ANGLAIS,
    AUTRES_LIBELLES,
    /** Only counted: such labels are never shown. */
    FORMES_CACHEES,
    DEFINITION,
    RATTACHEMENT,
    NOTIONS_LIEES,
    ALIGNEMENTS,
    STATUT,
    REMPLACEMENT
  }

  /** How the second differs from the first. */
  public static List<FieldChange> between(Concept before, Concept after) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, Field.LIBELLE, before.prefLabel(), after.prefLabel());
    add(changes, Field.LIBELLE_ANGLAIS, text(before.prefLabelEn()), text(after.prefLabelEn()));
    add(
        changes,
        Field.AUTRES_LIBELLES,
        labels(before.altLabels().stream()),
        labels(after.altLabels().stream()));
    if (!before.hiddenLabels().equals(after.hiddenLabels())) {
      changes.add(
          new FieldChange(
              Field.FORMES_CACHEES,
              String.valueOf(before.hiddenLabels().size()),
              String.valueOf(after.hiddenLabels().size())));
    }
    add(changes, Field.DEFINITION, text(before.definition()), text(after.definition()));
    add(changes, Field.RATTACHEMENT, text(before.broader()), text(after.broader()));
    add(changes, Field.NOTIONS_LIEES, joined(before.related()), joined(after.related()));
    add(changes, Field.ALIGNEMENTS, joined(before.closeMatches()), joined(after.closeMatches()));
    add(changes, Field.STATUT, before.status().name(), after.status().name());
    add(changes, Field.REMPLACEMENT, text(before.replacedBy()), text(after.replacedBy()));
    return changes;
  }

  private static void add(List<FieldChange> changes, Field field, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new FieldChange(field, before, after));
    }
  }

  private static String text(Optional<String> text) {
    return text.orElse("");
  }

  private static String joined(List<String> texts) {
    return String.join(" ; ", texts);
  }

  private static String labels(Stream<Label> labels) {
    return joined(labels.map(Label::text).toList());
  }
}
