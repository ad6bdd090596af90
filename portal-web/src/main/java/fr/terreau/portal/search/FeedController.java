package fr.terreau.portal.search;

import fr.terreau.portal.platform.Conditional;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PublishedSheet;
import fr.terreau.search.SearchSort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;

/** Any question as a feed, the newest sheets first; the same parameters as the page of results. */
@Path("pratiques.atom")
@RequestScoped
@Produces("*/*")
public class FeedController {

  private static final int ENTRIES = 50;

  @Inject private FoundSheets found;
  @Inject private Frames frames;
  @Inject private Labels labels;
  @Inject private HttpServletRequest request;

  @GET
  public Response feed(@Context UriInfo address) {
    Question question =
        Question.of(address.getQueryParameters()).at(1, ENTRIES).sortedBy(SearchSort.DATE);
    Messages messages = frames.messages();
    String page = found.base() + question.url(1);
    String self = found.base() + question.feedUrl();
    AtomFeed feed =
        new AtomFeed(
            self,
            question.text().isBlank()
                ? messages.get("results.feed.all")
                : messages.get("results.feed.title", question.text()),
            self,
            page,
            messages.language(),
            entries(question, messages));
    return Conditional.answer(request, feed.bytes(), AtomFeed.MEDIA_TYPE, feed.updated());
  }

  private List<AtomFeed.Entry> entries(Question question, Messages messages) {
    return found.firstAsAsked(question, ENTRIES).stream()
        .map(sheet -> entry(sheet, messages))
        .toList();
  }

  private AtomFeed.Entry entry(PublishedSheet sheet, Messages messages) {
    String producer = sheet.sheet().producer();
    return new AtomFeed.Entry(
        found.permanentUrl(sheet),
        found.base() + sheet.url(),
        Objects.requireNonNullElse(sheet.sheet().title(), sheet.reference()),
        producer == null ? "Terreau" : labels.organisation(producer),
        Objects.requireNonNullElse(sheet.sheet().summary(), ""),
        sheet.sheet().practiceType() == null
            ? List.of()
            : List.of(messages.get("type." + sheet.sheet().practiceType())),
        sheet.revision().publishedAt(),
        sheet.revision().publishedAt());
  }
}
