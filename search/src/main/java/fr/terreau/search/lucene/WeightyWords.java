package fr.terreau.search.lucene;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.StopWords;
import fr.terreau.search.analysis.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The words that tell what a text is about: those it repeats and few other sheets hold. */
final class WeightyWords {

  private static final int MOST = 25;
  private static final int SHORTEST = 4;

  /** What more sheets than this share of all hold tells nothing. */
  private static final int COMMON = 3;

  /** In a small library every word may be common. */
  private static final int SMALL = 30;

  private final IndexReader reader;

  WeightyWords(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * A word of the text.
   *
   * @param written as the text writes it most often, in lower case
   */
  record Weighty(String root, String written, float weight) {}

  /** The weightiest first. */
  List<Weighty> of(String text) throws IOException {
    Map<String, Integer> written = new HashMap<>();
    Iterator<Word> words = new FrenchWords(text);
    while (words.hasNext()) {
      Word word = words.next();
      if (!word.joined() && word.text().length() >= SHORTEST) {
        written.merge(word.text(), 1, Integer::sum);
      }
    }
    Map<String, Counted> roots = new HashMap<>();
    written.forEach(
        (word, count) -> {
          if (isWord(word)) {
            roots.merge(WordForms.root(word), new Counted(word, count, count), Counted::with);
          }
        });
    List<Weighty> weighty = new ArrayList<>();
    int sheets = reader.getDocCount(IndexSchema.ALL);
    for (Map.Entry<String, Counted> root : roots.entrySet()) {
      int holding = reader.docFreq(new Term(IndexSchema.ALL, root.getKey()));
      boolean tells = holding > 1 && (sheets < SMALL || holding <= sheets / COMMON);
      if (tells) {
        weighty.add(root.getValue().weighed(root.getKey(), holding, sheets));
      }
    }
    weighty.sort(Comparator.comparing(Weighty::weight).reversed().thenComparing(Weighty::root));
    return List.copyOf(weighty.subList(0, Math.min(MOST, weighty.size())));
  }

  private static boolean isWord(String word) {
    return word.chars().noneMatch(Character::isDigit)
        && !StopWords.contains(WordForms.folded(word));
  }

  private record Counted(String written, int most, int all) {

    Counted with(Counted other) {
      boolean mine =
          most > other.most || (most == other.most && written.compareTo(other.written) < 0);
      return new Counted(
          mine ? written : other.written, Math.max(most, other.most), all + other.all);
    }

    Weighty weighed(String root, int holding, int sheets) {
      double rare = Math.log(1 + (sheets - holding + 0.5) / (holding + 0.5));
      return new Weighty(root, written, (float) ((1 + Math.log(all)) * rare));
    }
  }
}
