package fr.terreau.search.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Analyses French down to roots. */
final class RootAnalyzer extends Analyzer {

  /** Keeps words of two neighbouring texts from looking side by side. */
  private static final int GAP = 100;

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    FrenchTokenizer words = new FrenchTokenizer();
    return new TokenStreamComponents(words, Roots.of(words));
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }
}
