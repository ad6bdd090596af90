package fr.terreau.portal.visit;

import fr.terreau.domain.practice.sheet.VisitGuide.AnswerType;
import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.visit.Answer;
import fr.terreau.domain.visit.VisitDate;
import fr.terreau.portal.platform.Messages;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is kept of a visit, in the words of the reader. */
record VisitWords(Messages messages) {

  private static final int DECIMALS = 6;

  /** « 14 octobre 2025 », or « octobre 2025 » when the day is not said. */
  String date(String iso) {
    return VisitDate.day(iso)
        .map(messages::date)
        .orElseGet(() -> messages.monthAndYear(VisitDate.month(iso)));
  }

  /** « Feurs (42094) »; an empty text when there is no commune. */
  static String commune(String code, String name) {
    if (code == null || code.isEmpty()) {
      return "";
    }
    return name == null || name.isEmpty() ? code : name + " (" + code + ")";
  }

  /** The answer as one reads it, or why there is none; an empty text when nothing was said. */
  String answer(GuideItem item, Optional<Answer> answer) {
    if (answer.isEmpty() || !answer.get().settled()) {
      return "";
    }
    if (answer.get().missing() != null) {
      return messages.get("visits.missing." + answer.get().missing());
    }
    String values =
        answer.get().values().stream()
            .map(value -> value(item.answerType(), value))
            .collect(Collectors.joining(item.answerType() == AnswerType.PHOTO ? "\n" : ", "));
    boolean measured = item.answerType() == AnswerType.NOMBRE && unit(item).isPresent();
    return measured ? values + "\u00a0" + unit(item).get() : values;
  }

  /** The unit of a number; « nb » only says that one counts. */
  static Optional<String> unit(GuideItem item) {
    return Optional.ofNullable(item.unit()).filter(unit -> !unit.isBlank() && !unit.equals("nb"));
  }

  private String value(AnswerType type, String value) {
    return switch (type) {
      case OUI_NON -> messages.get(value.equals("true") ? "visits.yes" : "visits.no");
      case NOMBRE -> number(new BigDecimal(value));
      case ECHELLE_1_5 -> messages.get("visits.scale", value);
      case DATE -> messages.date(LocalDate.parse(value));
      case CHOIX_UNIQUE, CHOIX_MULTIPLE, TEXTE, PHOTO -> value;
    };
  }

  String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
    format.setMaximumFractionDigits(DECIMALS);
    return format.format(number);
  }

  /** The lines of a text that people wrote one thing a line. */
  static List<String> lines(String text) {
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }
}
