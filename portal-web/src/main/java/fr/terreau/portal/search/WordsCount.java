package fr.terreau.portal.search;

import fr.terreau.portal.platform.CountOfAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets other rooms count answers by the one search of the portal. */
@ApplicationScoped
class WordsCount implements CountOfAnswers {

  private final Searching search;

  protected WordsCount() {
    this(null);
  }

  @Inject
  WordsCount(Searching search) {
    this.search = search;
  }

  @Override
  public long of(String words, Set<String> access) {
    MultivaluedHashMap<String, String> address = new MultivaluedHashMap<>();
    address.putAll(Map.of("q", List.of(words), "size", List.of("1")));
    return search.ask(Question.of(address), access, Set.of()).result().total();
  }
}
