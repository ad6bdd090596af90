package fr.terreau.portal.deposit.extraction;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Text files without a declared encoding, as French offices write them. */
final class PlainText {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private PlainText() {}

  /** UTF-16 when marked so; else UTF-8 when the bytes are valid, else windows-1252. */
  static String decode(byte[] bytes) {
    String text = new String(bytes, encodingOf(bytes));
    return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
  }

  /** No control character that a text editor would not write. */
  static boolean looksLikeText(byte[] sample) {
    return sample.length > 0 && decode(sample).chars().noneMatch(PlainText::isForeign);
  }

  private static boolean isForeign(int character) {
    return character < ' ' && "\t\n\r\f".indexOf(character) < 0;
  }

  private static Charset encodingOf(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return UTF_16LE;
    }
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return UTF_8;
    } catch (CharacterCodingException e) {
      return WINDOWS_1252;
    }
  }
}
