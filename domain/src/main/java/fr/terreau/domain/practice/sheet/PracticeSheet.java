package fr.terreau.domain.practice.sheet;

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
public record PracticeSheet(
    String title,
    PracticeType practiceType,
    ResourceNature resourceNature,
    String language,
    String summary,
    String objectives,
    String context,
    List<Audience> targetAudience,
    String prerequisites,
    List<Step> steps,
    Effort effort,
    String resourcesNeeded,
    Money cost,
    String pitfalls,
    String outcomes,
    String producer,
    List<Contributor> contributors,
    String contact,
    List<SheetTerritory> territories,
    Scale scale,
    String populationBand,
    List<String> subjects,
    LocalDate practiceDate,
    Period period,
    String version,
    String changeNote,
    LocalDate verifiedOn,
    String verifiedBy,
    LocalDate reviewDue,
    Visibility visibility,
    Licence license,
    RightsCleared rightsCleared,
    List<Attachment> attachments,
    List<Source> sources,
    List<Relation> relations,
    List<Reuse> reuses,
    String fromSession,
    String supersededBy,
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
