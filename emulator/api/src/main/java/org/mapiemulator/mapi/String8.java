package org.mapiemulator.mapi;

/**
 * An 8-bit string: its bytes without the terminator, and the code page that they are in.
 *
 * @param bytes the bytes
 * @param codePage the Windows number of the code page: 1252, 65001, …
 */
public record String8(Binary bytes, int codePage) {

  /** The code page of Western Europe, which is taken where nothing says another (D-13). */
  public static final int WINDOWS_1252 = 1252;

  /** UTF-8 as a code page. */
  public static final int UTF_8 = 65001;

  /**
   * Encodes a text in Windows-1252; what that cannot write becomes "?".
   *
   * @param text the text
   * @return the string
   */
  public static String8 of(String text) {
    return of(text, WINDOWS_1252);
  }

  /**
   * Encodes a text; what the code page cannot write becomes "?".
   *
   * @param text the text
   * @param codePage the Windows number of the code page
   * @return the string
   * @throws IllegalArgumentException if Java does not know the code page
   */
  public static String8 of(String text, int codePage) {
    return new String8(Binary.of(text.getBytes(CodePages.charset(codePage))), codePage);
  }

  /**
   * Decodes the bytes. What is in a code page that Java does not know is read as Windows-1252, and
   * what means nothing becomes U+FFFD.
   *
   * @return the text
   */
  public String text() {
    return new String(bytes.toByteArray(), CodePages.orDefault(codePage));
  }

  /** The text of the first bytes, for a reader. */
  String beginning(int characters) {
    int most = 4 * characters;
    return bytes.size() <= most
        ? text()
        : new String(bytes.toByteArray(), 0, most, CodePages.orDefault(codePage));
  }

  /**
   * The text, for a reader.
   *
   * @return the text as {@link #text()} gives it
   */
  @Override
  public String toString() {
    return text();
  }
}
