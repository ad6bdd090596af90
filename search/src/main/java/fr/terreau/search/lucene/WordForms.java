package fr.terreau.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The forms of one word, already cut out of its text. */
final class WordForms {

  private static final Analyzer FOLDED = wordByWord(Layer.FOLDED);
  private static final Analyzer ROOT = wordByWord(Layer.ROOT);

  private WordForms() {}

  static String folded(String word) {
    return form(FOLDED, word);
  }

  static String root(String word) {
    return form(ROOT, word);
  }

  private static String form(Analyzer analyzer, String word) {
    try (TokenStream stream = analyzer.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      String form = stream.incrementToken() ? term.toString() : word;
      stream.end();
      return form;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analyzer wordByWord(Layer layer) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer word = new KeywordTokenizer();
        return new TokenStreamComponents(word, layer.over(word));
      }
    };
  }
}
