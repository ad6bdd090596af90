package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Records;
import fr.terreau.domain.practice.field.Reference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the author of a sheet writes: the common envelope of every practice and the details of
 * its type. A draft may leave anything empty.
 *
 * @param language ISO 639-1
 * @param producer identifier of the producing organisation
 * @param subjects identifiers of concepts of the thesaurus
 * @param practiceDate the day of the practice, when it has no {@code period}
 * @param fromSession identifier of the session of an event it came from
 * @param supersededBy identifier of the sheet that replaces this one
 */
@Publishable
public record PracticeSheet(
    @About(
            need = Need.REQUIRED,
            longest = 150,
            weight = 3,
            sorted = true,
            dc = "dcterms:title",
            schemaOrg = "name")
        String title,
    @About(
            need = Need.REQUIRED,
            facet = true,
            dc = "dcterms:type",
            schemaOrg = "learningResourceType")
        PracticeType practiceType,
    @About(need = Need.REQUIRED, facet = true, dc = "dcterms:type", schemaOrg = "additionalType")
        ResourceNature resourceNature,
    @About(longest = 10, of = Reference.LANGUAGE, dc = "dcterms:language", schemaOrg = "inLanguage")
        String language,
    @About(
            need = Need.REQUIRED,
            longest = 600,
            weight = 3,
            dc = "dcterms:abstract",
            schemaOrg = "abstract")
        String summary,
    @About(
            need = Need.REQUIRED,
            paragraphs = true,
            weight = 2,
            dc = "dcterms:description",
            schemaOrg = "description")
        String objectives,
    @About(need = Need.RECOMMENDED, paragraphs = true, weight = 2) String context,
    @About(need = Need.RECOMMENDED, facet = true, dc = "dcterms:audience", schemaOrg = "audience")
        List<Audience> targetAudience,
    @About(need = Need.RECOMMENDED, paragraphs = true, weight = 2, schemaOrg = "competencyRequired")
        String prerequisites,
    @About(need = Need.RECOMMENDED, weight = 2, schemaOrg = "step") List<Step> steps,
    @About(
            need = Need.RECOMMENDED,
            facet = true,
            sorted = true,
            compared = true,
            schemaOrg = "timeRequired")
        Effort effort,
    @About(paragraphs = true, compared = true) String resourcesNeeded,
    @About(compared = true, schemaOrg = "estimatedCost") Money cost,
    @About(need = Need.RECOMMENDED, paragraphs = true, weight = 2) String pitfalls,
    @About(need = Need.RECOMMENDED, requiredFor = "RETEX", paragraphs = true, weight = 2)
        String outcomes,
    @About(
            need = Need.REQUIRED,
            of = Reference.ORGANISATION,
            facet = true,
            dc = "dcterms:publisher",
            schemaOrg = "publisher")
        String producer,
    @About(dc = "dcterms:contributor", schemaOrg = "contributor") List<Contributor> contributors,
    @About(need = Need.RECOMMENDED, longest = 200, schemaOrg = "contactPoint") String contact,
    @About(
            need = Need.REQUIRED,
            facet = true,
            dc = "dcterms:spatial",
            schemaOrg = "spatialCoverage")
        List<SheetTerritory> territories,
    @About(need = Need.REQUIRED, facet = true, compared = true) Scale scale,
    @About(facet = true) PopulationBand populationBand,
    @About(
            need = Need.REQUIRED,
            of = Reference.CONCEPT,
            facet = true,
            most = 8,
            weight = 2,
            dc = "dcterms:subject",
            schemaOrg = "about")
        List<String> subjects,
    @About(facet = true, sorted = true, dc = "dcterms:temporal", schemaOrg = "temporalCoverage")
        LocalDate practiceDate,
    @About(facet = true, sorted = true, dc = "dcterms:temporal", schemaOrg = "temporalCoverage")
        Period period,
    @About(longest = 40, dc = "dcterms:hasVersion", schemaOrg = "version") String version,
    @About(longest = 600) String changeNote,
    @About(facet = true, sorted = true, dc = "dcterms:dateAccepted", schemaOrg = "lastReviewed")
        LocalDate verifiedOn,
    @About(of = Reference.ORGANISATION, schemaOrg = "reviewedBy") String verifiedBy,
    @About(sorted = true, dc = "dcterms:valid", schemaOrg = "expires") LocalDate reviewDue,
    @About(
            need = Need.REQUIRED,
            facet = true,
            dc = "dcterms:accessRights",
            schemaOrg = "conditionsOfAccess")
        Visibility visibility,
    @About(dc = "dcterms:license", schemaOrg = "license", facet = true) Licence license,
    @About(dc = "dcterms:rights") RightsCleared rightsCleared,
    @About(dc = "dcterms:hasFormat", schemaOrg = "encoding") List<Attachment> attachments,
    @About(dc = "dcterms:source", schemaOrg = "isBasedOn") List<Source> sources,
    @About(dc = "dcterms:relation", schemaOrg = "isBasedOn") List<Relation> relations,
    @About(sorted = true) List<Reuse> reuses,
    @About(of = Reference.SESSION, facet = true, dc = "dcterms:isPartOf", schemaOrg = "recordedIn")
        String fromSession,
    @About(of = Reference.SHEET, dc = "dcterms:isReplacedBy") String supersededBy,
    Boolean recordCopy,
    PracticeDetails details) {

  private static final int COMPONENTS = PracticeSheet.class.getRecordComponents().length;

  public PracticeSheet {
    targetAudience = Lists.copy(targetAudience);
    steps = Lists.copy(steps);
    contributors = Lists.copy(contributors);
    territories = Lists.copy(territories);
    subjects = Lists.copy(subjects);
    attachments = Lists.copy(attachments);
    sources = Lists.copy(sources);
    relations = Lists.copy(relations);
    reuses = Lists.copy(reuses);
    if (details != null && details.practiceType() != practiceType) {
      throw new IllegalArgumentException(
          "details of " + details.practiceType() + " on a sheet of type " + practiceType);
    }
  }

  /** A sheet with nothing but its type, language and first visibility. */
  public static PracticeSheet blank(PracticeType type) {
    PracticeSheet nothing = Records.create(PracticeSheet.class, new Object[COMPONENTS]);
    return nothing
        .with("practiceType", type)
        .with("language", "fr")
        .with("visibility", Visibility.RESEAU)
        .with("license", Licence.ETALAB_2_0);
  }

  /** The same sheet with one component changed; the name is that of the component. */
  public PracticeSheet with(String component, Object value) {
    Map<String, Object> change = new HashMap<>();
    change.put(component, value);
    return Records.with(this, change);
  }
}
