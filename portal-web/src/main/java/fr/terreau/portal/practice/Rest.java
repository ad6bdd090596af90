package fr.terreau.portal.practice;

import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.practice.PracticePage.Detail;
import java.util.List;
import java.util.Set;

/** The fields of the envelope that have no place of their own on the page: a new one lands here. */
final class Rest {

  private static final Set<String> PLACED =
      Set.of(
          "title",
          "practiceType",
          "resourceNature",
          "summary",
          "objectives",
          "context",
          "targetAudience",
          "prerequisites",
          "steps",
          "effort",
          "resourcesNeeded",
          "cost",
          "pitfalls",
          "outcomes",
          "producer",
          "contact",
          "scale",
          "populationBand",
          "subjects",
          "practiceDate",
          "period",
          "version",
          "changeNote",
          "verifiedOn",
          "verifiedBy",
          "reviewDue",
          "visibility",
          "license",
          "attachments",
          "sources",
          "relations",
          "reuses",
          "fromSession",
          "supersededBy",
          "details");

  private final FieldAnswers answers;
  private final Messages messages;

  Rest(FieldAnswers answers, Messages messages) {
    this.answers = answers;
    this.messages = messages;
  }

  List<Detail> of(PracticeSheet sheet) {
    return Field.of(PracticeSheet.class).stream()
        .filter(field -> !PLACED.contains(field.name()))
        .map(field -> new Detail(FieldWords.label(field, messages), answers.words(field, sheet)))
        .filter(detail -> !detail.values().isEmpty())
        .toList();
  }
}
