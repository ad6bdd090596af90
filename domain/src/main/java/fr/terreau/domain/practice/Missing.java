package fr.terreau.domain.practice;

import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.Visibility;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sheet still lacks to be published, by the names of its fields, in the order of the form.
 */
final class Missing {

  private static final int MOST_SUBJECTS = 8;
  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST_SUMMARY = 600;

  private Missing() {}

  static List<String> in(PracticeSheet sheet) {
    List<String> missing = new ArrayList<>();
    want(sheet.practiceType() != null, "practiceType", missing);
    want(written(sheet.title()) && sheet.title().length() <= LONGEST_TITLE, "title", missing);
    want(sheet.resourceNature() != null, "resourceNature", missing);
    want(
        written(sheet.summary()) && sheet.summary().length() <= LONGEST_SUMMARY,
        "summary",
        missing);
    want(written(sheet.objectives()), "objectives", missing);
    want(written(sheet.producer()), "producer", missing);
    want(!sheet.territories().isEmpty(), "territories", missing);
    want(sheet.scale() != null, "scale", missing);
    want(
        !sheet.subjects().isEmpty() && sheet.subjects().size() <= MOST_SUBJECTS,
        "subjects",
        missing);
    want(sheet.practiceDate() != null || sheet.period() != null, "practiceDate", missing);
    want(sheet.visibility() != null, "visibility", missing);
    want(sheet.visibility() != Visibility.PUBLIC || sheet.license() != null, "license", missing);
    want(sheet.attachments().isEmpty() || rightsCleared(sheet), "rightsCleared", missing);
    return List.copyOf(missing);
  }

  private static boolean rightsCleared(PracticeSheet sheet) {
    return sheet.rightsCleared() != null && Boolean.TRUE.equals(sheet.rightsCleared().value());
  }

  private static boolean written(String text) {
    return text != null && !text.isBlank();
  }

  private static void want(boolean there, String field, List<String> missing) {
    if (!there) {
      missing.add(field);
    }
  }
}
