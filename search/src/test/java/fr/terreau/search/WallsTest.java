package fr.terreau.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of this module; each rule must also catch the specimen that breaks it. */
class WallsTest {

  private static final String ROOM = "fr.terreau.search";
  private static final String OFFENDERS = ROOM + ".offender";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/offender/"))
          .importPackages(ROOM);
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOM);
  private static final JavaClasses SPECIMENS = new ClassFileImporter().importPackages(OFFENDERS);

  /** A rule and the classes it holds for. */
  record Wall(ArchRule rule, JavaClasses holdsFor) {}

  static Stream<Wall> walls() {
    return Stream.of(
        new Wall(
            slices()
                .matching(ROOM + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a room that needs its neighbour's neighbour cannot be understood alone"),
            PRODUCT),
        new Wall(
            noClasses()
                .that()
                .resideInAPackage(ROOM)
                .or()
                .resideInAPackage(OFFENDERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOM + ".lucene..", ROOM + ".analysis..")
                .because("the door knows no engine"),
            PRODUCT),
        new Wall(
            noClasses()
                .that()
                .resideOutsideOfPackages(ROOM + ".lucene..", ROOM + ".measure..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("another engine must be able to stand behind the same door"),
            PRODUCT),
        new Wall(
            noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar)")
                .because("java.time says what a date is"),
            OURS),
        new Wall(
            noClasses()
                .that()
                .resideOutsideOfPackage(ROOM + ".measure..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("what is printed is lost: a log is read; a measure is run by hand"),
            PRODUCT),
        new Wall(
            noMethods()
                .should()
                .beAnnotatedWith(Disabled.class)
                .because("a test that does not run proves nothing: declare the difference"),
            OURS),
        new Wall(
            noClasses()
                .should()
                .callMethodWhere(
                    DescribedPredicate.describe(
                        "case depends on the machine",
                        call ->
                            call.getTarget().getOwner().isEquivalentTo(String.class)
                                && call.getTarget().getName().matches("to(Lower|Upper)Case")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .because("a Turkish machine must find INSCRIPTION too"),
            OURS));
  }

  @ParameterizedTest
  @MethodSource("walls")
  void every_wall_stands(Wall wall) {
    wall.rule().check(wall.holdsFor());
  }

  @ParameterizedTest
  @MethodSource("walls")
  void every_wall_catches_its_offender(Wall wall) {
    assertTrue(wall.rule().evaluate(SPECIMENS).hasViolation(), wall.rule().getDescription());
  }

  @ParameterizedTest
  @MethodSource("walls")
  void every_wall_looks_at_something(Wall wall) {
    assertFalse(wall.holdsFor().isEmpty());
  }
}
