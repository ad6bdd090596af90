package fr.terreau.portal.indexing;

import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the prose of a sheet beside its title and summary. */
final class SheetBody {

  private SheetBody() {}

  static String of(PracticeSheet sheet) {
    Stream<String> prose =
        Stream.of(
            sheet.objectives(),
            sheet.pitfalls(),
            sheet.context(),
            sheet.prerequisites(),
            sheet.outcomes(),
            sheet.resourcesNeeded());
    Stream<String> steps = sheet.steps().stream().flatMap(s -> Stream.of(s.title(), s.text()));
    Stream<String> reuses =
        sheet.reuses().stream().flatMap(r -> Stream.of(r.adaptation(), r.result()));
    return Stream.of(prose, steps, reuses, texts(sheet.details()))
        .flatMap(texts -> texts)
        .filter(Objects::nonNull)
        .map(SheetBody::plain)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> texts(PracticeDetails details) {
    return details == null
        ? Stream.empty()
        : Stream.of(details.getClass().getRecordComponents())
            .filter(component -> component.getType() == String.class)
            .map(
                (RecordComponent component) -> (String) Records.value((Record) details, component));
  }

  /** Without the signs of Markdown, which would show in the passages. */
  private static String plain(String markdown) {
    return markdown
        .replaceAll("(?m)^\\s*(?:[-*+]|#+|\\d+\\.)\\s+", "")
        .replaceAll("[*_`]{1,3}", "");
  }
}
