package fr.terreau.portal.search;

import fr.terreau.portal.platform.AskedQuestions;
import fr.terreau.portal.platform.Messages;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions for the rooms that keep them, understood as the page of results does. */
@ApplicationScoped
class ReadQuestions implements AskedQuestions {

  private static final String TEXT = "q=";

  private final Searching search;
  private final FacetViews facets;

  protected ReadQuestions() {
    this(null, null);
  }

  @Inject
  ReadQuestions(Searching search, FacetViews facets) {
    this.search = search;
    this.facets = facets;
  }

  @Override
  public Asked read(String written) {
    return new Read(Question.of(parameters(written)));
  }

  private static MultivaluedMap<String, String> parameters(String written) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    for (String pair : written.split("&", -1)) {
      int end = pair.indexOf('=');
      if (end > 0) {
        parameters.add(decoded(pair.substring(0, end)), decoded(pair.substring(end + 1)));
      }
    }
    return parameters;
  }

  /** Signs that stand for nothing are left as they are. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /** A question, typed once and understood again whenever it is asked. */
  private final class Read implements Asked {

    private final Question typed;

    Read(Question typed) {
      this.typed = typed;
    }

    @Override
    public String written() {
      String url = typed.url(1);
      String pairs =
          Arrays.stream(url.substring(url.indexOf('?') + 1).split("&", -1))
              .filter(pair -> !pair.startsWith(TEXT) && !pair.startsWith("tri="))
              .distinct()
              .sorted(Comparator.naturalOrder())
              .collect(Collectors.joining("&"));
      String text = TEXT + Question.encoded(text());
      return pairs.isEmpty() ? text : text + "&" + pairs;
    }

    @Override
    public String text() {
      return typed.text().strip().replaceAll("\\s+", " ");
    }

    @Override
    public List<String> filters(Messages messages) {
      Question read = search.read(typed);
      Stream<String> understood =
          facets.understood(read, SearchResult.empty(), messages).stream()
              .map(FacetViews.Understanding::label);
      Stream<String> chosen =
          facets.active(read, SearchResult.empty(), messages).stream()
              .flatMap(filter -> filter.values().stream().map(filter.label()));
      return Stream.concat(understood, chosen).toList();
    }

    @Override
    public SearchQuery query(Set<String> access) {
      return search.query(typed, access);
    }
  }
}
