package fr.terreau.search.lucene;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.StopWords;
import fr.terreau.search.analysis.Word;
import fr.terreau.search.lucene.QueryWord.As;
import fr.terreau.search.lucene.Question.Phrase;
import fr.terreau.search.lucene.Question.Without;
import fr.terreau.search.lucene.QuestionSyntax.Kind;
import fr.terreau.search.lucene.QuestionSyntax.Piece;
import fr.terreau.search.lucene.Sense.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Understands whatever was typed; nothing is refused, what is too long is cut. */
final class QuestionReader {

  private static final int MOST_CHARACTERS = 2_000;
  private static final int MOST_WORDS = 24;
  private static final int MOST_PHRASES = 4;
  private static final int MOST_LEFT_OUT = 8;
  private static final int MOST_CHOICES = 8;

  private final String text;
  private final boolean mixedCase;

  /** Every piece that holds a word, in the order of the text. */
  private final List<Part> parts = new ArrayList<>();

  private final List<Word> compounds = new ArrayList<>();

  /** By what makes two words the same. */
  private final Map<String, QueryWord> words = new LinkedHashMap<>();

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Without> without = new ArrayList<>();
  private final List<List<Integer>> runs = new ArrayList<>();
  private final List<Sense> senses = new ArrayList<>();

  private QuestionReader(String text) {
    this.text = text;
    this.mixedCase = text.chars().anyMatch(Character::isLowerCase);
  }

  /** A piece and its words, compounds apart. */
  private record Part(Piece piece, List<Word> words) {

    boolean isPlain() {
      return piece.kind() == Kind.PLAIN;
    }

    boolean isQuoted() {
      return piece.kind() == Kind.QUOTED;
    }

    As as() {
      As ofOne =
          switch (piece.kind()) {
            case QUOTED -> As.EXACT;
            case BEGINNING -> As.BEGINNING;
            case PLAIN, OR -> As.WORD;
          };
      return words.size() == 1 ? ofOne : As.WORD;
    }
  }

  static Question read(String typed) {
    QuestionReader reader =
        new QuestionReader(typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS)));
    return reader.read();
  }

  private Question read() {
    List<Piece> pieces = QuestionSyntax.cut(text);
    cutWords(pieces);
    boolean noSubject = parts.stream().flatMap(this::subject).findAny().isEmpty();
    Set<Piece> joined = joined(pieces);
    List<Integer> run = new ArrayList<>();
    List<Integer> last = List.of();
    for (Part part : parts) {
      if (part.piece().excluded()) {
        leaveOut(part);
        run = ended(run);
      } else if (joined.contains(part.piece())) {
        join(part, last);
        run = ended(run);
      } else {
        List<Word> kept = noSubject ? part.words() : subject(part).toList();
        List<Integer> places = add(part, kept);
        if (part.isPlain()) {
          run.addAll(places);
        } else {
          run = ended(run);
        }
        last = places.isEmpty() ? last : distinct(places);
      }
    }
    ended(run);
    List<List<Integer>> free =
        runs.stream().map(this::withoutChosen).filter(r -> !r.isEmpty()).toList();
    return new Question(text, List.copyOf(words.values()), phrases, without, free, senses);
  }

  private static List<Integer> distinct(List<Integer> places) {
    return List.copyOf(new LinkedHashSet<>(places));
  }

  private List<Integer> ended(List<Integer> run) {
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return new ArrayList<>();
  }

  /** What the reader gave an alternative to needs no other. */
  private List<Integer> withoutChosen(List<Integer> run) {
    return run.stream()
        .filter(place -> senses.stream().noneMatch(s -> s.words().contains(place)))
        .toList();
  }

  /** Signs become blanks before words are read, so that words on both sides never touch. */
  private void cutWords(List<Piece> pieces) {
    StringBuilder blank = new StringBuilder(" ".repeat(text.length()));
    for (Piece piece : pieces) {
      if (piece.kind() != Kind.OR) {
        blank.replace(piece.start(), piece.end(), text.substring(piece.start(), piece.end()));
      }
    }
    List<Word> all = new ArrayList<>();
    new FrenchWords(blank).forEachRemaining(word -> (word.joined() ? compounds : all).add(word));
    int next = 0;
    Piece before = null;
    for (Piece piece : pieces) {
      List<Word> inside = new ArrayList<>();
      while (next < all.size() && all.get(next).start() < piece.end()) {
        inside.add(all.get(next++));
      }
      if (!inside.isEmpty()) {
        if (isFree(before) && isFree(piece)) {
          addNeighbours(parts.getLast().words().getLast(), inside.getFirst());
        }
        for (int i = 0; i + 1 < inside.size(); i++) {
          addNeighbours(inside.get(i), inside.get(i + 1));
        }
        parts.add(new Part(piece, inside));
        before = piece;
      } else if (piece.kind() == Kind.OR) {
        before = piece;
      }
    }
  }

  private static boolean isFree(Piece piece) {
    return piece != null && piece.kind() == Kind.PLAIN && !piece.excluded();
  }

  private void addNeighbours(Word first, Word second) {
    compounds.add(new Word(first.text() + second.text(), first.start(), second.end(), true));
  }

  /** The words a sheet must hold; whoever quotes a single word means it, whatever it is. */
  private Stream<Word> subject(Part part) {
    boolean single = part.isQuoted() && part.words().size() == 1;
    return part.piece().excluded()
        ? Stream.of()
        : part.words().stream()
            .filter(
                word ->
                    single
                        || isAcronym(word)
                        || !StopWords.contains(WordForms.folded(word.text())));
  }

  /** « CA » is no « ça », unless everything is in capitals. */
  private boolean isAcronym(Word word) {
    return word.end() - word.start() > 1
        && mixedCase
        && text.substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
  }

  /**
   * The pieces that an « or » ties to the one before; a leading or trailing « or » ties nothing.
   */
  private Set<Piece> joined(List<Piece> pieces) {
    Set<Piece> worded = new HashSet<>();
    parts.stream()
        .filter(p -> subject(p).findAny().isPresent())
        .forEach(p -> worded.add(p.piece()));
    Set<Piece> joined = new HashSet<>();
    Piece before = null;
    boolean or = false;
    for (Piece piece : pieces) {
      if (piece.kind() == Kind.OR) {
        or = before != null;
      } else if (worded.contains(piece)) {
        if (or) {
          joined.add(piece);
        }
        before = piece;
        or = false;
      } else if (piece.excluded()) {
        before = null;
        or = false;
      }
    }
    return joined;
  }

  private List<Integer> add(Part part, List<Word> kept) {
    List<Integer> places = new ArrayList<>();
    for (Word word : kept) {
      int place = place(queryWord(part, word));
      if (place >= 0) {
        places.add(place);
      }
    }
    boolean phrase = part.isQuoted() && part.words().size() > 1 && phrases.size() < MOST_PHRASES;
    if (phrase) {
      phrases.add(new Phrase(roots(part), distinct(places)));
    }
    return places;
  }

  /**
   * Where the word stands among those of the question, added when it is new; -1 beyond the last.
   */
  private int place(QueryWord word) {
    String same = word.isPlain() ? word.root() : word.as() + word.folded();
    if (!words.containsKey(same) && words.size() == MOST_WORDS) {
      return -1;
    }
    words.putIfAbsent(same, word);
    return List.copyOf(words.keySet()).indexOf(same);
  }

  private void leaveOut(Part part) {
    if (without.size() < MOST_LEFT_OUT) {
      String first = WordForms.folded(part.words().getFirst().text());
      without.add(new Without(roots(part), first, part.as()));
    }
  }

  private void join(Part part, List<Integer> to) {
    Sense before = senses.isEmpty() ? null : senses.getLast();
    boolean again = before != null && before.words().equals(to);
    List<Choice> choices = new ArrayList<>(again ? before.choices() : List.of());
    boolean taken =
        !again && senses.stream().anyMatch(s -> s.words().stream().anyMatch(to::contains));
    if (to.isEmpty() || taken || choices.size() == MOST_CHOICES) {
      return;
    }
    List<QueryWord> choice =
        subject(part).limit(MOST_WORDS).map(word -> queryWord(part, word)).toList();
    boolean phrase = part.isQuoted() && part.words().size() > 1;
    choices.add(new Choice(choice, phrase ? roots(part) : List.of()));
    if (again) {
      senses.removeLast();
    }
    senses.add(new Sense(to, choices, List.of()));
  }

  private static List<String> roots(Part part) {
    return part.words().stream()
        .limit(MOST_WORDS)
        .map(word -> WordForms.root(word.text()))
        .toList();
  }

  private QueryWord queryWord(Part part, Word word) {
    As as = part.as();
    String root = WordForms.root(word.text());
    Set<String> around = new HashSet<>();
    if (as == As.WORD) {
      for (Word compound : compounds) {
        if (compound.start() <= word.start() && word.end() <= compound.end()) {
          around.add(WordForms.root(compound.text()));
        }
      }
      around.remove(root);
    }
    return new QueryWord(
        word.text(),
        WordForms.folded(word.text()),
        root,
        around,
        List.of(),
        as,
        word.start(),
        word.end());
  }
}
