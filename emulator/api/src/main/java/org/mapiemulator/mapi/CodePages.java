package org.mapiemulator.mapi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Windows code pages as Java charsets. */
final class CodePages {

  private CodePages() {}

  static boolean isKnown(int codePage) {
    return codePage == String8.UTF_8
        || Charset.isSupported(windows(codePage))
        || Charset.isSupported(name(codePage));
  }

  static Charset charset(int codePage) {
    if (codePage == String8.UTF_8) {
      return StandardCharsets.UTF_8;
    }
    if (Charset.isSupported(windows(codePage))) {
      return Charset.forName(windows(codePage));
    }
    if (Charset.isSupported(name(codePage))) {
      return Charset.forName(name(codePage));
    }
    throw new IllegalArgumentException(
        "codePage (" + codePage + ") is none that Java knows. Take 1252 or 65001, for one.");
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
      case 20127 -> "US-ASCII";
      case 20866 -> "KOI8-R";
      case 21866 -> "KOI8-U";
      case 28591 -> "ISO-8859-1";
      case 28592 -> "ISO-8859-2";
      case 28595 -> "ISO-8859-5";
      case 28597 -> "ISO-8859-7";
      case 28599 -> "ISO-8859-9";
      case 28605 -> "ISO-8859-15";
      case 50220 -> "ISO-2022-JP";
      case 51932 -> "EUC-JP";
      case 51949 -> "EUC-KR";
      case 54936 -> "GB18030";
      default -> "IBM" + codePage;
    };
  }
}
