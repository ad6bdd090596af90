package fr.terreau.portal.thesaurus;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static java.time.temporal.ChronoUnit.SECONDS;

import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts.State;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers for machines: the thesaurus or one concept, unless they have it already. */
@RequestScoped
class SkosAnswers {

  /** The forms in which concepts are given. */
  enum Format {
    TTL("text/turtle;charset=UTF-8"),
    JSONLD("application/ld+json");

    private final String type;

    Format(String type) {
      this.type = type;
    }

    /** The form that an ending of an address asks for. */
    static Format ofEnding(String ending) {
      return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    /** The form that a program asks for before a page, if any. */
    static Optional<Format> wanted(List<MediaType> accepted) {
      for (MediaType type : accepted) {
        String name = type.getType() + "/" + type.getSubtype();
        if (name.equals("text/turtle")) {
          return Optional.of(TTL);
        }
        if (name.equals("application/ld+json")) {
          return Optional.of(JSONLD);
        }
        if (type.isWildcardType() || name.equals("text/html") || name.equals("text/*")) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    }
  }

  @Inject private Reading reading;
  @Context private Request request;
  @Context private HttpHeaders headers;

  Response whole(Format format) {
    return answer(format, Optional.empty());
  }

  Response one(Format format, Concept concept) {
    return answer(format, Optional.of(concept));
  }

  private Response answer(Format format, Optional<Concept> only) {
    State state = reading.state();
    // What a visitor gets differs from what those get who see candidates.
    String reader = reading.actor() == null ? "v" : "c";
    EntityTag tag =
        new EntityTag(
            state.number()
                + reader
                + format.name().charAt(0)
                + Integer.toHexString(reading.base().hashCode()));
    ZonedDateTime changed = state.changedAt().atZone(ZoneOffset.UTC).truncatedTo(SECONDS);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged == null && knownSince(changed)) {
      unchanged = Response.notModified();
    }
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(written(format, only, state)).type(format.type) : unchanged;
    return answer
        .tag(tag)
        .header(HttpHeaders.LAST_MODIFIED, RFC_1123_DATE_TIME.format(changed))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, "Accept, Cookie")
        .build();
  }

  /** Whether who asks has what there was at this time or later; a tag says it more exactly. */
  private boolean knownSince(ZonedDateTime changed) {
    String since = headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
    if (since == null || headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
      return false;
    }
    try {
      return !changed.isAfter(ZonedDateTime.parse(since, RFC_1123_DATE_TIME));
    } catch (DateTimeParseException notADate) {
      return false;
    }
  }

  private StreamingOutput written(Format format, Optional<Concept> only, State state) {
    Exported exported =
        new Exported(
            reading.base(),
            reading.visible(),
            only.map(List::of).orElseGet(() -> reading.visible().all()),
            state.changedAt(),
            only.isEmpty());
    return out -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      if (format == Format.TTL) {
        Turtle.write(exported, writer);
      } else {
        JsonLd.write(exported, writer);
      }
      writer.flush();
    };
  }
}
