package fr.terreau.search.lucene;

import fr.terreau.search.analysis.FrenchWords;
import fr.terreau.search.analysis.Word;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the words of a French text to Lucene. */
final class FrenchTokenizer extends Tokenizer {

  private static final int BUFFER = 8192;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final char[] buffer = new char[BUFFER];
  private FrenchWords words = new FrenchWords("");
  private int length;

  @Override
  public void reset() throws IOException {
    super.reset();
    String text = readAll(input);
    length = text.length();
    words = new FrenchWords(text);
  }

  @Override
  public boolean incrementToken() {
    if (!words.hasNext()) {
      return false;
    }
    clearAttributes();
    Word word = words.next();
    term.setEmpty().append(word.text());
    offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
    step.setPositionIncrement(word.joined() ? 0 : 1);
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }

  private String readAll(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      text.append(buffer, 0, read);
    }
    return text.toString();
  }
}
