package fr.terreau.portal.search;

import fr.terreau.domain.account.Role;
import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.HitDisplay;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PlaceFacet;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.search.Facet;
import fr.terreau.search.FacetCount;
import fr.terreau.search.Passage;
import fr.terreau.search.SearchHit;
import fr.terreau.search.SearchResult;
import fr.terreau.search.Snippet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The same search for machines, with the rights of whoever asks. */
@Path("/api/v1/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {

  @Inject private Searching search;
  @Inject private WhoIsAsking who;
  @Inject private Frames frames;
  @Inject private FacetViews facets;
  @Inject private VainQuestions vain;

  /** Answers what the page of results answers; found words stand between mark tags. */
  @GET
  @Operation(
      summary = "Searches published practices and the pages of their documents",
      description =
          "Snippets are HTML-escaped, found words stand between <mark> and </mark>."
              + " A facet may be given several times: its values are alternatives."
              + " Every name of /api/v1/filters is a parameter too: choices, yes or no and"
              + " identifiers by value (convention.renewal=TACITE), numbers and dates by range,"
              + " ends included (convention.durationMonths=24..48, ..36, 24.., 36;"
              + " convention.endsOn=2026-01-01..2026-12-31, 2026). Values of the filters of a type"
              + " are counted when that type is asked for alone."
              + " region, department and place are alternatives of one filter."
              + " sort: relevance (usual), newest, verified, reused, ending."
              + " relaxation: what was given up to answer (step: none, spelling, notions or"
              + " fewerWords). didYouMean: other words that find more. explain=true adds to each hit"
              + " its score and how it comes about, for administrators; it changes nothing for"
              + " others."
              + " Places, numbers with units, dates and name:value in q are filters too: understood"
              + " lists them; one that would leave no answer is lifted, and its words are searched."
              + " mot=words (repeatable) has such words read as plain words. others: when what was"
              + " understood leaves less than a page, the best answers that it keeps away.")
  public JsonObject answers(
      @Context UriInfo address,
      @QueryParam("q") String q,
      @QueryParam("type") List<String> type,
      @QueryParam("nature") List<String> nature,
      @QueryParam("organisation") List<String> organisation,
      @QueryParam("department") List<String> department,
      @QueryParam("subject") List<String> subject,
      @QueryParam("year") List<String> year,
      @QueryParam("event") List<String> event,
      @QueryParam("region") List<String> region,
      @QueryParam("place") List<String> place,
      @QueryParam("sort") String sort,
      @QueryParam("explain") String explain,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    Question typed = Question.of(address.getQueryParameters());
    Searching.Answer given =
        search.askWithOthers(
            typed,
            PracticeRights.tokensOf(who.actor()),
            FacetViews.counted(typed, who.actor().isPresent()));
    Question question = given.read();
    SearchResult answer = given.result();
    if (search.ready()) {
      vain.note(question, answer);
    }
    Hits hits = new Hits(question.text(), LocalDate.EPOCH);
    JsonArrayBuilder list = Json.createArrayBuilder();
    boolean explained = "true".equals(explain) && administrator();
    Map<String, String> why =
        explained ? search.explain(question, PracticeRights.tokensOf(who.actor())) : Map.of();
    answer
        .hits()
        .forEach(
            hit -> {
              JsonObjectBuilder shown = hit(hit, hits);
              if (explained) {
                shown.add("score", hit.score()).add("explanation", why.getOrDefault(hit.id(), ""));
              }
              list.add(shown);
            });
    JsonObjectBuilder json = Json.createObjectBuilder();
    Relaxations.meant(question, answer)
        .ifPresent(
            meant ->
                json.add(
                    "didYouMean",
                    Json.createObjectBuilder()
                        .add("text", meant.text())
                        .add("url", meant.url())
                        .add("total", meant.count())));
    return json.add("total", answer.total())
        .add("page", question.page())
        .add("size", question.size())
        .add("sort", SortName.of(question.sort()).machine())
        .add("relaxation", Relaxations.json(question.text(), answer.relaxation()))
        .add("hits", list)
        .add("understood", understood(question, answer))
        .add("others", others(given, hits))
        .add("facets", facets(answer))
        .build();
  }

  private boolean administrator() {
    return who.actor().filter(actor -> actor.role() == Role.ADMIN).isPresent();
  }

  private JsonArrayBuilder understood(Question question, SearchResult answer) {
    JsonArrayBuilder understood = Json.createArrayBuilder();
    facets
        .understood(question, answer, frames.messages())
        .forEach(
            each ->
                understood.add(
                    Json.createObjectBuilder()
                        .add("words", each.reading().words())
                        .add("filter", each.reading().name())
                        .add("values", Json.createArrayBuilder(each.reading().values()))
                        .add("label", each.label())
                        .add("lifted", each.lifted())
                        .add("totalWithout", each.without())
                        .add("urlWithout", each.url())));
    return understood;
  }

  private static JsonArrayBuilder others(Searching.Answer given, Hits hits) {
    JsonArrayBuilder others = Json.createArrayBuilder();
    given.others().ifPresent(found -> found.hits().forEach(each -> others.add(hit(each, hits))));
    return others;
  }

  private static JsonObjectBuilder hit(SearchHit hit, Hits hits) {
    JsonArrayBuilder passages = Json.createArrayBuilder();
    for (Passage passage : hit.passages()) {
      JsonArrayBuilder elsewhere = Json.createArrayBuilder();
      hits.elsewhere(passage).forEach(place -> elsewhere.add(place.url()));
      passages.add(
          Json.createObjectBuilder()
              .add("document", passage.documentId())
              .add("label", Hits.title(passage))
              .add("unit", passage.unit().name())
              .add("page", passage.pageNumber())
              .add("url", hits.url(passage))
              .add("snippet", marked(passage.snippet()))
              .add("elsewhere", elsewhere));
    }
    return Json.createObjectBuilder()
        .add("id", hit.display().get(HitDisplay.REFERENCE))
        .add("type", hit.display().getOrDefault(HitDisplay.TYPE, ""))
        .add("title", hit.title().text())
        .add("url", hits.url(hit))
        .add("snippet", marked(hit.extract()))
        .add("passages", passages);
  }

  private JsonObject facets(SearchResult answer) {
    Messages messages = frames.messages();
    JsonObjectBuilder all = Json.createObjectBuilder();
    for (Facet facet : Facet.values()) {
      List<FacetCount> counts = facets.offered(facet, answer.facets().get(facet));
      if (facet == Facet.DEPARTMENT) {
        all.add(Areas.REGION, regions(counts, messages));
        counts = counts.stream().filter(c -> !PlaceFacet.isRegion(c.value())).toList();
      }
      all.add(
          Question.machineName(facet),
          values(counts, value -> facets.label(facet, value, messages)));
    }
    answer
        .named()
        .values()
        .forEach(
            (name, counts) ->
                all.add(name, values(counts, value -> facets.label(name, value, messages))));
    return all.build();
  }

  /** The régions by their codes, as the parameter of that name takes them. */
  private JsonArrayBuilder regions(List<FacetCount> areas, Messages messages) {
    List<FacetCount> regions =
        areas.stream()
            .filter(c -> PlaceFacet.isRegion(c.value()))
            .map(c -> new FacetCount(PlaceFacet.code(c.value()), c.count(), c.selected()))
            .toList();
    return values(
        regions, code -> facets.label(Facet.DEPARTMENT, PlaceFacet.region(code), messages));
  }

  private static JsonArrayBuilder values(List<FacetCount> counts, UnaryOperator<String> label) {
    JsonArrayBuilder values = Json.createArrayBuilder();
    counts.forEach(
        count ->
            values.add(
                Json.createObjectBuilder()
                    .add("value", count.value())
                    .add("label", label.apply(count.value()))
                    .add("count", count.count())
                    .add("selected", count.selected())));
    return values;
  }

  private static String marked(Snippet snippet) {
    StringBuilder html = new StringBuilder();
    Hits.fragments(snippet)
        .forEach(
            f -> {
              String text = escaped(f.text());
              html.append(f.marked() ? "<mark>" + text + "</mark>" : text);
            });
    return html.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
