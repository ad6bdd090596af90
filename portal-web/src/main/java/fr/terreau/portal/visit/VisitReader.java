package fr.terreau.portal.visit;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.Practice;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.Practices;
import fr.terreau.domain.visit.Visit;
import fr.terreau.domain.visit.VisitLine;
import fr.terreau.domain.visit.VisitRights;
import fr.terreau.domain.visit.VisitScope;
import fr.terreau.domain.visit.Visits;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.WhoIsAsking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;

/** Opens visits to those who may read them. */
@RequestScoped
class VisitReader {

  /** More visits of one library are not offered for comparison. */
  private static final int EARLIER = 20;

  @Inject private WhoIsAsking who;
  @Inject private Visits visits;
  @Inject private Practices practices;

  static String url(String visit) {
    return "/visites/" + visit;
  }

  /** The visit, for those who may read it. */
  Visit readable(String id) {
    Actor actor = who.signedIn();
    Visit visit = visits.find(id).orElseThrow(NotFoundException::new);
    if (!VisitRights.mayRead(actor, visit)) {
      throw new ForbiddenException();
    }
    return visit;
  }

  /** The visit, for those who may write on it. */
  Visit editable(String id) {
    Visit visit = readable(id);
    if (!VisitRights.mayEdit(who.signedIn(), visit)) {
      throw new ForbiddenException();
    }
    return visit;
  }

  boolean mayEdit(Visit visit) {
    return VisitRights.mayEdit(who.signedIn(), visit);
  }

  /** The other visits of the same library that the reader may read, the newest first. */
  List<VisitLine> others(Visit visit) {
    return visits
        .ofLibrary(visit.libraryKey(), VisitScope.readable(who.signedIn()), EARLIER)
        .stream()
        .filter(line -> !line.id().equals(visit.id()))
        .toList();
  }

  /** The last visit of the same library before this one. */
  Optional<Visit> before(Visit visit) {
    return others(visit).stream()
        .filter(line -> line.date().compareTo(visit.content().date()) < 0)
        .findFirst()
        .flatMap(line -> visits.find(line.id()));
  }

  /** The guide as readers find it: a link when they may read what it became. */
  Link guide(Visit visit, String title) {
    Optional<Practice> practice = practice(visit);
    String code = practice.map(Practice::reference).orElse(visit.guide().practice());
    String text = title == null ? code : title;
    return practice
        .filter(p -> PracticeRights.mayRead(who.signedIn(), p))
        .map(p -> Link.to("/pratiques/" + code + "/" + p.slug(), text))
        .orElseGet(() -> Link.plain(text));
  }

  /** The sheet that is the guide. */
  Optional<Practice> practice(Visit visit) {
    return practices.find(visit.guide().practice());
  }
}
