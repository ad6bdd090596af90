package fr.terreau.portal.deposit.extraction;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers as zip and compound files write them. */
final class LittleEndian {

  private LittleEndian() {}

  static int int32(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
  }

  static int int16(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(at) & 0xFFFF;
  }
}
