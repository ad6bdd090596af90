package fr.terreau.portal.search;

import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.portal.platform.HitDisplay;
import fr.terreau.portal.platform.PublishedSheet;
import fr.terreau.portal.platform.PublishedSheets;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.search.Relaxation;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sheets that answer a question, for files and feeds. */
@RequestScoped
class FoundSheets {

  @Inject private Searching search;
  @Inject private WhoIsAsking who;
  @Inject private PublishedSheets sheets;
  @Inject private Settings settings;
  @Inject private HttpServletRequest request;

  /** The first sheets that the page of results would list, in its order. */
  List<PublishedSheet> first(Question question, int atMost) {
    Set<String> access = PracticeRights.tokensOf(who.actor());
    int pages = Math.ceilDiv(atMost, SearchQuery.MAX_SIZE);
    return Stream.iterate(1, page -> page + 1)
        .limit(pages)
        .map(page -> question.at(page, Math.min(atMost, SearchQuery.MAX_SIZE)))
        .map(asked -> search.ask(asked, access, Set.of()).result())
        .takeWhile(answer -> !answer.hits().isEmpty())
        .flatMap(answer -> read(answer).stream())
        .toList();
  }

  /**
   * The first sheets that hold what was asked for, and none when the page could only list others in
   * their place: who follows a question waits for an answer.
   */
  List<PublishedSheet> firstAsAsked(Question question, int atMost) {
    SearchResult answer =
        search.ask(question.at(1, atMost), PracticeRights.tokensOf(who.actor()), Set.of()).result();
    return answer.relaxation() instanceof Relaxation.None ? read(answer) : List.of();
  }

  private List<PublishedSheet> read(SearchResult answer) {
    return sheets.list(
        answer.hits().stream().map(hit -> hit.display().get(HitDisplay.REFERENCE)).toList());
  }

  /** The address of the portal as others reach it. */
  String base() {
    String address = request.getRequestURL().toString().replace(request.getRequestURI(), "");
    return settings.publicUrl(address);
  }

  /** The whole address of a sheet that never changes. */
  String permanentUrl(PublishedSheet sheet) {
    return base() + "/pratiques/" + sheet.reference();
  }
}
