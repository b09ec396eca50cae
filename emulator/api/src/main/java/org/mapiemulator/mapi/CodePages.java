package org.mapiemulator.mapi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Windows code pages as Java charsets. */
final class CodePages {

  private CodePages() {}

  static Charset charset(int codePage) {
    Charset charset = find(codePage);
    if (charset == null) {
      throw new IllegalArgumentException(
          "codePage (" + codePage + ") is none that Java knows. Take 1252 or 65001, for one.");
    }
    return charset;
  }

  /** What a caller or a file claims may be anything. */
  static Charset orDefault(int codePage) {
    Charset charset = find(codePage);
    return charset == null ? charset(String8.WINDOWS_1252) : charset;
  }

  private static @Nullable Charset find(int codePage) {
    if (codePage == String8.UTF_8) {
      return StandardCharsets.UTF_8;
    }
    if (Charset.isSupported(windows(codePage))) {
      return Charset.forName(windows(codePage));
    }
    return Charset.isSupported(name(codePage)) ? Charset.forName(name(codePage)) : null;
  }

  private static String windows(int codePage) {
    return "windows-" + codePage;
  }

  /** Numbers of which Java has another name. */
  private static String name(int codePage) {
    return switch (codePage) {
      case 932 -> "windows-31j";
      case 936 -> "GBK";
      case 949 -> "x-windows-949";
      case 950 -> "x-windows-950";
      case 1200 -> "UTF-16LE";
      case 1201 -> "UTF-16BE";
      case 1361 -> "x-Johab";
      case 10000 -> "x-MacRoman";
      case 20127 -> "US-ASCII";
      case 20866 -> "KOI8-R";
      case 21866 -> "KOI8-U";
      case 50220, 50221, 50222 -> "ISO-2022-JP";
      case 50225 -> "ISO-2022-KR";
      case 20932, 51932 -> "EUC-JP";
      case 20936, 51936 -> "GB2312";
      case 20949, 51949 -> "EUC-KR";
      case 54936 -> "GB18030";
      default -> codePage > 28590 && codePage < 28606 ? iso(codePage) : "IBM" + codePage;
    };
  }

  private static String iso(int codePage) {
    return "ISO-8859-" + (codePage - 28590);
  }
}
