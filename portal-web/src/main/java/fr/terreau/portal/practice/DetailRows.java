package fr.terreau.portal.practice;

import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.practice.PracticePage.Detail;
import java.util.ArrayList;
import java.util.List;

/**
 * The details of a type as questions and answers in words; what was not answered is left out, and
 * lists of several columns are {@link DetailTables}.
 */
final class DetailRows {

  private DetailRows() {}

  static List<Detail> of(PracticeDetails details, FieldAnswers answers, Messages messages) {
    List<Detail> rows = new ArrayList<>();
    if (details instanceof Record record) {
      for (Field field : Field.of(record.getClass())) {
        List<String> words = DetailTables.fits(field) ? List.of() : answers.words(field, record);
        if (!words.isEmpty()) {
          rows.add(new Detail(FieldWords.label(field, messages), words));
        }
      }
    }
    return rows;
  }
}
