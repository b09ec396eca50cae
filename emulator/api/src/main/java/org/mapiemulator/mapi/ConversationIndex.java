package org.mapiemulator.mapi;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** PR_CONVERSATION_INDEX: the place of a message in its conversation (CLS-09). */
public final class ConversationIndex {

  /** The size of the index of a first message: one byte 1, five of the time, and a GUID. */
  public static final int HEADER_SIZE = 22;

  /** By how much the index of an answer is longer than that of what it answers. */
  public static final int CHILD_SIZE = 5;

  /** The header leaves out the lowest two bytes of the time, and the highest, which is 1. */
  private static final int LEFT_OUT_BITS = 16;

  /** Bits of a difference that is too long for the finer of the two ways to write it. */
  private static final long LONG_DIFFERENCE = 0x00FE_0000_0000_0000L;

  private ConversationIndex() {}

  /**
   * ScCreateConversationIndex: makes the index of a first message, or of an answer.
   *
   * @param parent the index of the message that is answered; null or empty for a first message
   * @param now the time
   * @param random where the GUID, or the random bits of an answer come from
   * @return 22 bytes, or 5 more than the parent has (UTL-25)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for a parent of 1 to 21 bytes
   */
  public static Binary scCreateConversationIndex(
      @Nullable Binary parent, Instant now, RandomGenerator random) {
    long time = FileTime.of(now);
    if (parent == null || parent.size() == 0) {
      byte[] uid = new byte[MapiUid.SIZE];
      random.nextBytes(uid);
      return Binary.of(ByteBuffer.wrap(header(time)).put(HEADER_SIZE - uid.length, uid).array());
    }
    if (parent.size() < HEADER_SIZE) {
      throw Util.invalid(
          "ScCreateConversationIndex", "a parent has 22 bytes or more, not " + parent.size());
    }
    byte[] index = Arrays.copyOf(parent.toByteArray(), parent.size() + CHILD_SIZE);
    int difference = difference(time - begin(index));
    ByteBuffer.wrap(index)
        .putInt(parent.size(), difference)
        .put(parent.size() + 4, (byte) random.nextInt(256));
    return Binary.of(index);
  }

  private static byte[] header(long time) {
    byte[] header = new byte[HEADER_SIZE];
    ByteBuffer.wrap(header).putLong(0, time >>> LEFT_OUT_BITS << LEFT_OUT_BITS);
    header[0] = 1;
    return header;
  }

  private static long begin(byte[] index) {
    return ByteBuffer.wrap(index).getLong(0) >>> LEFT_OUT_BITS << LEFT_OUT_BITS;
  }

  /** One bit says which 31 bits of the difference follow. */
  private static int difference(long difference) {
    long later = Math.max(0, difference);
    return (later & LONG_DIFFERENCE) == 0
        ? (int) (later >>> 18) & Integer.MAX_VALUE
        : (int) (later >>> 23) | Integer.MIN_VALUE;
  }
}
