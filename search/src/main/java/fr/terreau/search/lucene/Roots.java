package fr.terreau.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/** From words to roots: folded first, so that forgetting an accent never changes the root. */
final class Roots {

  private Roots() {}

  static TokenStream of(TokenStream words) {
    return new FrenchLightStemFilter(
        new StemmerOverrideFilter(new ASCIIFoldingFilter(words), TradeWords.ROOTS));
  }
}
