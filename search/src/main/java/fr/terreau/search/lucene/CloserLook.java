package fr.terreau.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Where the words of a question stand in the sheets of one segment; sheets come in order. */
final class CloserLook {

  /** Farther apart than this, words are not near each other. */
  private static final int FARTHEST = 8;

  /** How fast nearness is lost from one word to the next. */
  private static final float FADING = 0.5f;

  /** Words in the other order tell less. */
  private static final float BACKWARDS = 0.5f;

  /** A word said so often needs no finer reading. */
  private static final int MOST_PLACES = 256;

  private final Scale scale;
  private final PostingsEnum[] text;
  private final PostingsEnum[] title;
  private final PostingsEnum[][] exact;
  private final NumericDocValues textLengths;
  private final NumericDocValues titleLengths;
  private final int[][] places;
  private final int[] count;
  private int sheet = -1;

  CloserLook(LeafReaderContext leaf, List<WordQuery.Form> words, Scale scale) throws IOException {
    this.scale = scale;
    int size = words.size();
    text = new PostingsEnum[size];
    title = new PostingsEnum[size];
    exact = new PostingsEnum[size][];
    for (int i = 0; i < size; i++) {
      WordQuery.Form word = words.get(i);
      text[i] = postings(leaf, IndexSchema.ALL, word.root(), PostingsEnum.POSITIONS);
      title[i] = postings(leaf, IndexSchema.TITLE, word.root(), PostingsEnum.NONE);
      exact[i] = word.exact().isEmpty() ? null : exact(leaf, word.exact());
    }
    textLengths = leaf.reader().getNormValues(IndexSchema.ALL);
    titleLengths = leaf.reader().getNormValues(IndexSchema.TITLE);
    places = new int[size][MOST_PLACES];
    count = new int[size];
  }

  private static PostingsEnum[] exact(LeafReaderContext leaf, List<String> forms)
      throws IOException {
    List<PostingsEnum> found = new ArrayList<>();
    for (String form : forms) {
      PostingsEnum postings = postings(leaf, IndexSchema.EXACT, form, PostingsEnum.NONE);
      if (postings != null) {
        found.add(postings);
      }
    }
    return found.toArray(PostingsEnum[]::new);
  }

  private static PostingsEnum postings(
      LeafReaderContext leaf, String field, String term, int features) throws IOException {
    return leaf.reader().postings(new Term(field, term), features);
  }

  /** Looks at the next sheet, by its number in the segment. */
  void at(int next) throws IOException {
    sheet = next;
    for (int i = 0; i < text.length; i++) {
      count[i] = 0;
      if (stands(text[i]) && isItself(i)) {
        count[i] = Math.min(MOST_PLACES, text[i].freq());
        for (int place = 0; place < count[i]; place++) {
          places[i][place] = text[i].nextPosition();
        }
      }
    }
  }

  /** From 0 to 1: how often two words stand near each other, and how near. */
  float nearby(int first, int second) throws IOException {
    float near = 0;
    int after = 0;
    for (int i = 0; i < count[first]; i++) {
      int place = places[first][i];
      while (after < count[second] && places[second][after] <= place) {
        after++;
      }
      float best = 0;
      if (after < count[second]) {
        best = nearness(places[second][after] - place);
      }
      if (after > 0) {
        best = Math.max(best, BACKWARDS * nearness(place - places[second][after - 1]));
      }
      near += best;
    }
    return near == 0 ? 0 : scale.share(near, length(textLengths));
  }

  private static float nearness(int apart) {
    return apart > FARTHEST || apart == 0 ? 0 : 1 / (1 + FADING * (apart - 1));
  }

  boolean inTitle(int word) throws IOException {
    return count[word] > 0 && stands(title[word]);
  }

  /** What part of the title so many words make. */
  float shareOfTitle(int words) throws IOException {
    return words == 0 ? 0 : words / Math.max(words, scale.words(length(titleLengths)));
  }

  /** Whether the sheet holds the word itself, not just its root. */
  private boolean isItself(int word) throws IOException {
    if (exact[word] == null) {
      return true;
    }
    for (PostingsEnum form : exact[word]) {
      if (stands(form)) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(PostingsEnum postings) throws IOException {
    if (postings == null) {
      return false;
    }
    int at = postings.docID();
    return at == sheet || (at < sheet && postings.advance(sheet) == sheet);
  }

  private int length(NumericDocValues lengths) throws IOException {
    return lengths != null && lengths.advanceExact(sheet) ? (int) lengths.longValue() & 0xFF : 0;
  }
}
