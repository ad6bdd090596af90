package fr.terreau.portal.suggest;

import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.search.Facet;
import fr.terreau.search.Suggestable;
import fr.terreau.search.Suggester;
import fr.terreau.search.Suggestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a reader may be about to type; nothing of what others typed. */
@Path("/api/v1/suggest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SuggestResource {

  private static final int MOST = 8;

  /** Whoever types does not wait for a number. */
  private static final Duration COUNTING = Duration.ofMillis(8);

  @Inject private Suggester suggester;
  @Inject private Reach reach;
  @Inject private WhoIsAsking who;
  @Inject private Frames frames;
  @Inject private Labels labels;

  /** At most eight suggestions, best first. */
  @GET
  @Operation(
      summary = "Suggests subjects, places, organisations and titles of sheets",
      description =
          "From two letters on; accents, apostrophes and hyphens do not matter. Each suggestion has"
              + " kind (CONCEPT, TERRITORY, ORGANISATION, SHEET), label, name (another name that"
              + " answered, if any), detail (what it is, in words), count (how many practices it"
              + " gives to whoever asks; left out for a sheet, and when counting would take too"
              + " long) and url. said is the number of suggestions in words.")
  public Response suggest(
      @Parameter(description = "what was typed so far") @QueryParam("q") @DefaultValue("")
          String typed) {
    Set<String> access = PracticeRights.tokensOf(who.actor());
    Reach.Counts counts = reach.of(access);
    List<Suggestion> found =
        suggester.suggest(typed, access, MOST, each -> counts.narrowed(each).orElse(1) == 0);
    Messages messages = frames.messages();
    long until = System.nanoTime() + COUNTING.toNanos();
    JsonArrayBuilder list = Json.createArrayBuilder();
    found.forEach(
        suggestion -> list.add(line(suggestion, counts, System.nanoTime() < until, messages)));
    JsonObject answer =
        Json.createObjectBuilder()
            .add("suggestions", list)
            .add("said", messages.count("suggest.said", found.size()))
            .build();
    return Response.ok(answer).header("Cache-Control", "private, no-store").build();
  }

  private JsonObjectBuilder line(
      Suggestion suggestion, Reach.Counts counts, boolean inTime, Messages messages) {
    Suggestable of = suggestion.of();
    Kind kind = Kind.valueOf(of.kind());
    OptionalLong count =
        kind == Kind.CONCEPT ? counts.worded(of.label(), inTime) : counts.narrowed(of);
    JsonObjectBuilder line =
        Json.createObjectBuilder().add("kind", kind.name()).add("label", of.label());
    suggestion.name().ifPresent(name -> line.add("name", name));
    line.add("detail", detail(kind, of, count, messages)).add("url", url(kind, of));
    count.ifPresent(number -> line.add("count", number));
    return line;
  }

  /** « commune, Loire · 3 pratiques ». */
  private String detail(Kind kind, Suggestable of, OptionalLong count, Messages messages) {
    Map<String, String> known = of.display();
    Stream<String> what =
        switch (kind) {
          case CONCEPT -> Stream.of(messages.get("suggest.concept"));
          case ORGANISATION -> Stream.of(messages.get("suggest.organisation"));
          case TERRITORY ->
              Stream.of(
                      Optional.of(messages.get("territory." + known.get(Suggestables.NATURE))),
                      Optional.ofNullable(known.get(Suggestables.INSIDE)))
                  .flatMap(Optional::stream);
          case SHEET ->
              Stream.of(
                      Optional.ofNullable(known.get(Suggestables.NATURE))
                          .map(type -> messages.get("type." + type)),
                      Optional.ofNullable(known.get(Suggestables.PRODUCER))
                          .map(labels::organisation))
                  .flatMap(Optional::stream);
        };
    Stream<String> number =
        count.stream().mapToObj(practices -> messages.count("search.practices", practices));
    return Stream.concat(Stream.of(what.collect(Collectors.joining(", "))), number)
        .collect(Collectors.joining(" · "));
  }

  /** A subject is looked for by its words; places and organisations are filters. */
  private static String url(Kind kind, Suggestable of) {
    return switch (kind) {
      case CONCEPT -> "/recherche?q=" + encoded(of.label());
      case TERRITORY -> filter(Facet.PLACE, of.display().get(Suggestables.PLACE));
      case ORGANISATION -> filter(Facet.ORGANISATION, of.id());
      case SHEET -> of.display().get(Suggestables.URL);
    };
  }

  private static String filter(Facet facet, String value) {
    return "/recherche?q=&" + facet.urlName() + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
