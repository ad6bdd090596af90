package fr.terreau.portal.search;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.thesaurus.KeepThesaurus;
import fr.terreau.domain.unanswered.UnansweredQuestion;
import fr.terreau.domain.unanswered.UnansweredQuestions;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.Thesaurus;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.FrenchCsv;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Redirect;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.search.SearchResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that found nothing, for those who keep the thesaurus. */
@Path("recherches-sans-reponse")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class UnansweredController {

  private static final String ADDRESS = "/recherches-sans-reponse";
  private static final int ROWS = 25;

  @Context private HttpServletRequest request;
  @Inject private UnansweredQuestions questions;
  @Inject private VainQuestions vain;
  @Inject private Searching search;
  @Inject private Concepts concepts;
  @Inject private Frames frames;
  @Inject private WhoIsAsking who;

  @GET
  public UnansweredPage list(@QueryParam("page") @DefaultValue("1") String typed) {
    Actor actor = keeper();
    vain.write();
    long total = questions.count();
    int last = Math.toIntExact(Math.max(1, Math.ceilDiv(total, ROWS)));
    int page = Math.min(last, typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1);
    Thesaurus thesaurus = new Thesaurus(concepts.all());
    Messages messages = frames.messages();
    return new UnansweredPage(
        frames.frame(Section.AUCUNE),
        questions.mostAsked((page - 1) * ROWS, ROWS).stream()
            .map(question -> row(question, actor, thesaurus, messages))
            .toList(),
        total,
        page > 1 ? Optional.of(ADDRESS + "?page=" + (page - 1)) : Optional.empty(),
        page < last ? Optional.of(ADDRESS + "?page=" + (page + 1)) : Optional.empty());
  }

  private UnansweredPage.Row row(
      UnansweredQuestion question, Actor actor, Thesaurus thesaurus, Messages messages) {
    String words = Question.encoded(question.words());
    return new UnansweredPage.Row(
        question.words(),
        question.times(),
        messages.date(question.lastDay()),
        now(question.words(), PracticeRights.tokensOf(Optional.of(actor))),
        "/recherche?q=" + words,
        "/thesaurus/proposer?libelle=" + words,
        CloseWords.named(question.words(), thesaurus).stream()
            .map(
                concept ->
                    Link.to(
                        "/thesaurus/" + concept.id() + "/modifier?synonyme=" + words,
                        messages.get("results.vain.synonym", concept.prefLabel())))
            .toList());
  }

  /** How many sheets hold the words as they are. */
  private long now(String words, Set<String> access) {
    MultivaluedHashMap<String, String> typed = new MultivaluedHashMap<>();
    typed.putSingle("q", words);
    SearchResult answer = search.ask(Question.of(typed).at(1, 1), access, Set.of()).result();
    return VainQuestions.inVain(answer) ? 0 : answer.total();
  }

  @POST
  @Path("ignorer")
  public Response ignore() {
    keeper();
    String words = request.getParameter("mots");
    if (words != null) {
      questions.ignore(words);
    }
    return Redirect.to(ADDRESS);
  }

  @GET
  @Path("liste.csv")
  @Produces("*/*")
  public Response table() {
    keeper();
    vain.write();
    Messages messages = frames.messages();
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            messages.get("results.vain.words"),
            messages.get("results.vain.times"),
            messages.get("results.vain.first"),
            messages.get("results.vain.last")));
    questions
        .mostAsked(0, UnansweredQuestions.MOST)
        .forEach(q -> rows.add(List.of(q.words(), q.times(), q.firstDay(), q.lastDay())));
    return Response.ok(FrenchCsv.bytes(rows), FrenchCsv.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"recherches-sans-reponse.csv\"")
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  private Actor keeper() {
    Actor actor = who.signedIn();
    if (!KeepThesaurus.keeps(actor)) {
      throw who.refusal();
    }
    return actor;
  }
}
