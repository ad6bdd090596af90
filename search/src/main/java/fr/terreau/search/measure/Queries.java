package fr.terreau.search.measure;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.StopWords;
import fr.terreau.search.analysis.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Draws questions from the titles of the corpus, always the same ones from the same corpus: one to
 * four words of a title, where every third question trades one for a rare word of another title,
 * and every fifth wants one type only.
 */
final class Queries {

  private static final long SEED = 20_261_122;
  private static final int MOST_TITLES = 20_000;
  private static final int SHORTEST = 3;
  private static final int MOST_WORDS = 4;
  private static final int RARE = 3;
  private static final int MIXED = 3;
  private static final int FILTERED = 5;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  private final List<List<String>> titles = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Random sample = new Random(SEED);
  private int seen;

  /** Remembers a title, or not: as many as are needed, drawn from all alike. */
  void learn(Passage passage) {
    List<String> words = words(passage.title());
    if (words.isEmpty()) {
      return;
    }
    words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
    seen++;
    if (titles.size() < MOST_TITLES) {
      titles.add(words);
      types.add(passage.type());
    } else {
      int place = sample.nextInt(seen);
      if (place < MOST_TITLES) {
        titles.set(place, words);
        types.set(place, passage.type());
      }
    }
  }

  List<Query> draw(int count) {
    Random random = new Random(SEED);
    List<String> rare =
        frequencies.entrySet().stream()
            .filter(word -> word.getValue() <= RARE)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    List<Query> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int title = random.nextInt(titles.size());
      List<String> all = titles.get(title);
      int length = Math.min(all.size(), 1 + random.nextInt(MOST_WORDS));
      int from = random.nextInt(all.size() - length + 1);
      List<String> words = new ArrayList<>(all.subList(from, from + length));
      if (i % MIXED == 0 && !rare.isEmpty()) {
        words.set(random.nextInt(length), rare.get(random.nextInt(rare.size())));
      }
      boolean filtered = i % FILTERED == 0 && !types.get(title).isEmpty();
      queries.add(
          new Query(
              String.join(" ", words),
              filtered ? Optional.of(types.get(title)) : Optional.empty()));
    }
    return queries;
  }

  private static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    FrenchWords all = new FrenchWords(title);
    while (all.hasNext()) {
      Word word = all.next();
      boolean letters = word.text().chars().allMatch(Character::isLetter);
      if (!word.joined()
          && letters
          && word.text().length() >= SHORTEST
          && !StopWords.contains(folded(word.text()))) {
        words.add(word.text());
      }
    }
    return words;
  }

  private static String folded(String word) {
    return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }
}
