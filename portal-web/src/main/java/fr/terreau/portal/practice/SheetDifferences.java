package fr.terreau.portal.practice;

import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.practice.WordDifference.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What changed between two sheets, field by field, in words. */
final class SheetDifferences {

  /** A field that changed. */
  record Changed(String label, List<Piece> pieces) {}

  private final FieldAnswers answers;
  private final Messages messages;
  private final List<Changed> changes = new ArrayList<>();

  private SheetDifferences(FieldAnswers answers, Messages messages) {
    this.answers = answers;
    this.messages = messages;
  }

  /** The fields that differ, in the order of the sheet. */
  static List<Changed> between(
      PracticeSheet before, PracticeSheet after, FieldAnswers answers, Messages messages) {
    SheetDifferences differences = new SheetDifferences(answers, messages);
    differences.fields(before, after);
    differences.details(before.details(), after.details());
    return List.copyOf(differences.changes);
  }

  private void details(PracticeDetails before, PracticeDetails after) {
    boolean sameType =
        before == null || after == null || before.practiceType() == after.practiceType();
    if (!sameType) {
      fields((Record) before, null);
      fields(null, (Record) after);
    } else if (before != null || after != null) {
      fields((Record) before, (Record) after);
    }
  }

  private void fields(Record before, Record after) {
    Class<?> type = (before == null ? after : before).getClass();
    for (Field field : Field.of(type)) {
      Object old = before == null ? null : field.valueIn(before);
      Object now = after == null ? null : field.valueIn(after);
      if (field.type() != PracticeDetails.class && !Objects.equals(old, now)) {
        compare(field, text(field, before), text(field, after));
      }
    }
  }

  private void compare(Field field, String before, String after) {
    // Blank and absent are told apart by machines alone.
    if (!(before.isBlank() && after.isBlank())) {
      changes.add(
          new Changed(FieldWords.label(field, messages), WordDifference.between(before, after)));
    }
  }

  private String text(Field field, Record record) {
    return record == null ? "" : String.join("\n", answers.words(field, record));
  }
}
