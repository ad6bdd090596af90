package fr.terreau.search.lucene;

import fr.terreau.search.Facet;
import fr.terreau.search.Lexicon;
import fr.terreau.search.Lexicon.Notion;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.StopWords;
import fr.terreau.search.analysis.Word;
import fr.terreau.search.lucene.Sense.Synonym;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lexicon made ready to be recognised in questions: a tree of the roots of all names, walked word
 * by word, the longest name first. Made once for each lexicon, shared by all searches.
 */
final class Notions {

  static final Notions NONE = new Notions(Lexicon.empty());

  /** A little below what was typed. */
  private static final float SYNONYM = 0.7f;

  /** A name that means something else too. */
  private static final float SHARED_NAME = 0.4f;

  private static final float NARROWER = 0.3f;

  /** Each name costs every search that uses it. */
  private static final int MOST_WORDS = 16;

  private static final int MOST_PHRASES = 6;
  private static final int MOST_SENSES = 6;
  private static final int MOST_CLOSE = 12;
  private static final int LONGEST_NAME = 8;
  private static final int SHORT = 4;

  private final Node tree = new Node();
  private final Map<String, Known> known = new LinkedHashMap<>();

  private Notions(Lexicon lexicon) {
    lexicon.notions().forEach(notion -> known.put(notion.id(), new Known(notion)));
    for (Known one : known.values()) {
      Known broader = one.notion.broader().map(known::get).orElse(null);
      if (broader != null && broader != one) {
        broader.narrower.add(one);
      }
      one.notion.related().stream()
          .sorted()
          .map(known::get)
          .filter(other -> other != null && other != one)
          .forEach(one.related::add);
    }
    known.values().forEach(one -> one.names.forEach(name -> add(name, one)));
    known.values().forEach(one -> one.hidden.forEach(name -> add(name, one)));
    known.values().forEach(Notions::learnContext);
  }

  static Notions of(Lexicon lexicon) {
    return new Notions(lexicon);
  }

  private void add(Name name, Known notion) {
    if (name.roots.isEmpty() || name.roots.size() > LONGEST_NAME) {
      return;
    }
    Node node = tree;
    for (String root : name.roots) {
      node = node.next.computeIfAbsent(root, none -> new Node());
    }
    node.ends.add(new End(name, notion));
    if (node.ends.stream().map(End::notion).distinct().count() > 1) {
      node.ends.forEach(end -> end.name.shared = true);
    }
  }

  /** A notion is told from another by the company it keeps. */
  private static void learnContext(Known one) {
    one.names.forEach(name -> one.context.addAll(name.roots));
    Stream.concat(one.narrower.stream(), one.related.stream())
        .forEach(other -> other.names.forEach(name -> one.context.addAll(name.roots)));
    one.notion.context().forEach(word -> one.context.addAll(new Name(word).roots));
  }

  /** A text with what its words mean in the company of the filters that were chosen. */
  Question understood(String text, SearchQuery asked) {
    return understood(QuestionReader.read(text), around(asked));
  }

  /** The values of filters tell what is meant, as words beside would. */
  static Set<String> around(SearchQuery asked) {
    return asked.filters().getOrDefault(Facet.DEPARTMENT, Set.of());
  }

  /**
   * The question with what its words mean.
   *
   * @param around other words that tell what is meant, such as filters that were chosen
   */
  Question understood(Question question, Collection<String> around) {
    if (known.isEmpty() || question.isBlank()) {
      return question;
    }
    List<Sense> senses = new ArrayList<>(question.senses());
    for (Match match : matches(question)) {
      List<Known> meant = meant(match, question, around);
      List<Synonym> synonyms = new Sayings(question, match).of(meant);
      if (!synonyms.isEmpty()) {
        senses.add(new Sense(match.words, List.of(), synonyms));
      }
    }
    return question.meaning(senses);
  }

  /**
   * The question with narrower notions of every depth and related ones, and what they are called.
   *
   * @param found which of these notions, said this way, find anything
   */
  Closer closer(Question question, Collection<String> around, Found found) throws IOException {
    List<Sense> senses = new ArrayList<>();
    Map<String, List<String>> called = new LinkedHashMap<>();
    Set<List<Integer>> replaced = new HashSet<>();
    for (Match match : matches(question)) {
      Sayings sayings = new Sayings(question, match);
      List<Known> meant = meant(match, question, around);
      List<Synonym> synonyms = new ArrayList<>(sayings.of(meant));
      List<String> names = new ArrayList<>();
      for (Known close : closeTo(meant)) {
        List<Synonym> said = sayings.more(close);
        if (!said.isEmpty() && found.anything(said)) {
          synonyms.addAll(said);
          names.add(close.notion.label());
        }
      }
      if (!names.isEmpty()) {
        senses.add(new Sense(match.words, List.of(), synonyms));
        called.put(match.typed(question), names);
        replaced.add(match.words);
      }
    }
    question.senses().stream()
        .filter(sense -> !replaced.contains(sense.words()))
        .forEach(senses::add);
    return new Closer(question.meaning(senses), called);
  }

  /** Nearest first: what lies below, level by level, then what one thinks of together. */
  private static List<Known> closeTo(List<Known> meant) {
    Set<Known> close = new LinkedHashSet<>();
    List<Known> level = meant;
    while (!level.isEmpty() && close.size() < MOST_CLOSE) {
      level = level.stream().flatMap(one -> one.narrower.stream()).filter(close::add).toList();
    }
    meant.forEach(one -> close.addAll(one.related));
    close.removeAll(meant);
    return close.stream().limit(MOST_CLOSE).toList();
  }

  /** Tells whether the reader may see a sheet that says one of these. */
  interface Found {
    boolean anything(List<Synonym> said) throws IOException;
  }

  /**
   * A question with close notions.
   *
   * @param notions what the added ones are called, under the words they stand in for
   */
  record Closer(Question question, Map<String, List<String>> notions) {}

  /** The longest names first, from left to right; no word belongs to two of them. */
  private List<Match> matches(Question question) {
    List<Match> matches = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (List<Integer> run : question.runs()) {
      int at = 0;
      while (at < run.size() && matches.size() < MOST_SENSES) {
        Match match = longest(question, run, at);
        if (match == null || match.words.stream().anyMatch(taken::contains)) {
          at++;
        } else {
          taken.addAll(match.words);
          matches.add(match);
          at += match.length;
        }
      }
    }
    return matches;
  }

  private Match longest(Question question, List<Integer> run, int from) {
    Match longest = null;
    Node node = tree;
    for (int to = from; to < run.size(); to++) {
      QueryWord word = question.words().get(run.get(to));
      node = node.next.get(word.root());
      if (node == null) {
        break;
      }
      int length = to - from + 1;
      List<Known> notions =
          node.ends.stream()
              .filter(end -> length > 1 || end.name.means(word))
              .map(End::notion)
              .distinct()
              .toList();
      if (!notions.isEmpty()) {
        List<Integer> words = List.copyOf(new LinkedHashSet<>(run.subList(from, to + 1)));
        longest = new Match(words, length, notions);
      }
    }
    return longest;
  }

  /** One of several notions of a name when the other words speak for it alone; all of them else. */
  private static List<Known> meant(Match match, Question question, Collection<String> around) {
    if (match.notions.size() == 1) {
      return match.notions;
    }
    Set<String> company = new HashSet<>();
    for (int i = 0; i < question.words().size(); i++) {
      if (!match.words.contains(i)) {
        company.add(question.words().get(i).root());
      }
    }
    around.forEach(word -> company.addAll(new Name(word).roots));
    List<Known> best = new ArrayList<>();
    long bestCompany = 0;
    for (Known one : match.notions) {
      long known = company.stream().filter(one.context::contains).count();
      if (known > bestCompany) {
        best.clear();
        bestCompany = known;
      }
      if (known == bestCompany) {
        best.add(one);
      }
    }
    return best;
  }

  /** Gathers the names that say a match otherwise. */
  private static final class Sayings {

    private final Set<String> typed = new HashSet<>();
    private final Map<List<String>, Synonym> words = new LinkedHashMap<>();
    private final Map<List<String>, Synonym> phrases = new LinkedHashMap<>();

    Sayings(Question question, Match match) {
      match.words.forEach(i -> typed.add(question.words().get(i).root()));
    }

    List<Synonym> of(List<Known> meant) {
      for (Known notion : meant) {
        notion.names.forEach(name -> add(name, name.shared ? SHARED_NAME : SYNONYM));
      }
      for (Known notion : meant) {
        notion.narrower.forEach(
            narrower -> narrower.names.stream().limit(1).forEach(name -> add(name, NARROWER)));
      }
      return all();
    }

    /** The names of one more notion that were not there yet. */
    List<Synonym> more(Known notion) {
      List<Synonym> before = all();
      notion.names.forEach(name -> add(name, NARROWER));
      return all().stream().filter(synonym -> !before.contains(synonym)).toList();
    }

    private List<Synonym> all() {
      return Stream.concat(words.values().stream(), phrases.values().stream()).toList();
    }

    /** A name that holds all that was typed finds nothing more. */
    private void add(Name name, float weight) {
      boolean useless = name.sought.isEmpty() || name.sought.containsAll(typed);
      boolean single = name.sought.size() == 1;
      Map<List<String>, Synonym> kind = single ? words : phrases;
      if (!useless && kind.size() < (single ? MOST_WORDS : MOST_PHRASES)) {
        kind.putIfAbsent(name.sought, new Synonym(name.sought, name.places, weight));
      }
    }
  }

  /** Words of a question that are the name of one notion or several. */
  private record Match(List<Integer> words, int length, List<Known> notions) {

    String typed(Question question) {
      return words.stream()
          .map(i -> question.words().get(i).typed())
          .collect(Collectors.joining(" "));
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<End> ends = new ArrayList<>();
  }

  private record End(Name name, Known notion) {}

  private static final class Known {
    private final Notion notion;
    private final List<Name> names;
    private final List<Name> hidden;
    private final List<Known> narrower = new ArrayList<>();
    private final List<Known> related = new ArrayList<>();
    private final Set<String> context = new HashSet<>();

    Known(Notion notion) {
      this.notion = notion;
      this.names =
          Stream.concat(Stream.of(notion.label()), notion.synonyms().stream())
              .map(Name::new)
              .toList();
      this.hidden = notion.hidden().stream().map(Name::new).toList();
    }
  }

  /** A name, cut into words. */
  private static final class Name {

    /** Without the words that carry no subject: how it is recognised. */
    private final List<String> roots = new ArrayList<>();

    /** How it is looked for, and the place of each word. */
    private final List<String> sought = new ArrayList<>();

    private final List<Integer> places = new ArrayList<>();
    private String onlyWord = "";
    private final boolean oneWord;

    /** Whether another notion has the same name. */
    private boolean shared;

    Name(String text) {
      List<Word> words = new ArrayList<>();
      new FrenchWords(text)
          .forEachRemaining(
              word -> {
                if (!word.joined()) {
                  words.add(word);
                }
              });
      oneWord = words.size() == 1;
      boolean subject = words.stream().anyMatch(Name::isSubject);
      for (int i = 0; i < words.size(); i++) {
        if (!subject || isSubject(words.get(i))) {
          roots.add(WordForms.root(words.get(i).text()));
          places.add(i);
          onlyWord = WordForms.folded(words.get(i).text());
        }
      }
      seek(words, subject);
    }

    /** « se former » is more than « former »; a name that is an empty word is not looked for. */
    private void seek(List<Word> words, boolean subject) {
      if (roots.size() == 1 && !oneWord) {
        places.clear();
        for (int i = 0; i < words.size(); i++) {
          sought.add(WordForms.root(words.get(i).text()));
          places.add(i);
        }
      } else if (subject) {
        sought.addAll(roots);
      }
    }

    private static boolean isSubject(Word word) {
      return !StopWords.contains(WordForms.folded(word.text()));
    }

    /** Acronyms and words of longer names are not recognised by their root alone. */
    boolean means(QueryWord word) {
      boolean byRoot = oneWord && onlyWord.length() > SHORT && word.folded().length() > SHORT;
      return byRoot || onlyWord.equals(word.folded());
    }
  }
}
