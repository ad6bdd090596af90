package fr.terreau.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;

/** How much each place in a sheet counts: BM25 for each field, with its own sense of length. */
final class Scale {

  private static final float K = 1.2f;
  private static final float LONG_TEXT = 0.3f;
  private static final float TITLE_K = 1.2f;
  private static final float LONG_TITLE = 0.75f;
  private static final float LONG_KEYWORDS = 0.5f;

  private static final float TEXT = 1f;
  static final float TITLE = 1.25f;
  private static final float KEYWORDS = 1f;

  /** Short answers repeat the same few words from sheet to sheet: prose goes first. */
  private static final float FACTS = 0.3f;

  /** What the word itself is worth at least, however long the text that says it once. */
  private static final float ITSELF = 0.25f;

  /** Enough to tell « marché » from « marche » when all else is equal, and no more. */
  private static final float AS_WRITTEN = 0.02f;

  /**
   * What is left of the worth of a word that only shares the root: even in the title, said over and
   * over, it never reaches what the word itself is worth at least.
   */
  private static final float LOOK_ALIKE = (ITSELF - AS_WRITTEN) / (TEXT + TITLE + KEYWORDS + FACTS);

  private static final int LENGTHS = 256;

  private final float[] texts;
  private final float[] titles;
  private final float[] keywordss;

  private Scale(float[] texts, float[] titles, float[] keywordss) {
    this.texts = texts;
    this.titles = titles;
    this.keywordss = keywordss;
  }

  static Scale of(IndexSearcher searcher) throws IOException {
    return new Scale(
        lengths(searcher.collectionStatistics(IndexSchema.ALL), K, LONG_TEXT),
        lengths(searcher.collectionStatistics(IndexSchema.TITLE), TITLE_K, LONG_TITLE),
        lengths(searcher.collectionStatistics(IndexSchema.KEYWORDS), K, LONG_KEYWORDS));
  }

  private static float[] lengths(CollectionStatistics field, float k, float b) {
    float mean = field == null ? 1 : (float) field.sumTotalTermFreq() / field.docCount();
    float[] lengths = new float[LENGTHS];
    for (int i = 0; i < LENGTHS; i++) {
      lengths[i] = k * (1 - b + b * SmallFloat.byte4ToInt((byte) i) / mean);
    }
    return lengths;
  }

  /** How much a word tells in this index, by its root. */
  static float rarity(IndexSearcher searcher, String root) throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(IndexSchema.ALL);
    IndexReader reader = searcher.getIndexReader();
    int inText = reader.docFreq(new Term(IndexSchema.ALL, root));
    int inFacts = reader.docFreq(new Term(IndexSchema.FACTS, root));
    return rarity(Math.max(inText, inFacts), all == null ? 1 : all.docCount());
  }

  /** A word that few sheets hold tells more; never 0. */
  static float rarity(long holding, long sheets) {
    return (float) Math.log1p((Math.max(0, sheets - holding) + 0.5) / (holding + 0.5));
  }

  float text(int times, int length) {
    return TEXT * times / (times + texts[length]);
  }

  float title(int times, int length) {
    return TITLE * times / (times + titles[length]);
  }

  float keywords(int times, int length) {
    return KEYWORDS * times / (times + keywordss[length]);
  }

  float facts(int times) {
    return FACTS * times / (times + K);
  }

  /** How often something is said, from 0 to 1, in a text of this length. */
  float share(float times, int length) {
    return times / (times + texts[length]);
  }

  /** How many words a text of this length has, about. */
  float words(int length) {
    return SmallFloat.byte4ToInt((byte) length);
  }

  float ranked(float gained, boolean itself, boolean asWritten) {
    float ranked = itself ? Math.max(ITSELF, gained) : LOOK_ALIKE * gained;
    return asWritten ? ranked + AS_WRITTEN : ranked;
  }
}
