package org.mapiemulator.settings;

import java.nio.charset.Charset;

/**
 * The code page through which strings pass that are not MAPI_UNICODE (rule R-122).
 *
 * <p>Characters that it does not have become question marks, as they do on Windows.
 *
 * @param charset the code page; windows-1252 by default
 */
public record AnsiCodePage(Charset charset) implements Setting {

  /** The Western code page; the default of every version. */
  public static final AnsiCodePage DEFAULT = new AnsiCodePage(Charset.forName("windows-1252"));

  /**
   * Sends a string through the code page.
   *
   * @param text the string
   * @return what is left of it
   */
  public String narrow(String text) {
    return new String(text.getBytes(charset), charset);
  }
}
