package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A collection development policy. */
public record CollectionPolicy(
    @About(need = Need.REQUIRED, facet = true) PolicyScope policyScope,
    @About(need = Need.RECOMMENDED, facet = true) SheetTerritory policyScopeRef,
    @About(need = Need.REQUIRED, facet = true) PolicyDocument policyDocument,
    @About(need = Need.RECOMMENDED, compared = true) List<Library> libraries,
    @About(need = Need.REQUIRED, facet = true) Period period,
    @About(need = Need.RECOMMENDED, facet = true, compared = true) LocalDate presentedOn,
    @About(need = Need.RECOMMENDED, facet = true, compared = true) Boolean voted,
    @About(
            requiredFor = {"PDC", "PROTOCOLE"},
            compared = true)
        List<Segment> segments,
    @About(weight = 2, compared = true) List<Sharing> sharing,
    @About(need = Need.RECOMMENDED, facet = true) JointAcquisition jointAcquisition,
    @About(need = Need.RECOMMENDED, facet = true, compared = true) List<Circulation> circulation,
    @About(requiredFor = "CHARTE", paragraphs = true, weight = 2) String selectionCriteria,
    @About(requiredFor = "CHARTE", paragraphs = true, weight = 2) String exclusionCriteria,
    @About(need = Need.RECOMMENDED, paragraphs = true, weight = 2) String giftsRule,
    @About(need = Need.RECOMMENDED, paragraphs = true, weight = 2) String suggestionsRule,
    @About(need = Need.RECOMMENDED, facet = true) List<Medium> media,
    @About(need = Need.RECOMMENDED, compared = true) CollectionBudget budget,
    @About(need = Need.RECOMMENDED, compared = true) List<WeedingRule> weedingRule,
    @About(need = Need.RECOMMENDED, facet = true) List<Disposal> disposal,
    @About(need = Need.RECOMMENDED) Resolution weedingResolution,
    @About(need = Need.RECOMMENDED, compared = true) List<IndicatorMeasure> measures,
    @About(need = Need.REQUIRED, sorted = true) LocalDate nextReview,
    @About(need = Need.RECOMMENDED, facet = true) PolicyStatus policyStatus)
    implements PracticeDetails {

  /** For which collections the policy holds. */
  public enum PolicyScope {
    BIBLIOTHEQUE,
    RESEAU,
    EPCI,
    MD
  }

  /** Which of the documents of a policy this is. */
  public enum PolicyDocument {
    CHARTE,
    PDC,
    PROTOCOLE,
    PLAN_DESHERBAGE,
    FICHE_DOMAINE,
    TABLEAU_BORD,
    CARTE_DOCUMENTAIRE
  }

  /** How far libraries buy together. */
  public enum JointAcquisition {
    AUCUNE,
    CONSULTATION,
    COMITE,
    COMMANDE_GROUPEE
  }

  /** How documents go round. */
  public enum Circulation {
    NAVETTE,
    RESERVATION_RESEAU,
    FONDS_TOURNANT,
    RETOUR_INDIFFERENCIE
  }

  /** The media it covers. */
  public enum Medium {
    LIVRE,
    BD,
    REVUE,
    CD,
    DVD,
    JEU,
    NUMERIQUE,
    OBJET
  }

  /** What becomes of withdrawn documents. */
  public enum Disposal {
    DON,
    VENTE,
    PILON,
    RESERVE,
    AUTRE_SITE
  }

  /** Where the policy stands. */
  public enum PolicyStatus {
    ETAT_DES_LIEUX,
    REDACTION,
    PRESENTEE,
    APPLIQUEE,
    EVALUEE,
    REVISEE
  }

  /** For which readers. */
  public enum ReadingAudience {
    A,
    J,
    PE,
    ADO
  }

  /** What shall happen to it. */
  public enum SegmentAction {
    DEVELOPPER,
    MAINTENIR,
    REDUIRE,
    RENOUVELER
  }

  /**
   * A part of the collection, its figures and its target; call numbers are text, never numbers.
   *
   * @param rotation a number, not a percentage
   */
  public record Segment(
      @About(longest = 40) String code,
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String label,
      @About(longest = 40) String callNumberFrom,
      @About(longest = 40) String callNumberTo,
      Medium medium,
      ReadingAudience audience,
      @About(longest = 100) String level,
      @About(least = 0, greatest = 100000000) Integer holdings,
      @About(least = 0, greatest = 100000000) Integer loans,
      @About(least = 0, greatest = 1000) BigDecimal rotation,
      @About(least = 0, greatest = 10000000) Integer acquisitionsYear,
      @About(unit = Unit.PERCENT, least = 0, greatest = 100) BigDecimal renewalPct,
      @About(unit = Unit.YEARS, least = 0, greatest = 500) BigDecimal medianAgeYears,
      @About(least = 0, greatest = 10000000) Integer withdrawnYear,
      Money budget,
      @About(longest = 300, weight = 2) String target,
      SegmentAction action) {}

  /**
   * Which library keeps what for the others.
   *
   * @param responsible a function, never a name
   */
  public record Sharing(
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String library,
      @About(longest = 300, weight = 2) String specialisation,
      @About(longest = 200) String responsible) {}

  /** What is spent on the collection. */
  public record CollectionBudget(
      Money perYear,
      @About(least = 0, greatest = 100000) BigDecimal perCapita,
      @About(longest = 40) String unit) {}

  /**
   * When a document of a segment is withdrawn: years since publication, years without loan, IOUPI.
   */
  public record WeedingRule(
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String segment,
      @About(unit = Unit.YEARS, least = 0, greatest = 500) Integer yearsSincePublication,
      @About(unit = Unit.YEARS, least = 0, greatest = 500) Integer yearsWithoutLoan,
      @About(longest = 40) String ioupiCodes) {}

  public CollectionPolicy {
    libraries = Lists.copy(libraries);
    segments = Lists.copy(segments);
    sharing = Lists.copy(sharing);
    circulation = Lists.copy(circulation);
    media = Lists.copy(media);
    weedingRule = Lists.copy(weedingRule);
    disposal = Lists.copy(disposal);
    measures = Lists.copy(measures);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.POLDOC;
  }
}
