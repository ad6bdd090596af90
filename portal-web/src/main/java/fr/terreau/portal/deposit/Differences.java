package fr.terreau.portal.deposit;

import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.portal.deposit.DepositPage.Conflict;
import fr.terreau.portal.deposit.DepositPage.Difference;
import fr.terreau.portal.platform.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What two windows wrote differently. */
final class Differences {

  private Differences() {}

  static Conflict between(PracticeSheet mine, Practice theirs, Messages messages) {
    List<Difference> differences =
        Stream.of(DraftForm.DESCRIBE, DraftForm.SITUATE, DraftForm.SHARE)
            .flatMap(List::stream)
            .map(name -> difference(name, mine, theirs.draft(), messages))
            .filter(difference -> !difference.mine().equals(difference.theirs()))
            .toList();
    return new Conflict(theirs.updatedAt(), messages.get("conflict.somebody"), differences);
  }

  private static Difference difference(
      String name, PracticeSheet mine, PracticeSheet theirs, Messages messages) {
    var component = DraftForm.component(PracticeSheet.class, name);
    return new Difference(
        messages.get("sheet." + name),
        Objects.toString(Records.value(mine, component), ""),
        Objects.toString(Records.value(theirs, component), ""));
  }
}
