package fr.terreau.portal;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the portal; each rule must also catch the specimen that breaks it. */
class WallsTest {

  private static final String HOUSE = "fr.terreau.portal";
  private static final String PLATFORM = "platform";

  /** Templates, made into classes by the build: they show what every room has to show. */
  private static final String PAGES = "pages";

  private static final Set<String> ROOMS =
      Set.of(
          "account",
          "alert",
          "compare",
          "browse",
          "catalogue",
          "deposit",
          "demo",
          "event",
          "indexing",
          "jobs",
          "practice",
          "review",
          "search",
          "suggest",
          "visit",
          "thesaurus",
          PLATFORM);

  private static final Pattern IN_A_ROOM = Pattern.compile("fr\\.terreau\\.portal\\.(\\w+)\\b.*");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/offender/"))
          .importPackages(HOUSE);
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);
  private static final JavaClasses SPECIMENS =
      new ClassFileImporter().importPackages(HOUSE + ".offender", HOUSE + ".platform.offender");

  /** A rule and the classes it holds for. */
  record Wall(ArchRule rule, JavaClasses holdsFor) {}

  static Stream<Named<Wall>> walls() {
    return Stream.of(
            new Wall(
                classes()
                    .that(are(inARoom()))
                    .and()
                    .resideOutsideOfPackage("..platform..")
                    .should(seeNoRoomBut(PLATFORM))
                    .as("a room sees itself and the platform")
                    .because("a feature that needs its neighbour cannot be changed alone"),
                PRODUCT),
            new Wall(
                classes()
                    .that()
                    .resideInAPackage(HOUSE + ".platform..")
                    .should(seeNoRoomBut(PLATFORM))
                    .as("the platform sees no room")
                    .because("what carries all rooms stands on none of them"),
                PRODUCT),
            new Wall(
                noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(HOUSE + ".indexing.Engine")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                        "org.apache.lucene..",
                        "fr.terreau.search.lucene..",
                        "fr.terreau.search.analysis..")
                    .as("the engine is known by its door, and opened in one place")
                    .because("another engine must be able to stand behind the same door"),
                PRODUCT),
            new Wall(
                noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.lucene..")
                    .because("even the one who opens the engine knows only how to open it"),
                PRODUCT),
            new Wall(
                noClasses()
                    .that()
                    .resideOutsideOfPackage(HOUSE + ".deposit.extraction..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.tika..")
                    .because("what reads hostile files stands apart"),
                PRODUCT),
            new Wall(
                noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(HOUSE + ".platform.Database")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                    .because("pages ask the ports of the domain"),
                PRODUCT),
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
                    .areAnnotatedWith(Path.class)
                    .should()
                    .haveSimpleNameEndingWith("Controller")
                    .orShould()
                    .haveSimpleNameEndingWith("Resource")
                    .because("whoever looks for an address knows where to look"),
                OURS),
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
                OURS))
        .map(wall -> Named.of(wall.rule().getDescription(), wall));
  }

  private static String room(JavaClass type) {
    Matcher matcher = IN_A_ROOM.matcher(type.getPackageName());
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static DescribedPredicate<JavaClass> inARoom() {
    return DescribedPredicate.describe(
        "in a room", type -> !room(type).isEmpty() && !room(type).equals(PAGES));
  }

  private static ArchCondition<JavaClass> seeNoRoomBut(String common) {
    return new ArchCondition<>("see no other room") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String seen = room(dependency.getTargetClass().getBaseComponentType());
          if (!seen.isEmpty() && !seen.equals(room(type)) && !seen.equals(common)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
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
  void the_rooms_are_those_of_the_plan() {
    Set<String> rooms =
        PRODUCT.stream().map(WallsTest::room).collect(Collectors.toCollection(TreeSet::new));
    rooms.removeAll(Set.of("", PAGES));
    assertEquals(new TreeSet<>(ROOMS), rooms);
  }

  @Test
  void the_places_that_rules_make_an_exception_for_exist() {
    for (String exception : Set.of(".indexing.Engine", ".platform.Database")) {
      assertTrue(PRODUCT.contain(HOUSE + exception), exception);
    }
    assertTrue(
        PRODUCT.stream().anyMatch(c -> c.getPackageName().equals(HOUSE + ".deposit.extraction")));
    assertTrue(PRODUCT.stream().anyMatch(c -> room(c).equals(PAGES)));
  }
}
