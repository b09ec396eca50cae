package org.mapiemulator.internal.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The form of PR_RTF_COMPRESSED: a header, then compressed or plain RTF. */
public final class Rtf {

  private static final int HEADER = 16;
  private static final int COMPRESSED = 0x75465A4C; // LZFu
  private static final int PLAIN = 0x414C454D; // MELA
  private static final int WINDOW = 4096;
  private static final byte[] BEGIN = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DICTIONARY =
      ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
              + "\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0"
              + "\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
          .getBytes(StandardCharsets.US_ASCII);

  private Rtf() {}

  /** Puts the header of plain RTF in front, unless the bytes have one. */
  public static byte[] wrapped(byte[] rtf) {
    boolean plain = rtf.length >= BEGIN.length && Arrays.mismatch(rtf, BEGIN) >= BEGIN.length;
    if (!plain && !Arrays.equals(rtf, BEGIN)) {
      return rtf.clone();
    }
    return ByteBuffer.allocate(HEADER + rtf.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(rtf.length + HEADER - 4)
        .putInt(rtf.length)
        .putInt(PLAIN)
        .putInt(0)
        .put(rtf)
        .array();
  }

  /** The RTF; what is damaged is read as far as it goes. */
  public static byte[] unwrapped(byte[] property) {
    if (property.length < HEADER) {
      return property.clone();
    }
    ByteBuffer header = ByteBuffer.wrap(property).order(ByteOrder.LITTLE_ENDIAN);
    int size = Math.max(0, header.getInt(4));
    return switch (header.getInt(8)) {
      case PLAIN -> Arrays.copyOfRange(property, HEADER, end(property, size));
      case COMPRESSED -> decompressed(property, size);
      default -> property.clone();
    };
  }

  private static int end(byte[] property, int size) {
    return HEADER + Math.min(size, property.length - HEADER);
  }

  /** Eight items after each byte of flags: a byte as it is, or place and length in the window. */
  private static byte[] decompressed(byte[] property, int size) {
    byte[] window = Arrays.copyOf(DICTIONARY, WINDOW);
    int write = DICTIONARY.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(size, 8 * property.length));
    int at = HEADER;
    while (at < property.length) {
      int flags = property[at++];
      for (int bit = 0; bit < 8 && at < property.length; bit++) {
        if ((flags >> bit & 1) == 0) {
          window[write] = property[at];
          write = (write + 1) % WINDOW;
          out.write(property[at++]);
        } else {
          if (at + 1 >= property.length) {
            return out.toByteArray();
          }
          int reference = (property[at] & 0xFF) << 8 | (property[at + 1] & 0xFF);
          at += 2;
          int read = reference >> 4;
          if (read == write) {
            return out.toByteArray();
          }
          for (int left = (reference & 0xF) + 2; left > 0; left--) {
            byte copied = window[read];
            window[write] = copied;
            out.write(copied);
            read = (read + 1) % WINDOW;
            write = (write + 1) % WINDOW;
          }
        }
      }
    }
    return out.toByteArray();
  }
}
