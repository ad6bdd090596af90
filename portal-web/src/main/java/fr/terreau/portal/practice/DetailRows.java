package fr.terreau.portal.practice;

import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.Records;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.practice.PracticePage.Detail;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The details of a type as questions and answers in words; what was not answered is left out. */
final class DetailRows {

  private DetailRows() {}

  static List<Detail> of(PracticeDetails details, Messages messages) {
    if (details == null) {
      return List.of();
    }
    List<Detail> rows = new ArrayList<>();
    String labels = "details." + details.practiceType() + ".";
    for (var component : details.getClass().getRecordComponents()) {
      Object value = Records.value((Record) details, component);
      if (value instanceof Period period) {
        add(rows, messages.get(labels + component.getName() + ".start"), period.start(), messages);
        add(rows, messages.get(labels + component.getName() + ".end"), period.end(), messages);
      } else {
        add(rows, messages.get(labels + component.getName()), value, messages);
      }
    }
    return rows;
  }

  private static void add(List<Detail> rows, String label, Object value, Messages messages) {
    List<String> words =
        (value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
            .filter(Objects::nonNull)
            .map(one -> words(one, messages))
            .toList();
    if (!words.isEmpty()) {
      rows.add(new Detail(label, words));
    }
  }

  private static String words(Object value, Messages messages) {
    return switch (value) {
      case Enum<?> constant ->
          messages.get(FieldWords.key(constant.getDeclaringClass(), constant.name()));
      case LocalDate day -> messages.date(day);
      case BigDecimal number -> NumberFormat.getNumberInstance(messages.locale()).format(number);
      case Integer number -> messages.number(number);
      default -> value.toString();
    };
  }
}
