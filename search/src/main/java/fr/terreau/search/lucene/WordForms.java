package fr.terreau.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The forms of one word, already cut out of its text. */
final class WordForms {

  private static final Analyzer ROOT = wordByWord();

  /** A letter folds into four at most. */
  private static final int LONGEST_FOLD = 4;

  private WordForms() {}

  /** Without accents, œ in two letters. */
  static String folded(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        char[] plain = word.toCharArray();
        char[] folded = new char[plain.length * LONGEST_FOLD];
        int length = ASCIIFoldingFilter.foldToASCII(plain, 0, folded, 0, plain.length);
        return new String(folded, 0, length);
      }
    }
    return word;
  }

  static String root(String word) {
    try (TokenStream stream = ROOT.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      String form = stream.incrementToken() ? term.toString() : word;
      stream.end();
      return form;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analyzer wordByWord() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer word = new KeywordTokenizer();
        return new TokenStreamComponents(word, Roots.of(word));
      }
    };
  }
}
