package fr.terreau.search.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Analyses French down to one layer. */
final class LayerAnalyzer extends Analyzer {

  /** Keeps words of two neighbouring texts from looking side by side. */
  private static final int GAP = 100;

  private final Layer layer;

  LayerAnalyzer(Layer layer) {
    this.layer = layer;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    FrenchTokenizer words = new FrenchTokenizer();
    return new TokenStreamComponents(words, layer.over(words));
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }
}
