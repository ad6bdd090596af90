package fr.terreau.portal.search.reading;

import fr.terreau.domain.directory.Gazetteer;
import fr.terreau.domain.directory.Gazetteer.Entry;
import fr.terreau.domain.directory.Gazetteer.Match;
import fr.terreau.portal.platform.PlaceFacet;
import fr.terreau.search.Facet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the places that a question names, the longest names first: « haute-loire » is not « loire
 * ». A name that is an everyday word too counts only where something else says that a place is
 * meant; a name that several communes bear, only where another place of the question tells which.
 */
final class PlaceReader {

  /** Small words that lead to a place and mean nothing without it. */
  private static final Set<String> LEADING =
      Set.of(
          "dans",
          "en",
          "de",
          "du",
          "des",
          "d",
          "la",
          "le",
          "les",
          "l",
          "a",
          "au",
          "aux",
          "sur",
          "departement",
          "departements",
          "dept",
          "dpt",
          "dep",
          "region");

  private static final Set<String> LINKS = Set.of("de", "du", "des", "d", "la", "le", "les", "l");

  /** What is said before the name of a place. */
  private static final Set<String> SAYS_PLACE =
      Set.of(
          "commune", "ville", "mairie", "village", "departement", "dept", "dpt", "dep", "region");

  private static final Set<String> SAYS_CODE =
      Set.of("departement", "departements", "dept", "dpt", "dep", "md", "bdp", "cd");

  /** After these a number counts or numbers something. */
  private static final Set<String> NUMBERING =
      Set.of(
          "a",
          "annexe",
          "art",
          "article",
          "au",
          "chapitre",
          "covid",
          "de",
          "des",
          "etape",
          "et",
          "fiche",
          "les",
          "loi",
          "n",
          "niveau",
          "no",
          "num",
          "numero",
          "ou",
          "p",
          "page",
          "par",
          "partie",
          "point",
          "seance",
          "session",
          "sous",
          "sur",
          "top",
          "tranche",
          "version");

  private static final Pattern CODE =
      Pattern.compile("0[1-9]|[1-8]\\d|9[0-5]|2[ab]|97[1-6]|69[dm]");

  private static final List<List<String>> LEGAL_FORMS =
      Stream.of(
              "communaute de communes",
              "communaute d agglomeration",
              "communaute urbaine",
              "communaute",
              "agglomeration",
              "agglo",
              "intercommunalite",
              "interco",
              "epci",
              "metropole",
              "cc",
              "ca",
              "cu")
          .map(form -> List.of(form.split(" ")))
          .toList();

  private final Gazetteer gazetteer;
  private final Typed typed;
  private final List<Found> found = new ArrayList<>();

  /**
   * A place of the question.
   *
   * @param from its first word
   * @param to after its last word
   */
  private record Found(int from, int to, Entry entry) {}

  private PlaceReader(Gazetteer gazetteer, Typed typed) {
    this.gazetteer = gazetteer;
    this.typed = typed;
  }

  static List<Reading> read(Gazetteer gazetteer, Typed typed) {
    PlaceReader reader = new PlaceReader(gazetteer, typed);
    reader.names();
    reader.codes();
    return reader.readings();
  }

  private void names() {
    for (int at = 0; at < typed.words().size(); ) {
      int from = at;
      Optional<Found> here = intercommunal(at).or(() -> named(from));
      if (here.isPresent()) {
        found.add(here.get());
        at = here.get().to();
      } else {
        at++;
      }
    }
  }

  /** « CC du Diois », « communauté de communes de Blaye »: the form says what is named. */
  private Optional<Found> intercommunal(int at) {
    for (List<String> form : LEGAL_FORMS) {
      int after = at + form.size();
      if (after < typed.words().size() && typed.folded().subList(at, after).equals(form)) {
        while (after < typed.words().size() - 1 && LINKS.contains(typed.folded().get(after))) {
          after++;
        }
        Optional<Match> match = gazetteer.epciAt(typed.folded(), after);
        if (match.isPresent() && free(at, after + match.get().words())) {
          return Optional.of(new Found(at, after + match.get().words(), match.get().entry()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> named(int at) {
    for (Match match : gazetteer.at(typed.folded(), at)) {
      int to = at + match.words();
      if (free(at, to) && whole(at, to) && meant(at, to, match.entry())) {
        return Optional.of(new Found(at, to, match.entry()));
      }
    }
    return Optional.empty();
  }

  private boolean free(int from, int to) {
    return typed.words().subList(from, to).stream().allMatch(typed::free);
  }

  /** « Loire » inside « truc-sur-loire » is no place. */
  private boolean whole(int from, int to) {
    boolean tiedBefore =
        typed.words().get(from).hyphened() && found.stream().noneMatch(f -> f.to() == from);
    boolean tiedAfter =
        to < typed.words().size()
            && typed.words().get(to).hyphened()
            && gazetteer.at(typed.folded(), to).isEmpty();
    return !tiedBefore && !tiedAfter;
  }

  private boolean meant(int from, int to, Entry entry) {
    return !entry.ordinary() || saidToBePlace(from) || capital(from, to);
  }

  private boolean saidToBePlace(int from) {
    int before = from - 1;
    while (before >= 0 && LINKS.contains(typed.folded().get(before))) {
      before--;
    }
    return before >= 0 && SAYS_PLACE.contains(typed.folded().get(before));
  }

  /** Capitals say something only where others are small, and not at the beginning. */
  private boolean capital(int from, int to) {
    List<Typed.Word> words = typed.words();
    boolean written = words.subList(from, to).stream().anyMatch(Typed.Word::capital);
    if (!written) {
      return false;
    }
    boolean smallElsewhere =
        Stream.concat(words.subList(0, from).stream(), words.subList(to, words.size()).stream())
            .anyMatch(word -> !word.capital() && word.folded().length() > 3 && !word.isNumber());
    return smallElsewhere && (from > 0 || allCapitals(words.get(from)));
  }

  private boolean allCapitals(Typed.Word word) {
    return typed
        .text()
        .substring(word.start(), word.end())
        .chars()
        .allMatch(Character::isUpperCase);
  }

  /** « 42 » alone, « dept 42 », « convention 42 »: no number that counts or numbers anything. */
  private void codes() {
    List<Typed.Word> words = typed.words();
    boolean alone = words.stream().allMatch(word -> isCode(word) || word.folded().equals("et"));
    for (int at = 0; at < words.size(); at++) {
      Typed.Word word = words.get(at);
      if (!isCode(word) || !typed.free(word)) {
        continue;
      }
      String before = at == 0 ? "" : words.get(at - 1).folded();
      boolean said = SAYS_CODE.contains(before);
      boolean follows = at > 0 && found.stream().anyMatch(codeBefore(at));
      boolean last =
          words.subList(at + 1, words.size()).stream().allMatch(PlaceReader::isCode)
              && gazetteer.isHome(word.folded())
              && !NUMBERING.contains(before)
              && !before.chars().allMatch(Character::isDigit);
      if (alone || said || follows || last) {
        int place = at;
        gazetteer
            .departement(word.folded())
            .ifPresent(entry -> found.add(new Found(place, place + 1, entry)));
      }
    }
  }

  private Predicate<Found> codeBefore(int at) {
    return f -> f.to() == at && isCode(typed.words().get(f.from()));
  }

  private static boolean isCode(Typed.Word word) {
    return CODE.matcher(word.folded()).matches();
  }

  private List<Reading> readings() {
    List<Found> told = found.stream().flatMap(f -> told(f).stream()).toList();
    List<Reading> readings = new ArrayList<>();
    for (Found place : told) {
      Reading reading = reading(place);
      boolean around = told.stream().anyMatch(inner -> liesIn(inner, place));
      readings.add(around ? reading.absorbed() : reading);
      typed.take(reading.start(), reading.end());
    }
    return readings;
  }

  /** Of communes of one name, the one in another place of the question. */
  private Optional<Found> told(Found place) {
    if (place.entry().homonyms().isEmpty()) {
      return Optional.of(place);
    }
    List<String> fitting =
        place.entry().homonyms().entrySet().stream()
            .filter(
                commune ->
                    found.stream()
                        .filter(other -> !other.equals(place))
                        .anyMatch(other -> meets(commune.getValue(), other.entry().ids())))
            .map(Map.Entry::getKey)
            .toList();
    return fitting.size() == 1
        ? Optional.of(new Found(place.from(), place.to(), new Entry("", fitting, false, Map.of())))
        : Optional.empty();
  }

  private static boolean meets(Collection<String> above, List<String> ids) {
    return ids.stream().anyMatch(above::contains);
  }

  private boolean liesIn(Found inner, Found outer) {
    return !inner.entry().ids().equals(outer.entry().ids())
        && inner.entry().ids().stream()
            .allMatch(id -> meets(gazetteer.above(id), outer.entry().ids()));
  }

  private Reading reading(Found place) {
    int from = place.from();
    while (from > 0
        && LEADING.contains(typed.folded().get(from - 1))
        && typed.free(typed.words().get(from - 1))
        && !typed.words().get(from).hyphened()) {
      from--;
    }
    return new Reading(
        typed.words().get(from).start(),
        typed.words().get(place.to() - 1).end(),
        String.join(" ", typed.folded().subList(place.from(), place.to())),
        Facet.PLACE.urlName(),
        place.entry().ids().stream().map(PlaceFacet::within).toList(),
        place.entry().label(),
        false);
  }
}
