package fr.terreau.domain.visit;

import fr.terreau.domain.practice.sheet.Visibility;
import java.util.List;
import java.util.Optional;

/**
 * All that a referent writes about one visit. Until the visit took place most of it is empty.
 *
 * @param visibility the visiting library alone, or the network; never everybody
 * @param date ISO 8601 day, or month when an anonymised visit does not say the day
 * @param referentOrganization identifier of the departmental library that visits
 * @param interlocutorFunctions whom one met: functions, never names
 * @param highlights what stays in mind, or null
 * @param photos references to kept files
 * @param report reference to the kept report, or where it is found; or null
 */
public record VisitContent(
    Visibility visibility,
    VisitLibrary library,
    String date,
    String referentOrganization,
    List<String> interlocutorFunctions,
    List<Answer> answers,
    String highlights,
    List<String> needs,
    List<String> photos,
    String report,
    List<FollowUp> followUps) {

  public VisitContent {
    visibility = visibility == null ? Visibility.MD : visibility;
    if (visibility == Visibility.PUBLIC) {
      throw new IllegalArgumentException("a visit is never for everybody");
    }
    if (library == null || library.name() == null || library.name().isBlank()) {
      throw new IllegalArgumentException("a visit without a library");
    }
    if (date == null || !VisitDate.valid(date)) {
      throw new IllegalArgumentException("a visit without a day: " + date);
    }
    if (referentOrganization == null || referentOrganization.isBlank()) {
      throw new IllegalArgumentException("a visit that nobody answers for");
    }
    interlocutorFunctions = copy(interlocutorFunctions);
    answers = copy(answers);
    needs = copy(needs);
    photos = copy(photos);
    followUps = copy(followUps);
  }

  /** The answer to an item, when anything was said about it. */
  public Optional<Answer> answer(String item) {
    return answers.stream().filter(answer -> answer.item().equals(item)).findFirst();
  }

  /** How many follow-ups somebody still waits for. */
  public int openFollowUps() {
    return (int) followUps.stream().filter(FollowUp::open).count();
  }

  private static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
