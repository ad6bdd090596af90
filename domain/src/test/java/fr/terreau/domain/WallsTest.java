package fr.terreau.domain;

import static com.tngtech.archunit.lang.conditions.ArchConditions.bePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.AttributeConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of this module; each rule must also catch the specimen that breaks it. */
class WallsTest {

  private static final String ROOM = "fr.terreau.domain";
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

  static Stream<Named<Wall>> walls() {
    return Stream.of(
            new Wall(
                slices()
                    .matching(ROOM + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .because(
                        "a room that needs its neighbour's neighbour cannot be understood alone"),
                PRODUCT),
            unknown("the web", "jakarta.ws.rs..", "jakarta.servlet..", "jakarta.mvc.."),
            unknown("Lucene", "org.apache.lucene.."),
            unknown("OpenSearch", "org.opensearch.."),
            unknown("Tika", "org.apache.tika.."),
            unknown("OCFL", "io.ocfl..", "edu.wisc.library.ocfl.."),
            unknown("the other modules", "fr.terreau.search..", "fr.terreau.portal.."),
            new Wall(
                noClasses()
                    .that()
                    .resideOutsideOfPackage("..jpa..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                    .because("what a use case needs of the database is said by a port"),
                PRODUCT),
            new Wall(
                noClasses()
                    .that()
                    .resideInAPackage("..jpa..")
                    .and()
                    .areNotAssignableTo(AttributeConverter.class)
                    .should(bePublic())
                    .because("behind a port, nobody knows how it is done"),
                PRODUCT),
            new Wall(
                noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
                    .because("java.time says what a date is"),
                OURS),
            new Wall(
                GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
                    "what is printed is lost: a log is read"),
                OURS),
            new Wall(
                noMethods()
                    .should()
                    .beAnnotatedWith(Disabled.class)
                    .because("a test that does not run proves nothing: declare the difference"),
                OURS),
            new Wall(
                noClasses()
                    .should()
                    .callMethodWhere(dependingOnTheMachine())
                    .because("a Turkish machine must find INSCRIPTION too"),
                OURS),
            new Wall(
                noClasses()
                    .should(
                        ArchConditions.haveNameMatching(
                            ".*(Impl|Manager|Helper|Util|Utils|Dto|Service)"))
                    .because("a name says what a class is for"),
                OURS),
            new Wall(
                classes()
                    .that()
                    .areInterfaces()
                    .and()
                    .haveSimpleNameEndingWith("Contract")
                    .should()
                    .bePublic()
                    .because("a contract is kept by adapters in other packages"),
                OURS))
        .map(wall -> Named.of(wall.rule().getDescription(), wall));
  }

  private static Wall unknown(String what, String... packages) {
    return new Wall(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages)
            .as("the domain knows nothing of " + what)
            .because("what a practice is does not change with the technology around it"),
        PRODUCT);
  }

  /** Case, and text made from a pattern: both ask the machine for its language when not told. */
  private static DescribedPredicate<JavaMethodCall> dependingOnTheMachine() {
    return DescribedPredicate.describe(
        "the language of the machine decides",
        call -> {
          if (!call.getTarget().getOwner().isEquivalentTo(String.class)) {
            return false;
          }
          boolean told =
              call.getTarget().getRawParameterTypes().stream()
                  .anyMatch(type -> type.isEquivalentTo(Locale.class));
          return !told && call.getTarget().getName().matches("to(Lower|Upper)Case|format(ted)?");
        });
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

  @Test
  void there_is_something_behind_the_walls() {
    assertFalse(PRODUCT.isEmpty());
    assertTrue(OURS.size() > PRODUCT.size());
    assertTrue(PRODUCT.stream().anyMatch(c -> c.getPackageName().endsWith(".jpa")));
  }

  /** Classes alone cannot show it: a module may be asked for and not used yet. */
  @Test
  void domain_and_search_ask_for_no_other_module() throws IOException {
    Pattern ours = Pattern.compile("<groupId>fr\\.terreau</groupId>\\s*<artifactId>(\\w+)");
    for (String module : List.of("domain", "search")) {
      String pom = Files.readString(Path.of("..", module, "pom.xml"));
      List<String> asked = ours.matcher(pom).results().map(found -> found.group(1)).toList();
      assertEquals(List.of("terreau"), asked, module + " depends on its parent alone");
    }
  }
}
