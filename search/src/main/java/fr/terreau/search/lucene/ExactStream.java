package fr.terreau.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;

/**
 * Hands the words of a text that was already read to a field that only keeps which there are: each
 * once a sheet, folded, and once more with the mark of its accent when it wears one.
 */
final class ExactStream extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final ReadText text;
  private int at;
  private boolean markIsLeft;

  ExactStream(ReadText text) {
    this.text = text;
  }

  @Override
  public void reset() {
    at = 0;
    markIsLeft = false;
  }

  @Override
  public boolean incrementToken() {
    if (markIsLeft) {
      markIsLeft = false;
      term.setBytesRef(text.word(at++).marked());
      return true;
    }
    while (at < text.size()) {
      Forms word = text.word(at);
      if (word.folded() != null && text.isFirst(at)) {
        term.setBytesRef(word.folded());
        markIsLeft = word.marked() != null;
        at += markIsLeft ? 0 : 1;
        return true;
      }
      at++;
    }
    return false;
  }
}
