package fr.terreau.domain.practice;

import static fr.terreau.domain.practice.Specimens.ANIMATOR;
import static fr.terreau.domain.practice.Specimens.CLOCK;
import static fr.terreau.domain.practice.Specimens.completeConvention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.terreau.domain.change.InMemoryChangeLog;
import fr.terreau.domain.practice.PublishPractice.Outcome;
import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Fault.Problem;
import fr.terreau.domain.practice.sheet.Period;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.RightsCleared;
import fr.terreau.domain.practice.sheet.Visibility;
import fr.terreau.domain.review.InMemoryReviewThread;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is published before every field that readers count on is there. */
class MissingTest {

  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryChangeLog changes = new InMemoryChangeLog();
  private final PublishPractice publishing =
      new PublishPractice(
          practices, changes, new InMemoryReviewThread(), Validation.validator(), CLOCK);

  static Stream<Arguments> incomplete() {
    PracticeSheet whole = completeConvention();
    PracticeSheet withFile =
        whole.with("attachments", List.of(Specimens.attachment("f-1", PracticesContract.SHA)));
    return Stream.of(
        lacks("practiceType", whole.with("details", null).with("practiceType", null)),
        lacks("title", whole.with("title", null)),
        lacks("title", whole.with("title", " \n")),
        wrong("title", Problem.TOO_LONG, whole.with("title", "t".repeat(151))),
        lacks("resourceNature", whole.with("resourceNature", null)),
        lacks("summary", whole.with("summary", null)),
        lacks("summary", whole.with("summary", "")),
        wrong("summary", Problem.TOO_LONG, whole.with("summary", "s".repeat(601))),
        lacks("objectives", whole.with("objectives", null)),
        lacks("producer", whole.with("producer", null)),
        lacks("producer", whole.with("producer", "")),
        lacks("territories", whole.with("territories", List.of())),
        lacks("scale", whole.with("scale", null)),
        lacks("subjects", whole.with("subjects", List.of())),
        wrong(
            "subjects",
            Problem.TOO_MANY,
            whole.with("subjects", Collections.nCopies(9, "convention"))),
        lacks("practiceDate", whole.with("practiceDate", null)),
        lacks("visibility", whole.with("visibility", null)),
        lacks("license", whole.with("visibility", Visibility.PUBLIC).with("license", null)),
        lacks("rightsCleared", withFile.with("rightsCleared", null)),
        lacks("rightsCleared", withFile.with("rightsCleared", new RightsCleared(null, "?"))),
        lacks("rightsCleared", withFile.with("rightsCleared", new RightsCleared(false, null))));
  }

  static Stream<Named<PracticeSheet>> complete() {
    PracticeSheet whole = completeConvention();
    return Stream.of(
        Named.of("all fields", whole),
        Named.of("longest title", whole.with("title", "t".repeat(150))),
        Named.of("longest summary", whole.with("summary", "s".repeat(600))),
        Named.of("most subjects", whole.with("subjects", Collections.nCopies(8, "convention"))),
        Named.of(
            "a period instead of a day",
            whole
                .with("practiceDate", null)
                .with("period", new Period(LocalDate.of(2024, 1, 1), null))),
        Named.of("no licence inside the network", whole.with("license", null)),
        Named.of("no file, no rights to clear", whole.with("rightsCleared", null)));
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void a_sheet_that_lacks_something_is_neither_proposed_nor_published(
      Fault fault, PracticeSheet sheet) {
    practices.add(Practice.started("p-1", sheet, "a-4", Specimens.NOON));
    assertEquals(
        new Outcome.Incomplete(List.of(fault)), publishing.propose(ANIMATOR, "p-1", null, null));
    assertEquals(new Outcome.Incomplete(List.of(fault)), publishing.publish(ANIMATOR, "p-1", null));
    assertEquals(Status.BROUILLON, practices.find("p-1").orElseThrow().status());
    assertEquals(0, changes.last());
  }

  @ParameterizedTest
  @MethodSource("complete")
  void a_sheet_that_lacks_nothing_is_published(PracticeSheet sheet) {
    practices.add(Practice.started("p-1", sheet, "a-4", Specimens.NOON));
    assertInstanceOf(Outcome.Published.class, publishing.publish(ANIMATOR, "p-1", null));
  }

  @Test
  void several_gaps_are_told_in_the_order_of_the_form() {
    assertEquals(
        List.of("title", "scale", "visibility"),
        publishing
            .faults(
                completeConvention().with("visibility", null).with("scale", null).with("title", ""))
            .stream()
            .map(Fault::path)
            .toList());
  }

  private static Arguments lacks(String field, PracticeSheet sheet) {
    return wrong(field, Problem.MISSING, sheet);
  }

  private static Arguments wrong(String path, Problem problem, PracticeSheet sheet) {
    return Arguments.of(new Fault(path, problem), Named.of(problem + " " + path, sheet));
  }
}
