package fr.terreau.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands the words of a text that was already read to one field, in the form it wants. */
final class FormStream extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final ReadText text;
  private final ReadText.Choice choice;
  private int at;

  FormStream(ReadText text, ReadText.Choice choice) {
    this.text = text;
    this.choice = choice;
  }

  @Override
  public void reset() {
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    int steps = 0;
    while (at < text.size()) {
      steps += text.joined(at) ? 0 : 1;
      BytesRef form = choice.of(text.word(at++));
      if (form != null) {
        clearAttributes();
        term.setBytesRef(form);
        step.setPositionIncrement(steps);
        return true;
      }
    }
    return false;
  }
}
