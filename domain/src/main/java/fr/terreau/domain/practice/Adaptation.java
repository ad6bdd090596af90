package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.Licence;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Relation;
import fr.terreau.domain.practice.sheet.SheetTerritory;
import fr.terreau.domain.practice.sheet.Source;
import fr.terreau.domain.practice.sheet.Visibility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a sheet takes over from the one it was made of, and what it owes to it. */
final class Adaptation {

  private Adaptation() {}

  /**
   * A new draft made of a published sheet: everything that is known is there, except what belongs
   * to the source alone — its people, files, results, dates and versions.
   *
   * @param attribution the words that name the source
   */
  static PracticeSheet started(
      PracticeSheet source,
      String reference,
      String attribution,
      String producer,
      List<SheetTerritory> territories) {
    List<Source> sources = new ArrayList<>(source.sources());
    sources.add(new Source(attribution, null));
    return source
        .with("producer", producer)
        .with("territories", territories)
        .with("sources", List.copyOf(sources))
        .with("relations", List.of(new Relation(Relation.Kind.ADAPTE_DE, reference)))
        .with("visibility", Visibility.RESEAU)
        .with("attachments", List.of())
        .with("contributors", List.of())
        .with("reuses", List.of())
        .with("contact", null)
        .with("outcomes", null)
        .with("practiceDate", null)
        .with("period", null)
        .with("version", null)
        .with("changeNote", null)
        .with("verifiedOn", null)
        .with("verifiedBy", null)
        .with("reviewDue", null)
        .with("rightsCleared", null)
        .with("fromSession", null)
        .with("supersededBy", null)
        .with("recordCopy", null);
  }

  /** « Titre », organisation, code, licence: what every licence asks to be said. */
  static String attribution(PracticeSheet source, String producer, String reference) {
    String licence = source.license() == null ? "" : ", " + words(source.license());
    return String.format(
        Locale.ROOT, "D’après « %s », %s, %s%s", source.title(), producer, reference, licence);
  }

  private static String words(Licence licence) {
    return switch (licence) {
      case ETALAB_2_0 -> "Licence Ouverte 2.0";
      case CC_BY_4_0 -> "CC BY 4.0";
      case CC_BY_SA_4_0 -> "CC BY-SA 4.0";
      case TOUS_DROITS_RESERVES -> "tous droits réservés";
      case USAGE_INTERNE -> "usage interne";
    };
  }

  /**
   * The changed sheet with the relation to its source and the attribution, should the change have
   * dropped them.
   */
  static PracticeSheet kept(PracticeSheet before, PracticeSheet changed) {
    List<Relation> relations = new ArrayList<>(changed.relations());
    List<Source> sources = new ArrayList<>(changed.sources());
    for (Relation origin : origins(before)) {
      if (!relations.contains(origin)) {
        relations.add(origin);
      }
      before.sources().stream()
          .filter(source -> names(source, origin.ref()))
          .filter(source -> sources.stream().noneMatch(other -> names(other, origin.ref())))
          .toList()
          .forEach(sources::add);
    }
    boolean same =
        relations.size() == changed.relations().size()
            && sources.size() == changed.sources().size();
    return same
        ? changed
        : changed.with("relations", List.copyOf(relations)).with("sources", List.copyOf(sources));
  }

  /** Whether the licence is one that the sources of the sheet allow. */
  static boolean sharedAlike(PracticeSheet sheet, Practices practices) {
    List<String> references = origins(sheet).stream().map(Relation::ref).toList();
    if (references.isEmpty() || sheet.license() == Licence.CC_BY_SA_4_0) {
      return true;
    }
    Collection<String> sources =
        practices.byReferences(references).stream().map(Practice::id).toList();
    return practices.newestRevisions(sources).stream()
        .noneMatch(revision -> revision.sheet().license() == Licence.CC_BY_SA_4_0);
  }

  private static List<Relation> origins(PracticeSheet sheet) {
    return sheet.relations().stream()
        .filter(r -> r.kind() == Relation.Kind.ADAPTE_DE && r.ref() != null)
        .toList();
  }

  private static boolean names(Source source, String reference) {
    return source.title() != null && source.title().contains(reference);
  }
}
