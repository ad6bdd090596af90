package fr.terreau.portal.visit;

import fr.terreau.domain.practice.sheet.VisitGuide.GuideItem;
import fr.terreau.domain.visit.Answer;
import fr.terreau.domain.visit.FollowUp;
import fr.terreau.domain.visit.GuideSheet;
import fr.terreau.domain.visit.Visit;
import fr.terreau.domain.visit.VisitContent;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.visit.VisitFormPage.Conflict;
import fr.terreau.portal.visit.VisitFormPage.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What two windows wrote differently about one visit. */
final class VisitDifferences {

  private final VisitWords words;
  private final List<Difference> found = new ArrayList<>();

  private VisitDifferences(Messages messages) {
    words = new VisitWords(messages);
  }

  static Conflict between(VisitContent mine, Visit theirs, GuideSheet guide, Messages messages) {
    VisitDifferences differences = new VisitDifferences(messages);
    differences.compare(mine, theirs.content(), guide);
    return new Conflict(theirs.updatedAt(), differences.found);
  }

  private void compare(VisitContent mine, VisitContent theirs, GuideSheet guide) {
    field(VisitForm.LIBRARY, mine.library().name(), theirs.library().name());
    field(Communes.TYPED, mine.library().commune(), theirs.library().commune());
    field(VisitForm.RCR, mine.library().rcr(), theirs.library().rcr());
    field(VisitForm.ANONYMISED, mine.library().anonymised(), theirs.library().anonymised());
    field(VisitForm.DATE, words.date(mine.date()), words.date(theirs.date()));
    field(VisitForm.ORGANISATION, mine.referentOrganization(), theirs.referentOrganization());
    field(VisitForm.VISIBILITY, mine.visibility(), theirs.visibility());
    field(
        VisitForm.INTERLOCUTORS,
        String.join("\n", mine.interlocutorFunctions()),
        String.join("\n", theirs.interlocutorFunctions()));
    for (GuideItem item : guide.items()) {
      differ(
          item.wording(),
          answer(item, mine.answer(item.id())),
          answer(item, theirs.answer(item.id())));
    }
    field(VisitForm.HIGHLIGHTS, mine.highlights(), theirs.highlights());
    field(VisitForm.NEEDS, String.join("\n", mine.needs()), String.join("\n", theirs.needs()));
    field(VisitForm.PHOTOS, String.join("\n", mine.photos()), String.join("\n", theirs.photos()));
    field(VisitForm.REPORT, mine.report(), theirs.report());
    differ(words.messages().get("visits.followUps"), followUps(mine), followUps(theirs));
  }

  private String answer(GuideItem item, Optional<Answer> answer) {
    String note = answer.map(Answer::note).orElse("");
    return (words.answer(item, answer) + "\n" + note).strip();
  }

  private String followUps(VisitContent content) {
    return content.followUps().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(FollowUp followUp) {
    List<String> parts = new ArrayList<>();
    parts.add(followUp.title());
    parts.add(words.messages().get("visits.state." + followUp.state()));
    Optional.ofNullable(followUp.owner()).ifPresent(parts::add);
    Optional.ofNullable(followUp.dueOn()).map(words.messages()::date).ifPresent(parts::add);
    Optional.ofNullable(followUp.doneOn()).map(words.messages()::date).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private void field(String name, Object mine, Object theirs) {
    Messages messages = words.messages();
    differ(messages.get("visits.field." + name), said(mine), said(theirs));
  }

  private String said(Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> words.messages().get(yes ? "visits.yes" : "visits.no");
      case fr.terreau.domain.practice.sheet.Visibility v -> words.messages().get("visibility." + v);
      default -> Objects.toString(value);
    };
  }

  private void differ(String label, String mine, String theirs) {
    if (!mine.equals(theirs)) {
      found.add(new Difference(label, mine, theirs));
    }
  }
}
