package fr.terreau.portal.deposit;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Field;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.deposit.DepositPage.Conflict;
import fr.terreau.portal.deposit.DepositPage.Difference;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What two windows wrote differently, field by field. */
final class Differences {

  /** Before the path of a field: the name of the choice between the two answers. */
  static final String CHOICE = "garder-";

  static final String THEIRS = "autre";

  private Differences() {}

  static Conflict between(
      PracticeSheet mine, Practice theirs, Messages messages, FieldAnswers answers) {
    PracticeSheet other = theirs.draft();
    List<Difference> differences = new ArrayList<>();
    for (Field field : Field.of(PracticeSheet.class)) {
      if (field.type() != PracticeDetails.class && !field.name().equals("attachments")) {
        compare(field, mine, other, "", messages, answers, differences);
      }
    }
    boolean comparable =
        mine.details() != null
            && other.details() != null
            && mine.practiceType() == other.practiceType();
    if (comparable) {
      for (Field field : Field.of(mine.details().getClass())) {
        compare(
            field,
            (Record) mine.details(),
            (Record) other.details(),
            "details.",
            messages,
            answers,
            differences);
      }
    }
    return new Conflict(theirs.updatedAt(), messages.get("conflict.somebody"), differences);
  }

  private static void compare(
      Field field,
      Record mine,
      Record theirs,
      String path,
      Messages messages,
      FieldAnswers answers,
      List<Difference> differences) {
    Object one = field.valueIn(mine);
    Object two = field.valueIn(theirs);
    boolean same = Objects.equals(one, two) || (Check.empty(one) && Check.empty(two));
    if (!same) {
      differences.add(
          new Difference(
              path + field.name(),
              FieldWords.label(field, messages),
              String.join("\n", answers.words(field, mine)),
              String.join("\n", answers.words(field, theirs))));
    }
  }
}
