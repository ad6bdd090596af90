package fr.terreau.portal.deposit;

import fr.terreau.domain.directory.Organisation;
import fr.terreau.domain.directory.Organisations;
import fr.terreau.domain.directory.Territories;
import fr.terreau.domain.directory.Territory;
import fr.terreau.domain.event.Events;
import fr.terreau.domain.event.Session;
import fr.terreau.domain.vocabulary.Concept;
import fr.terreau.domain.vocabulary.Concepts;
import fr.terreau.domain.vocabulary.FoldedText;
import fr.terreau.portal.platform.Frames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of the directory, the thesaurus and the events; each list is read once for a request. */
@RequestScoped
class KnownNames implements Known {

  private static final int CANDIDATES = 30;
  private static final Pattern WITH_CODE = Pattern.compile(".*\\((?:[^()]*, )?([0-9A-Z]+)\\)");

  private final Organisations organisations;
  private final Territories territories;
  private final Concepts concepts;
  private final Events events;
  private final Frames frames;

  private Names bodies;
  private Names words;
  private Names sessions;

  protected KnownNames() {
    this(null, null, null, null, null);
  }

  @Inject
  KnownNames(
      Organisations organisations,
      Territories territories,
      Concepts concepts,
      Events events,
      Frames frames) {
    this.organisations = organisations;
    this.territories = territories;
    this.concepts = concepts;
    this.events = events;
    this.frames = frames;
  }

  /** Identifiers by folded name, and the name each identifier is shown under. */
  private static final class Names {

    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final List<String> listed = new ArrayList<>();

    void add(String id, String name, Stream<String> others) {
      shown.put(id, name);
      listed.add(name);
      Stream.concat(Stream.of(name), others)
          .map(FoldedText::of)
          .filter(folded -> !folded.isEmpty())
          .forEach(folded -> ids.computeIfAbsent(folded, f -> new LinkedHashSet<>()).add(id));
    }

    Optional<String> find(String typed) {
      if (shown.containsKey(typed)) {
        return Optional.of(typed);
      }
      Set<String> found = ids.getOrDefault(FoldedText.of(typed), Set.of());
      return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    String shown(String id) {
      String name = shown.get(id);
      return name != null && find(name).equals(Optional.of(id)) ? name : id;
    }
  }

  @Override
  public Optional<String> organisation(String typed) {
    return bodies().find(typed);
  }

  @Override
  public String organisationShown(String id) {
    return bodies().shown(id);
  }

  @Override
  public Optional<String> concept(String typed) {
    return words().find(typed);
  }

  @Override
  public String conceptShown(String id) {
    return words().shown(id);
  }

  @Override
  public Optional<String> session(String typed) {
    return events.session(typed).map(Session::id).or(() -> sessionNames().find(typed));
  }

  @Override
  public String sessionShown(String id) {
    return sessionNames().shown(id);
  }

  @Override
  public List<Territory> territories(String typed) {
    Matcher withCode = WITH_CODE.matcher(typed);
    String asked = withCode.matches() ? withCode.group(1) : typed;
    List<Territory> found = territories.search(asked, CANDIDATES);
    List<Territory> coded = found.stream().filter(t -> t.code().equalsIgnoreCase(asked)).toList();
    if (!coded.isEmpty()) {
      // A region and a department may share a code; what was shown says which.
      List<Territory> said = coded.stream().filter(t -> told(t).equals(typed)).toList();
      return said.isEmpty() ? coded : said;
    }
    String name = Territory.asSearched(typed);
    List<Territory> called =
        found.stream().filter(t -> Territory.asSearched(t.name()).equals(name)).toList();
    return called.isEmpty() && found.size() == 1 ? found : called;
  }

  @Override
  public String told(Territory territory) {
    String kind = frames.messages().get("territory." + territory.kind());
    return territory.name() + " (" + kind + ", " + territory.code() + ")";
  }

  @Override
  public List<String> organisations() {
    return bodies().listed;
  }

  @Override
  public List<String> concepts() {
    return words().listed;
  }

  @Override
  public List<String> sessions() {
    return sessionNames().listed;
  }

  private Names bodies() {
    if (bodies == null) {
      bodies = new Names();
      for (Organisation body : organisations.all()) {
        bodies.add(
            body.id(),
            body.displayName(),
            Stream.of(List.of(body.officialName()), body.formerNames(), body.acronyms())
                .flatMap(List::stream));
      }
    }
    return bodies;
  }

  private Names words() {
    if (words == null) {
      words = new Names();
      for (Concept concept : concepts.all()) {
        words.add(concept.id(), concept.prefLabel(), Stream.empty());
      }
    }
    return words;
  }

  private Names sessionNames() {
    if (sessions == null) {
      sessions = new Names();
      events.all().stream()
          .flatMap(event -> events.sessions(event.id()).stream())
          .filter(s -> s.kind() == Session.Kind.PITCH || s.kind() == Session.Kind.ATELIER)
          .forEach(s -> sessions.add(s.id(), s.title(), Stream.empty()));
    }
    return sessions;
  }
}
