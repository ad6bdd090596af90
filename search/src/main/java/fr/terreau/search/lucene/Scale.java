package fr.terreau.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;

/** How much each place in a sheet counts: BM25 for each field, with its own sense of length. */
final class Scale {

  private static final float K = 1.2f;
  private static final float LONG_TEXT = 0.6f;
  private static final float TITLE_K = 1.2f;
  private static final float LONG_TITLE = 0.6f;
  private static final float LONG_HEAD = 0.5f;

  private static final float TEXT = 1f;
  private static final float TITLE = 1.5f;
  private static final float HEAD = 1f;

  /** Short answers repeat the same few words from sheet to sheet: prose goes first. */
  private static final float FACTS = 0.3f;

  /** What a sheet gains by holding the word itself. */
  static final float PRESENT = 0.25f;

  /** Enough to tell « marché » from « marche » when all else is equal, and no more. */
  private static final float AS_WRITTEN = 0.02f;

  /** What is left of the worth of a word that only shares the root. */
  static final float LOOK_ALIKE = (PRESENT - AS_WRITTEN) / (TEXT + TITLE + HEAD + FACTS);

  private static final int LENGTHS = 256;

  private final float[] texts;
  private final float[] titles;
  private final float[] heads;

  private Scale(float[] texts, float[] titles, float[] heads) {
    this.texts = texts;
    this.titles = titles;
    this.heads = heads;
  }

  static Scale of(IndexSearcher searcher) throws IOException {
    return new Scale(
        lengths(searcher.collectionStatistics(IndexSchema.ALL), K, LONG_TEXT),
        lengths(searcher.collectionStatistics(IndexSchema.TITLE), TITLE_K, LONG_TITLE),
        lengths(searcher.collectionStatistics(IndexSchema.HEAD), K, LONG_HEAD));
  }

  private static float[] lengths(CollectionStatistics field, float k, float b) {
    float mean = field == null ? 1 : (float) field.sumTotalTermFreq() / field.docCount();
    float[] lengths = new float[LENGTHS];
    for (int i = 0; i < LENGTHS; i++) {
      lengths[i] = k * (1 - b + b * SmallFloat.byte4ToInt((byte) i) / mean);
    }
    return lengths;
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

  float head(int times, int length) {
    return HEAD * times / (times + heads[length]);
  }

  float facts(int times) {
    return FACTS * times / (times + K);
  }

  float ranked(float gained, boolean exact, boolean asWritten) {
    float ranked = exact ? PRESENT + gained : LOOK_ALIKE * gained;
    return asWritten ? ranked + AS_WRITTEN : ranked;
  }
}
