package fr.terreau.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/** How much of a word's form is kept: each layer matches more than the one before. */
enum Layer {
  /** With its accents. */
  WRITTEN,
  /** Without accents. */
  FOLDED,
  /** The root; folded first, so that forgetting an accent never changes the root. */
  ROOT;

  TokenStream over(TokenStream words) {
    return switch (this) {
      case WRITTEN -> words;
      case FOLDED -> new ASCIIFoldingFilter(words);
      case ROOT ->
          new FrenchLightStemFilter(
              new StemmerOverrideFilter(new ASCIIFoldingFilter(words), TradeWords.ROOTS));
    };
  }
}
