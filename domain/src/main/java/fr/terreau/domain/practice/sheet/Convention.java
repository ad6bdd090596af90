package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement between a Département and those who run a library.
 *
 * @param signatoryFunction a function, never a name
 * @param endsOn computed from the start and the duration when left empty
 * @param agreementStatus the life of the agreement, which is not that of the sheet
 * @param comparison agreements a sheet sets side by side
 */
public record Convention(
    @About(need = Need.REQUIRED, facet = true) AgreementKind agreementKind,
    @About(longest = 200) String agreementKindOther,
    @About(need = Need.REQUIRED, facet = true) Instrument instrument,
    @About(need = Need.REQUIRED, fewest = 2, most = 20) List<Party> parties,
    @About(longest = 200) String signatoryFunction,
    @About(need = Need.RECOMMENDED) Resolution deptResolution,
    Resolution localResolution,
    @About(of = Reference.SHEET, facet = true) String scheme,
    @About(requiredFor = "SIGNEE", sorted = true) LocalDate signedOn,
    @About(sorted = true) LocalDate effectiveFrom,
    @About(
            need = Need.REQUIRED,
            facet = true,
            compared = true,
            sorted = true,
            unit = Unit.MONTHS,
            least = 1,
            greatest = 600)
        Integer durationMonths,
    @About(need = Need.RECOMMENDED, compared = true) DurationStart durationStart,
    @About(need = Need.REQUIRED, facet = true, compared = true) Renewal renewal,
    @About(least = 0, greatest = 50) Integer maxRenewals,
    @About(sorted = true, facet = true) LocalDate endsOn,
    @About(need = Need.RECOMMENDED, compared = true, unit = Unit.MONTHS, least = 0, greatest = 120)
        Integer noticeMonths,
    @About(need = Need.RECOMMENDED, paragraphs = true, weight = 2) String terminationClause,
    @About(need = Need.RECOMMENDED, compared = true) ReviewMeeting reviewMeeting,
    @About(need = Need.RECOMMENDED, compared = true) List<Tier> tiers,
    @About(need = Need.REQUIRED, compared = true) List<CriterionThreshold> criteria,
    @About(need = Need.REQUIRED, facet = true, compared = true) List<MdOffer> mdServices,
    @About(paragraphs = true, weight = 2) String mdServicesDetail,
    @About(need = Need.REQUIRED, facet = true, compared = true) List<Commitment> localCommitments,
    @About(paragraphs = true, weight = 2) String localCommitmentsDetail,
    @About(need = Need.RECOMMENDED, compared = true, facet = true) FreeAccessRule freeAccessRule,
    @About(compared = true) LoanQuota loanQuota,
    @About(need = Need.RECOMMENDED, paragraphs = true, weight = 2) String lossRule,
    @About(need = Need.RECOMMENDED, compared = true) NonCompliance nonComplianceRule,
    @About(compared = true, unit = Unit.MONTHS, least = 0, greatest = 120)
        Integer gracePeriodMonths,
    @About(need = Need.RECOMMENDED, compared = true) Eligibility eligibility,
    @About(of = Reference.SHEET) List<String> amendments,
    @About(of = Reference.FILE) List<String> annexes,
    @About(need = Need.RECOMMENDED, facet = true) AgreementStatus agreementStatus,
    List<AgreementComparison> comparison,
    @About(of = Reference.ACTION) List<String> followUps)
    implements PracticeDetails {

  /** Between whom the agreement is made. */
  public enum AgreementKind {
    MD_COMMUNE,
    MD_EPCI,
    TRIPARTITE,
    MD_ASSOCIATION,
    EPCI_COMMUNES,
    OBJECTIFS,
    BENEVOLAT,
    AUTRE
  }

  /** A blank model, a signed agreement or an amendment. */
  public enum Instrument {
    TYPE,
    SIGNEE,
    AVENANT
  }

  /** What starts the duration. */
  public enum DurationStart {
    SIGNATURE_DEPARTEMENT,
    SIGNATURE_DERNIER,
    DATE_FIXE,
    NOTIFICATION
  }

  /** How the agreement goes on after its end. */
  public enum Renewal {
    TACITE,
    EXPRESSE,
    AUCUNE
  }

  /** When both sides take stock. */
  public enum ReviewMeeting {
    ANNUELLE,
    MI_PARCOURS,
    AUCUNE
  }

  /** What the departmental library brings. */
  public enum MdOffer {
    PRET_DOCUMENTS,
    NAVETTE,
    RESERVATION,
    FORMATION,
    CONSEIL,
    ACTION_CULTURELLE,
    OUTILS_ANIMATION,
    NUMERIQUE,
    SIGB,
    AIDE_FINANCIERE,
    SIGNALETIQUE
  }

  /** What the local authority commits to. */
  public enum Commitment {
    LOCAL_DEDIE,
    SURFACE,
    HORAIRES,
    BUDGET,
    PERSONNEL,
    BENEVOLES_FORMES,
    ASSURANCE,
    GRATUITE,
    INFORMATISATION,
    INTERNET,
    RAPPORT_NEOSCRIB,
    SIGNALETIQUE,
    REGLEMENT,
    POLDOC,
    DESHERBAGE,
    COMMUNICATION_LOGO,
    PARTICIPATION_REUNIONS
  }

  /** For whom borrowing must be free. */
  public enum FreeAccessRule {
    TOTALE,
    JEUNES,
    NON_EXIGEE
  }

  /** Where the agreement itself stands. */
  public enum AgreementStatus {
    PROJET,
    VOTEE,
    SIGNEE,
    EN_VIGUEUR,
    ECHUE,
    RECONDUITE,
    RESILIEE
  }

  /** The kinds of sanction. */
  public enum NonComplianceKind {
    DIALOGUE,
    SUSPENSION_SERVICES,
    BAISSE_NIVEAU,
    RESILIATION
  }

  /**
   * One who signs.
   *
   * @param signatoryFunction a function, never a name
   */
  public record Party(
      @About(need = Need.REQUIRED, of = Reference.ORGANISATION) String organization,
      @About(longest = 200) String role,
      @About(longest = 200) String signatoryFunction) {}

  /** A level of service, what it asks and what it gives. */
  public record Tier(
      @About(need = Need.REQUIRED, longest = 40) String code,
      @About(need = Need.REQUIRED, longest = 200, weight = 2) String label,
      @About(weight = 2) List<String> conditions,
      List<MdOffer> services) {
    public Tier {
      conditions = Lists.copy(conditions);
      services = Lists.copy(services);
    }
  }

  /** How many documents are lent. */
  public record LoanQuota(
      @About(least = 0, greatest = 1000000) Integer value,
      @About(longest = 300, weight = 2) String text) {}

  /** What follows when commitments are not kept. */
  public record NonCompliance(
      NonComplianceKind kind, @About(paragraphs = true, weight = 2) String text) {}

  /** Whom the agreement is for. */
  public record Eligibility(
      @About(paragraphs = true, weight = 2) String text,
      @About(facet = true, unit = Unit.INHABITANTS, least = 0, greatest = 100000000)
          Integer maxPopulation) {}

  /** One of the agreements set side by side. */
  public record AgreementComparison(
      @About(need = Need.REQUIRED, of = Reference.SHEET) String sheet,
      @About(unit = Unit.MONTHS, least = 1, greatest = 600) Integer durationMonths,
      Renewal renewal) {}

  public Convention {
    parties = Lists.copy(parties);
    tiers = Lists.copy(tiers);
    criteria = Lists.copy(criteria);
    mdServices = Lists.copy(mdServices);
    localCommitments = Lists.copy(localCommitments);
    amendments = Lists.copy(amendments);
    annexes = Lists.copy(annexes);
    comparison = Lists.copy(comparison);
    followUps = Lists.copy(followUps);
  }

  @Override
  public PracticeType practiceType() {
    return PracticeType.CONVENTION;
  }
}
