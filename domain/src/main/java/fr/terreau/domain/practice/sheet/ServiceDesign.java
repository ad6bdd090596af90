package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A service designed with those who will use it. */
public record ServiceDesign(
    @About(need = Need.REQUIRED, longest = 600, weight = 2) String challenge,
    @About(need = Need.REQUIRED, facet = true, compared = true) DesignMethod method,
    @About(longest = 600, weight = 2) String methodText,
    @About(need = Need.REQUIRED, compared = true) List<Phase> phases,
    @About(need = Need.REQUIRED, facet = true, compared = true)
        List<InvolvedAudience> involvedAudience,
    @About(need = Need.RECOMMENDED, compared = true) Participants participants,
    @About(
            requiredFor = {"OUTIL", "METHODE"},
            weight = 2)
        List<Activity> activities,
    @About(need = Need.RECOMMENDED, weight = 2) List<Persona> personas,
    @About(need = Need.RECOMMENDED, weight = 2) List<Journey> journeys,
    @About(need = Need.RECOMMENDED, weight = 2) List<String> insights,
    @About(need = Need.RECOMMENDED, compared = true) List<Idea> ideas,
    @About(need = Need.RECOMMENDED) List<Prototype> prototypes,
    @About(need = Need.RECOMMENDED) List<PrototypeTest> tests,
    List<MethodRun> runs,
    @About(requiredFor = "RETEX", compared = true) Decision decision,
    @About(
            need = Need.REQUIRED,
            facet = true,
            compared = true,
            sorted = true,
            unit = Unit.HOURS,
            least = 0,
            greatest = 10000)
        BigDecimal totalHours,
    @About(need = Need.REQUIRED, facet = true, compared = true, least = 0, greatest = 1000)
        Integer facilitators,
    @About(need = Need.REQUIRED, paragraphs = true, weight = 2) String successFactors)
    implements PracticeDetails {

  /** The method or kit followed. */
  public enum DesignMethod {
    IDELOLAB,
    DESIGN_THINKING_IDEO,
    BIBLIO_REMIX,
    RESIDENCE,
    DOUBLE_DIAMANT,
    AUTRE
  }

  /** The phases of a design. */
  public enum PhaseKind {
    CADRAGE,
    IMMERSION,
    DEFINITION,
    IDEATION,
    PROTOTYPAGE,
    TEST,
    DEPLOIEMENT
  }

  /** What became of an idea. */
  public enum IdeaStatus {
    RETENUE,
    A_ETUDIER,
    ECARTEE
  }

  /** What was decided in the end. */
  public enum DecisionKind {
    ADOPTE,
    ADAPTE,
    ABANDONNE,
    EN_ATTENTE
  }

  /** A phase, what is done and what comes out. */
  public record Phase(
      @About(need = Need.REQUIRED, facet = true) PhaseKind kind,
      @About(longest = 100) String duration,
      @About(weight = 2) List<String> activities,
      @About(weight = 2) List<String> outputs) {
    public Phase {
      activities = Lists.copy(activities);
      outputs = Lists.copy(outputs);
    }
  }

  /** Who takes part, in numbers, never by name. */
  public record InvolvedAudience(
      @About(need = Need.REQUIRED, facet = true) Audience audience,
      @About(least = 0, greatest = 100000) Integer count) {}

  /** How many took part and what they were. */
  public record Participants(
      @About(least = 0, greatest = 100000) Integer count,
      @About(longest = 300, weight = 2) String profiles) {}

  /** An activity that others can run. */
  public record Activity(
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String name,
      PhaseKind phase,
      @About(unit = Unit.MINUTES, least = 0, greatest = 10000) Integer minutes,
      @About(least = 0, greatest = 10000) Integer groupSize,
      @About(longest = 300, weight = 2) String materials,
      @About(of = Reference.FILE) String file) {}

  /** A fictional reader. */
  public record Persona(
      @About(need = Need.REQUIRED, longest = 100, weight = 2) String name,
      @About(longest = 40) String ageBand,
      @About(weight = 2) List<String> needs,
      @About(weight = 2) List<String> brakes,
      @About(longest = 300, weight = 2) String quote,
      Boolean fictional) {
    public Persona {
      needs = Lists.copy(needs);
      brakes = Lists.copy(brakes);
    }
  }

  /** The way of a persona, step by step. */
  public record Journey(
      @About(need = Need.REQUIRED, longest = 100) String persona, List<JourneyStep> steps) {
    public Journey {
      steps = Lists.copy(steps);
    }
  }

  /** A moment of the way; emotion from -2 to +2. */
  public record JourneyStep(
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String moment,
      @About(longest = 300, weight = 2) String action,
      @About(least = -2, greatest = 2) Integer emotion,
      @About(longest = 300, weight = 2) String pain,
      @About(longest = 300, weight = 2) String idea) {}

  /** An idea and what became of it. */
  public record Idea(
      @About(need = Need.REQUIRED, longest = 300, weight = 2) String text,
      @About(least = 0, greatest = 100000) Integer votes,
      IdeaStatus status,
      @About(longest = 300, weight = 2) String reason) {}

  /** Something made to be tried. */
  public record Prototype(
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String name,
      @About(longest = 100) String fidelity,
      Money cost,
      List<LocalDate> testDates,
      @About(of = Reference.FILE) String file) {
    public Prototype {
      testDates = Lists.copy(testDates);
    }
  }

  /** A trial and what it taught. */
  public record PrototypeTest(
      @About(need = Need.REQUIRED, longest = 200) String prototype,
      @About(longest = 200) String who,
      @About(least = 0, greatest = 1000000) Integer n,
      @About(longest = 600, weight = 2) String learnt) {}

  /** The method as it was run once, somewhere; the method itself has neither day nor place. */
  public record MethodRun(
      LocalDate startsOn,
      LocalDate endsOn,
      @About(longest = 200, weight = 2) String place,
      @About(least = 0, greatest = 100_000) Integer participantsCount,
      @About(paragraphs = true, weight = 2) String learnt) {}

  /** What was decided, and why. */
  public record Decision(
      @About(need = Need.REQUIRED, facet = true) DecisionKind kind,
      @About(paragraphs = true, weight = 2) String text) {}

  public ServiceDesign {
    phases = Lists.copy(phases);
    involvedAudience = Lists.copy(involvedAudience);
    activities = Lists.copy(activities);
    personas = Lists.copy(personas);
    journeys = Lists.copy(journeys);
    insights = Lists.copy(insights);
    ideas = Lists.copy(ideas);
    prototypes = Lists.copy(prototypes);
    tests = Lists.copy(tests);
    runs = Lists.copy(runs);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.DESIGN_SERVICE;
  }
}
