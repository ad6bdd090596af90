package fr.terreau.domain.directory;

import fr.terreau.domain.directory.Territory.Kind;
import fr.terreau.domain.vocabulary.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of all territories as people write them, for looking up the words of a question:
 * without accents, hyphens or article, with or without the legal form of an EPCI, by a word that
 * only one EPCI bears. What has ended is known by what stands for it. Built once and read by many.
 */
public final class Gazetteer {

  /** No name has more words. */
  public static final int LONGEST = 10;

  private static final int SHORTEST_DISTINCTIVE = 4;
  private static final int MOST_SHARING = 4;

  /** The largest of several of one name is meant when it outweighs the others together so. */
  private static final int FAR_LARGER = 10;

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");

  private static final Set<String> LINKS =
      Set.of("le", "la", "les", "l", "de", "du", "des", "d", "en", "et", "sur", "sous", "a", "au");

  private static final Set<String> LEGAL_WORDS =
      Set.of(
          "agglo",
          "agglomeration",
          "communaute",
          "communes",
          "intercommunalite",
          "intercommunale",
          "metropole",
          "urbaine");

  private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^)]*\\)");
  private static final Pattern PART = Pattern.compile(" - | – ");

  private final Map<String, Entry> names;
  private final Map<String, Entry> epcis;
  private final Map<String, Integer> longestFrom;
  private final Map<String, List<String>> departements;
  private final Map<String, List<String>> parents;
  private final Set<String> homeDepartements;

  private Gazetteer(Building built) {
    names = Map.copyOf(built.chosen());
    epcis = Map.copyOf(built.epcis);
    longestFrom = Map.copyOf(built.longestFrom());
    departements = Map.copyOf(built.departements);
    parents = Map.copyOf(built.parents);
    homeDepartements = Set.copyOf(built.homeDepartements);
  }

  /**
   * What a name stands for.
   *
   * @param label how to call it; empty when the names of its territories say it
   * @param ids today’s territories it stands for, all of them
   * @param ordinary whether it is an everyday word too, so that something else in the text has to
   *     say that a place is meant
   * @param homonyms when it names several communes none of which is meant before the others: each
   *     with the identifiers of what it lies in, among which the text may choose
   */
  public record Entry(
      String label, List<String> ids, boolean ordinary, Map<String, List<String>> homonyms) {

    public Entry {
      ids = List.copyOf(ids);
      homonyms = Map.copyOf(homonyms);
    }

    /** Whether it stands for one thing whatever surrounds it. */
    public boolean sure() {
      return !ordinary && homonyms.isEmpty();
    }
  }

  /** A name found in a text, over so many words. */
  public record Match(int words, Entry entry) {}

  /**
   * Builds the gazetteer.
   *
   * @param others names that no territory bears officially, each with what it stands for
   * @param home codes of the départements at home here: their names are taken whatever else they
   *     mean, and of communes of one name theirs is meant
   * @param ordinary whether a folded word is an everyday word
   */
  public static Gazetteer of(
      Collection<TerritoryName> territories,
      Collection<OtherName> others,
      Set<String> home,
      Predicate<String> ordinary) {
    return new Gazetteer(new Building(territories, others, home, ordinary));
  }

  /** A gazetteer that knows nothing. */
  public static Gazetteer empty() {
    return of(List.of(), List.of(), Set.of(), word -> false);
  }

  /**
   * The names that begin at a word, the longest first.
   *
   * @param words folded, in the order of the text
   */
  public List<Match> at(List<String> words, int from) {
    int longest = longestFrom.getOrDefault(saint(words.get(from)), 0);
    if (longest == 0) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    for (int count = Math.min(longest, words.size() - from); count > 0; count--) {
      Entry entry = names.get(joined(words.subList(from, from + count)));
      if (entry != null) {
        found.add(new Match(count, entry));
      }
    }
    return found;
  }

  /**
   * The EPCI whose name, without its legal form, begins at a word; the longest. For what follows «
   * communauté de communes de » and the like.
   */
  public Optional<Match> epciAt(List<String> words, int from) {
    for (int count = Math.min(LONGEST, words.size() - from); count > 0; count--) {
      Entry entry = epcis.get(joined(words.subList(from, from + count)));
      if (entry != null) {
        return Optional.of(new Match(count, entry));
      }
    }
    return Optional.empty();
  }

  /** The département of this code, {@code 07}, {@code 2A}, {@code 69M}; case does not matter. */
  public Optional<Entry> departement(String code) {
    return Optional.ofNullable(departements.get(FoldedText.of(code)))
        .map(ids -> new Entry("", ids, false, Map.of()));
  }

  /** Whether the département of this code is at home here. */
  public boolean isHome(String code) {
    return homeDepartements.contains(FoldedText.of(code));
  }

  /** All that a territory of today lies in; the départements of an EPCI are not its communes’. */
  public Set<String> above(String id) {
    Set<String> above = new LinkedHashSet<>();
    List<String> next = new ArrayList<>(List.of(id));
    while (!next.isEmpty()) {
      String here = next.removeLast();
      if (here.equals(id) || !here.startsWith(Kind.EPCI + ":")) {
        parents.getOrDefault(here, List.of()).stream().filter(above::add).forEach(next::add);
      }
    }
    return above;
  }

  /** How many names are known. */
  public int size() {
    return names.size();
  }

  private static String joined(List<String> words) {
    return words.size() == 1
        ? saint(words.getFirst())
        : words.stream().map(Gazetteer::saint).collect(Collectors.joining(" "));
  }

  private static String saint(String word) {
    return switch (word) {
      case "st" -> "saint";
      case "ste" -> "sainte";
      default -> word;
    };
  }

  /** A folded name with its abbreviations written out. */
  private static String written(String name) {
    return joined(Arrays.asList(FoldedText.of(name).split(" ")));
  }

  private static String withoutArticle(String folded) {
    int space = folded.indexOf(' ');
    return space > 0 && ARTICLES.contains(folded.substring(0, space))
        ? folded.substring(space + 1)
        : folded;
  }

  /**
   * A name beside the official ones: « Savoie Mont Blanc », « Grand Lyon », a former région.
   *
   * @param capitals whether it is meant only when it is written in capitals, as « AURA »
   */
  public record OtherName(String name, List<String> ids, boolean capitals) {

    public OtherName {
      ids = List.copyOf(ids);
    }
  }

  /** Everything that can be meant by one name, and the choice among it. */
  private static final class Building {

    private final Map<String, TerritoryName> byId = new HashMap<>();
    private final Map<String, Set<String>> large = new HashMap<>();
    private final Map<String, OtherName> others = new HashMap<>();
    private final Map<String, Set<String>> communes = new HashMap<>();
    private final Map<String, Set<String>> former = new HashMap<>();
    private final Map<String, Set<String>> intercommunal = new HashMap<>();
    private final Map<String, List<String>> departements = new HashMap<>();
    private final Map<String, Entry> epcis = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<List<String>, List<String>> once = new HashMap<>();
    private final Set<String> homeDepartements = new HashSet<>();
    private final Set<String> homeIds = new HashSet<>();
    private final Predicate<String> ordinary;
    private Map<String, Entry> chosen;

    Building(
        Collection<TerritoryName> territories,
        Collection<OtherName> otherNames,
        Set<String> home,
        Predicate<String> ordinary) {
      this.ordinary = ordinary;
      territories.forEach(territory -> byId.put(territory.id(), territory));
      home.forEach(this::addHome);
      territories.forEach(this::add);
      otherNames.forEach(other -> others.put(written(other.name()), other));
      addDistinctiveWords();
    }

    /** A part of a département, as the Métropole de Lyon is, makes the whole feel at home. */
    private void addHome(String code) {
      homeDepartements.add(FoldedText.of(code));
      for (Kind kind : List.of(Kind.DEPARTEMENT, Kind.COLLECTIVITE_DEPARTEMENTALE)) {
        TerritoryName territory = byId.get(Territory.id(kind, code));
        if (territory != null) {
          homeIds.add(territory.id());
          territory.parents().stream()
              .filter(parent -> parent.startsWith(Kind.DEPARTEMENT + ":"))
              .forEach(
                  parent -> {
                    homeIds.add(parent);
                    homeDepartements.add(FoldedText.of(parent.substring(parent.indexOf(':') + 1)));
                  });
        }
      }
    }

    private void add(TerritoryName territory) {
      if (!territory.former() && !territory.parents().isEmpty()) {
        parents.put(territory.id(), once.computeIfAbsent(territory.parents(), several -> several));
      }
      String name = written(territory.name());
      switch (territory.kind()) {
        case REGION, DEPARTEMENT, COLLECTIVITE_DEPARTEMENTALE, AUTRE -> addLarge(territory, name);
        case EPCI -> addEpci(territory);
        case COMMUNE, COMMUNE_DELEGUEE ->
            put(territory.former() ? former : communes, name, territory);
        case BASSIN_DE_VIE, SECTEUR_MD, QPV -> put(intercommunal, name, territory);
      }
    }

    private void addLarge(TerritoryName territory, String name) {
      String plain = withoutArticle(name);
      Stream.of(name, plain, plain.replace(" ", ""))
          .distinct()
          .forEach(form -> put(large, form, territory));
      if (territory.kind() == Kind.DEPARTEMENT
          || territory.kind() == Kind.COLLECTIVITE_DEPARTEMENTALE) {
        departements.put(FoldedText.of(territory.code()), List.of(territory.id()));
      }
    }

    private void addEpci(TerritoryName territory) {
      String bare = IN_PARENTHESES.matcher(territory.name()).replaceAll(" ");
      Set<String> forms = new LinkedHashSet<>();
      List<String> parts = new ArrayList<>(List.of(territory.name(), bare));
      String[] several = PART.split(bare);
      if (several.length > 1) {
        parts.addAll(Arrays.asList(several));
      }
      for (String part : parts) {
        String full = written(part);
        String name = written(Territory.asSearched(part));
        forms.add(full);
        forms.add(name);
        forms.add(withoutLegalWords(name));
        forms.add(withoutArticle(name));
        forms.add(withoutArticle(withoutLegalWords(name)));
      }
      for (String form : forms) {
        if (form.length() >= SHORTEST_DISTINCTIVE) {
          put(intercommunal, form, territory);
          epcis.merge(form, entry("", List.of(territory.id()), false), Building::joint);
        }
      }
    }

    private static String withoutLegalWords(String name) {
      List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
      while (words.size() > 1 && LEGAL_WORDS.contains(words.getLast())) {
        words.removeLast();
      }
      return String.join(" ", words);
    }

    /** « Forez » names no EPCI, but stands in the names of three and means nothing else. */
    private void addDistinctiveWords() {
      Map<String, Set<String>> bearers = new HashMap<>();
      for (TerritoryName territory : byId.values()) {
        if (territory.kind() == Kind.EPCI && !territory.former()) {
          String bare = IN_PARENTHESES.matcher(territory.name()).replaceAll(" ");
          for (String word : List.of(FoldedText.of(bare).split(" "))) {
            bearers.computeIfAbsent(word, none -> new LinkedHashSet<>()).add(territory.id());
          }
        }
      }
      bearers.forEach(
          (word, ids) -> {
            boolean distinctive =
                word.length() >= SHORTEST_DISTINCTIVE
                    && ids.size() <= MOST_SHARING
                    && !LINKS.contains(word)
                    && !LEGAL_WORDS.contains(word)
                    && !ordinary.test(word)
                    && word.chars().noneMatch(Character::isDigit);
            if (distinctive && !intercommunal.containsKey(word)) {
              intercommunal.put(word, ids);
            }
          });
    }

    private static void put(Map<String, Set<String>> forms, String form, TerritoryName territory) {
      forms.computeIfAbsent(form, none -> new LinkedHashSet<>()).add(territory.id());
    }

    private static Entry entry(String label, List<String> ids, boolean ordinary) {
      return new Entry(label, ids, ordinary, Map.of());
    }

    private static Entry joint(Entry one, Entry other) {
      List<String> ids =
          Stream.concat(one.ids().stream(), other.ids().stream()).distinct().toList();
      return new Entry(one.label(), ids, one.ordinary() || other.ordinary(), Map.of());
    }

    Map<String, Entry> chosen() {
      if (chosen == null) {
        chosen = new HashMap<>();
        // What comes later replaces what came before: the largest have the last word.
        former.forEach((form, ids) -> choose(form, standIns(ids)));
        intercommunal.forEach((form, ids) -> chosen.put(form, several(form, standIns(ids))));
        communes.forEach((form, ids) -> choose(form, ids));
        large.forEach((form, ids) -> chosen.put(form, department(form, ids)));
        others.forEach(
            (form, other) ->
                chosen.put(
                    form, entry(other.name(), other.ids(), other.capitals() || everyday(form))));
      }
      return chosen;
    }

    /** Communes of one name. */
    private void choose(String form, Collection<String> ids) {
      if (!ids.isEmpty()) {
        chosen.put(form, commune(form, ids));
        String plain = withoutArticle(form);
        if (!plain.equals(form) && !communes.containsKey(plain)) {
          // « Le Robert » without its article is a first name: a single word needs a sign.
          Entry entry = commune(plain, ids);
          boolean single = plain.indexOf(' ') < 0;
          chosen.putIfAbsent(
              plain, new Entry("", entry.ids(), entry.ordinary() || single, entry.homonyms()));
        }
      }
    }

    private Entry commune(String form, Collection<String> ids) {
      Optional<String> meant = meant(ids);
      return meant.isPresent()
          ? entry("", List.of(meant.get()), everyday(form))
          : new Entry(
              "",
              List.of(),
              everyday(form),
              ids.stream()
                  .collect(Collectors.toMap(id -> id, id -> List.copyOf(above(id)), (a, b) -> a)));
    }

    private Optional<String> meant(Collection<String> ids) {
      if (ids.size() == 1) {
        return ids.stream().findFirst();
      }
      List<String> here = ids.stream().filter(this::atHome).toList();
      if (here.size() == 1) {
        return here.stream().findFirst();
      }
      List<String> bySize =
          ids.stream().sorted(Comparator.comparingInt(this::inhabitants).reversed()).toList();
      int others = bySize.stream().skip(1).mapToInt(this::inhabitants).sum();
      return inhabitants(bySize.getFirst()) > FAR_LARGER * others
          ? Optional.of(bySize.getFirst())
          : Optional.empty();
    }

    private int inhabitants(String id) {
      TerritoryName territory = byId.get(id);
      return territory == null ? 0 : territory.inhabitants();
    }

    private boolean atHome(String id) {
      return above(id).stream().anyMatch(homeIds::contains);
    }

    /** All it lies in; what an EPCI lies in is not told of its communes. */
    private Set<String> above(String id) {
      Set<String> above = new LinkedHashSet<>();
      List<String> next = new ArrayList<>(List.of(id));
      while (!next.isEmpty()) {
        TerritoryName territory = byId.get(next.removeLast());
        if (territory != null && (territory.kind() != Kind.EPCI || territory.id().equals(id))) {
          territory.parents().stream().filter(above::add).forEach(next::add);
        }
      }
      return above;
    }

    private Entry several(String form, Collection<String> ids) {
      return entry("", List.copyOf(ids), everyday(form));
    }

    /** A département and the région of its name are one place; so are their parts. */
    private Entry department(String form, Set<String> ids) {
      List<String> top =
          ids.stream()
              .filter(id -> byId.get(id).parents().stream().noneMatch(ids::contains))
              .toList();
      boolean here = top.stream().anyMatch(homeIds::contains);
      return entry("", top, !here && everyday(form));
    }

    /** Today’s territories for those of before. */
    private List<String> standIns(Collection<String> ids) {
      Set<String> found = new LinkedHashSet<>();
      Set<String> asked = new HashSet<>();
      List<String> next = new ArrayList<>(ids);
      while (!next.isEmpty()) {
        String id = next.removeLast();
        TerritoryName territory = byId.get(id);
        if (territory != null && asked.add(id)) {
          if (territory.former()) {
            next.addAll(territory.standIns());
          } else {
            found.add(id);
          }
        }
      }
      return List.copyOf(found);
    }

    /** Whether every word of a name that means something is an everyday word. */
    private boolean everyday(String form) {
      return Stream.of(form.split(" "))
          .filter(word -> !LINKS.contains(word))
          .allMatch(word -> word.length() < SHORTEST_DISTINCTIVE || ordinary.test(word));
    }

    /** How many words the longest name has that begins with a word. */
    Map<String, Integer> longestFrom() {
      Map<String, Integer> longest = new HashMap<>();
      for (String form : chosen().keySet()) {
        int space = form.indexOf(' ');
        int count = (int) form.chars().filter(c -> c == ' ').count() + 1;
        longest.merge(
            space < 0 ? form : form.substring(0, space), Math.min(LONGEST, count), Math::max);
      }
      return longest;
    }
  }
}
