package fr.terreau.portal.visit;

import fr.terreau.domain.visit.FollowUp;
import fr.terreau.domain.visit.Visit;
import fr.terreau.domain.visit.VisitLibrary;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What waits, as a list for each departmental library. */
final class PendingRows {

  private final VisitWords words;
  private final FollowUpRows followUps;
  private final UnaryOperator<String> organisation;

  PendingRows(Messages messages, Clock clock, UnaryOperator<String> organisation) {
    this.words = new VisitWords(messages);
    this.followUps = new FollowUpRows(messages, clock);
    this.organisation = organisation;
  }

  List<PendingPage.Organisation> of(List<Visit> visits) {
    Map<String, List<PendingPage.Waiting>> all = new TreeMap<>();
    for (Visit visit : visits) {
      all.computeIfAbsent(organisation.apply(visit.organisation()), name -> new ArrayList<>())
          .add(waiting(visit));
    }
    return all.entrySet().stream()
        .map(entry -> new PendingPage.Organisation(entry.getKey(), entry.getValue()))
        .toList();
  }

  private PendingPage.Waiting waiting(Visit visit) {
    VisitLibrary library = visit.content().library();
    String commune = VisitWords.commune(library.commune(), visit.communeName());
    String text = commune.isEmpty() ? library.name() : library.name() + ", " + commune;
    return new PendingPage.Waiting(
        Link.to(VisitReader.url(visit.id()), text),
        words.date(visit.content().date()),
        visit.status().name(),
        visit.content().followUps().stream().filter(FollowUp::open).map(followUps::row).toList(),
        visit.content().needs());
  }
}
