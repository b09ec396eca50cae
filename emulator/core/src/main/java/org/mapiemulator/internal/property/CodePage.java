package org.mapiemulator.internal.property;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.String8;

/**
 * A code page as Windows numbers it and as Java knows it; what it cannot write becomes "?" (D-13).
 */
public record CodePage(int number, Charset charset) {

  public static final CodePage UTF_8 = new CodePage(String8.UTF_8, StandardCharsets.UTF_8);

  private static final Pattern DIGITS_AT_END = Pattern.compile("(\\d{3,5})$");

  /** The code page of a charset; UTF-8 where Windows has no number for it. */
  public static CodePage of(Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return UTF_8;
    }
    List<String> names = new ArrayList<>(charset.aliases());
    names.add(0, charset.name());
    for (String name : names) {
      int number = number(name);
      if (number != 0 && of(number, UTF_8).charset().equals(charset)) {
        return new CodePage(number, charset);
      }
    }
    return UTF_8;
  }

  /** A code page by its number, or another where Java does not know it. */
  public static CodePage of(int number, CodePage otherwise) {
    if (number == otherwise.number) {
      return otherwise;
    }
    if (number == String8.UTF_8) {
      return UTF_8;
    }
    String windows = "windows-" + number;
    if (number > 0 && number < 10_000 && Charset.isSupported(windows)) {
      return new CodePage(number, Charset.forName(windows));
    }
    String name = name(number);
    return Charset.isSupported(name) ? new CodePage(number, Charset.forName(name)) : otherwise;
  }

  private static int number(String name) {
    if (name.equalsIgnoreCase("windows-31j")) {
      return 932;
    }
    Matcher digits = DIGITS_AT_END.matcher(name);
    int number = digits.find() ? Integer.parseInt(digits.group(1)) : 0;
    return switch (name) {
      case "GBK" -> 936;
      case "Big5" -> 950;
      case "US-ASCII" -> 20127;
      case "KOI8-R" -> 20866;
      case "KOI8-U" -> 21866;
      case "ISO-8859-1" -> 28591;
      case "ISO-8859-2" -> 28592;
      case "ISO-8859-5" -> 28595;
      case "ISO-8859-7" -> 28597;
      case "ISO-8859-9" -> 28599;
      case "ISO-8859-15" -> 28605;
      case "ISO-2022-JP" -> 50220;
      case "EUC-JP" -> 51932;
      case "EUC-KR" -> 51949;
      case "GB18030" -> 54936;
      default -> number;
    };
  }

  /** Numbers of which Java has another name. */
  private static String name(int number) {
    return switch (number) {
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
      default -> "IBM" + (number & 0xFFFF);
    };
  }

  public String8 encode(String text) {
    return new String8(Binary.of(text.getBytes(charset)), number);
  }

  /** Decodes a string by its own code page, or by this one where Java does not know that. */
  public String decode(String8 text) {
    return text(text.bytes(), of(text.codePage(), this).charset);
  }

  public static String text(Binary bytes, Charset charset) {
    return new String(bytes.toByteArray(), charset);
  }
}
