package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import java.time.LocalDate;
import java.util.List;

/** A shared picture of a territory and its reading offer before a project. */
public record TerritoryDiagnostic(
    @About(need = Need.REQUIRED, facet = true) List<SheetTerritory> perimeter,
    @About(longest = 600, weight = 2) String perimeterNote,
    @About(need = Need.REQUIRED, facet = true) List<Purpose> purpose,
    @About(need = Need.REQUIRED, of = Reference.ORGANISATION, facet = true) String sponsor,
    @About(need = Need.REQUIRED, of = Reference.ORGANISATION, facet = true) String lead,
    @About(need = Need.REQUIRED, facet = true, compared = true) ConductedBy conductedBy,
    @About(need = Need.REQUIRED, sorted = true) Period period,
    @About(need = Need.REQUIRED, facet = true, compared = true) List<Method> methods,
    @About(need = Need.RECOMMENDED, paragraphs = true, weight = 2) String governance,
    @About(need = Need.REQUIRED, compared = true, fewest = 5) List<IndicatorMeasure> measures,
    @About(need = Need.RECOMMENDED, longest = 300, compared = true, weight = 2) String benchmark,
    @About(need = Need.REQUIRED, compared = true) LibraryOffer libraryOffer,
    @About(need = Need.REQUIRED, facet = true, compared = true) EpciCompetence epciCompetence,
    @About(need = Need.RECOMMENDED) List<Stakeholder> stakeholders,
    @About(need = Need.REQUIRED) Swot swot,
    @About(need = Need.REQUIRED, weight = 2, paragraphs = true) List<String> issues,
    @About(need = Need.REQUIRED, compared = true) List<Recommendation> recommendations,
    @About(need = Need.RECOMMENDED, of = Reference.FILE) List<String> maps,
    @About(need = Need.RECOMMENDED, of = Reference.ACTION) List<String> followUps,
    @About(need = Need.RECOMMENDED, sorted = true) LocalDate nextUpdate,
    @About(need = Need.RECOMMENDED, facet = true) DiagnosticStatus diagnosticStatus)
    implements PracticeDetails {

  /** What the diagnostic prepares. */
  public enum Purpose {
    PCSES,
    CONSTRUCTION,
    REAMENAGEMENT,
    MISE_EN_RESEAU,
    SCHEMA,
    CTL_CTEAC,
    CONVENTION,
    PRISE_COMPETENCE,
    VEILLE
  }

  /** Who did the work. */
  public enum ConductedBy {
    MD_INTERNE,
    COLLECTIVITE,
    CABINET,
    MIXTE
  }

  /** How facts and views were gathered. */
  public enum Method {
    DONNEES_STATISTIQUES,
    ENTRETIENS,
    QUESTIONNAIRE,
    OBSERVATION,
    VISITES,
    ATELIER_PARTICIPATIF,
    CARTOGRAPHIE,
    PARANGONNAGE
  }

  /** What the intermunicipal body is in charge of. */
  public enum EpciCompetence {
    AUCUNE,
    COORDINATION_RESEAU,
    EQUIPEMENTS,
    PLEINE
  }

  /** Where the work stands. */
  public enum DiagnosticStatus {
    CADRAGE,
    COLLECTE,
    ANALYSE,
    RESTITUTION,
    VALIDE,
    A_ACTUALISER
  }

  /** What the structure is. */
  public enum StakeholderKind {
    AGENCE_REGIONALE,
    ETAT,
    REGION,
    COLLECTIVITE,
    FORMATION,
    ASSOCIATION_PRO,
    PARTENAIRE,
    PRESTATAIRE,
    PLATEFORME
  }

  /** The places that lend, in words and one by one. */
  public record LibraryOffer(
      @About(paragraphs = true, weight = 2) String text, List<Library> libraries) {
    public LibraryOffer {
      libraries = Lists.copy(libraries);
    }
  }

  /** A structure to work with. */
  public record Stakeholder(
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String name,
      StakeholderKind kind,
      @About(longest = 300, weight = 2) String link) {}

  /** Strengths, weaknesses, opportunities and threats. */
  public record Swot(
      List<SwotItem> strengths,
      List<SwotItem> weaknesses,
      List<SwotItem> opportunities,
      List<SwotItem> threats) {
    public Swot {
      strengths = Lists.copy(strengths);
      weaknesses = Lists.copy(weaknesses);
      opportunities = Lists.copy(opportunities);
      threats = Lists.copy(threats);
    }
  }

  /** A finding, with the measure that shows it. */
  public record SwotItem(
      @About(need = Need.REQUIRED, longest = 240, weight = 2) String text,
      @About(of = Reference.INDICATOR) String measure) {}

  /** What the diagnostic advises. */
  public record Recommendation(
      @About(need = Need.REQUIRED, longest = 600, weight = 2) String text,
      @About(least = 1, greatest = 9) Integer priority,
      @About(longest = 100) String horizon,
      @About(of = Reference.ORGANISATION) String owner,
      Money cost) {}

  public TerritoryDiagnostic {
    perimeter = Lists.copy(perimeter);
    purpose = Lists.copy(purpose);
    methods = Lists.copy(methods);
    measures = Lists.copy(measures);
    stakeholders = Lists.copy(stakeholders);
    issues = Lists.copy(issues);
    recommendations = Lists.copy(recommendations);
    maps = Lists.copy(maps);
    followUps = Lists.copy(followUps);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.DIAGNOSTIC;
  }
}
