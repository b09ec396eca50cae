package org.mapiemulator.internal.property;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.String8;

/** PR_HTML is bytes; PR_BODY_HTML is the same bytes as a string (TAG-19, D-16). */
final class Html {

  private Html() {}

  /** The code page that PR_INTERNET_CPID names, otherwise UTF-8. */
  static CodePage codePage(@Nullable Object internetCpid) {
    return internetCpid instanceof Integer number
        ? CodePage.of(number, CodePage.UTF_8)
        : CodePage.UTF_8;
  }

  static Binary bytes(String text, CodePage codePage) {
    return Binary.of(text.getBytes(codePage.charset()));
  }

  static String text(Binary bytes, CodePage codePage) {
    return CodePage.text(bytes, codePage.charset());
  }

  static String8 text8(Binary bytes, CodePage codePage) {
    return new String8(bytes, codePage.number());
  }
}
