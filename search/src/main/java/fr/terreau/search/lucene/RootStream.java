package fr.terreau.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the roots of a text that was already read to one field. */
final class RootStream extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final ReadText text;
  private int at;

  RootStream(ReadText text) {
    this.text = text;
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    if (at == text.size()) {
      return false;
    }
    // Both attributes are set for each word, so that there is nothing to clear.
    term.setBytesRef(text.word(at).root());
    step.setPositionIncrement(text.joined(at) ? 0 : 1);
    at++;
    return true;
  }
}
