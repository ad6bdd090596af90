package fr.terreau.portal;

import fr.terreau.portal.platform.Link;
import fr.terreau.portal.search.Hit;
import fr.terreau.portal.search.ReadingView;
import java.util.List;
import java.util.Optional;

/** What was understood of a question, for the specimens of the page of results. */
final class ReadingSpecimens {

  private ReadingSpecimens() {}

  /** A place with its like, a number, and a filter that was lifted; nothing for no hits. */
  static ReadingView of(String word, List<Hit> hits) {
    return hits.isEmpty()
        ? ReadingView.NOTHING
        : new ReadingView(
            List.of(
                item(word, false, Optional.of(Link.to("/territoires/07#semblables", word))),
                item("Durée : " + word, false, Optional.empty()),
                item(word, true, Optional.empty())),
            Optional.of(new ReadingView.Others(12, "/recherche?q=loire&mot=loire", hits)));
  }

  private static ReadingView.Item item(String word, boolean lifted, Optional<Link> similar) {
    return new ReadingView.Item(word, word, "/recherche?q=loire&mot=loire", lifted, similar);
  }
}
