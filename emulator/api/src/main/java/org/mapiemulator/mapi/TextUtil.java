package org.mapiemulator.mapi;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The functions of MAPIUtil.h on strings. Letters and digits are those of ASCII. */
public final class TextUtil {

  private TextUtil() {}

  /**
   * HexFromBin: writes bytes as hexadecimal digits.
   *
   * @param bytes the bytes
   * @return two upper-case digits for each byte; empty for null (UTL-20)
   */
  public static String hexFromBin(@Nullable Binary bytes) {
    return bytes == null ? "" : bytes.toString();
  }

  /**
   * FBinFromHex: reads hexadecimal digits.
   *
   * @param text the digits, in either case
   * @return the bytes; null, which is FALSE, for null, for other characters, and for an odd number
   *     of digits (UTL-20, D-103)
   */
  public static @Nullable Binary fBinFromHex(@Nullable String text) {
    if (text == null || text.length() % 2 != 0) {
      return null;
    }
    byte[] bytes = new byte[text.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = digit(text.charAt(2 * i), 16);
      int low = digit(text.charAt(2 * i + 1), 16);
      if (high < 0 || low < 0) {
        return null;
      }
      bytes[i] = (byte) (high << 4 | low);
    }
    return Binary.of(bytes);
  }

  /**
   * ScBinFromHexBounded: reads hexadecimal digits into a buffer.
   *
   * @param text the digits, in either case
   * @param size the size of the buffer in bytes, unsigned
   * @return the bytes (UTL-20)
   * @throws MapiException with MAPI_E_CALL_FAILED for other characters, for an odd number of digits
   *     (D-103), and for more bytes than the buffer holds; MAPI_E_INVALID_PARAMETER for null
   */
  public static Binary scBinFromHexBounded(@Nullable String text, int size) {
    String function = "ScBinFromHexBounded";
    if (text == null) {
      throw Util.invalid(function, "text is null");
    }
    Binary bytes = fBinFromHex(text);
    if (bytes == null || Integer.compareUnsigned(bytes.size(), size) > 0) {
      throw Util.failure(
          function,
          Hresult.MAPI_E_CALL_FAILED,
          bytes == null ? "these are no pairs of digits" : "the buffer is too small");
    }
    return bytes;
  }

  /**
   * UlFromSzHex: reads the hexadecimal number at the beginning of a text.
   *
   * @param text the text
   * @return the number, unsigned and modulo 2^32; 0 if there is none (UTL-21)
   */
  public static int ulFromSzHex(@Nullable String text) {
    return number(text, 16);
  }

  /**
   * UFromSz: reads the decimal number at the beginning of a text.
   *
   * @param text the text
   * @return the number, unsigned and modulo 2^32; 0 if there is none (UTL-26)
   */
  public static int uFromSz(@Nullable String text) {
    return number(text, 10);
  }

  private static int number(@Nullable String text, int base) {
    int number = 0;
    for (int i = 0; text != null && i < text.length(); i++) {
      int digit = digit(text.charAt(i), base);
      if (digit < 0) {
        break;
      }
      number = number * base + digit;
    }
    return number;
  }

  /** Digits of other scripts are none here. */
  private static int digit(char c, int base) {
    if (!HexFormat.isHexDigit(c)) {
      return -1;
    }
    int digit = HexFormat.fromHexDigit(c);
    return digit < base ? digit : -1;
  }

  /**
   * SzFindCh: looks for the first occurrence of a character.
   *
   * @param text the text
   * @param character the character, with regard to case
   * @return the text from there on, null if there is none or the text is null (UTL-26)
   */
  public static @Nullable String szFindCh(@Nullable String text, char character) {
    return text == null ? null : from(text, text.indexOf(character));
  }

  /**
   * SzFindLastCh: looks for the last occurrence of a character.
   *
   * @param text the text
   * @param character the character, with regard to case
   * @return the text from there on, null if there is none or the text is null (UTL-26)
   */
  public static @Nullable String szFindLastCh(@Nullable String text, char character) {
    return text == null ? null : from(text, text.lastIndexOf(character));
  }

  /**
   * SzFindSz: looks for the first occurrence of a text in another.
   *
   * @param text the text
   * @param key what is looked for, with regard to case
   * @return the text from there on, null if there is none or one of them is null (UTL-26)
   */
  public static @Nullable String szFindSz(@Nullable String text, @Nullable String key) {
    return text == null || key == null ? null : from(text, text.indexOf(key));
  }

  private static @Nullable String from(String text, int index) {
    return index < 0 ? null : text.substring(index);
  }

  /**
   * CbOfEncoded: tells how many bytes an encoded text stands for at most: three for four
   * characters.
   *
   * @param text the text
   * @return a number of bytes, 0 for null (PV-048)
   */
  public static int cbOfEncoded(@Nullable String text) {
    return text == null ? 0 : (((text.length() | 3) >> 2) + 1) * 3;
  }
}
