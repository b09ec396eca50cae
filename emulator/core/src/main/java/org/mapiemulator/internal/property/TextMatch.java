package org.mapiemulator.internal.property;

import java.text.Normalizer;
import org.mapiemulator.mapi.FuzzyLevel;

/**
 * Matches text. FL_LOOSE stands for both of the other flags (RES-10).
 *
 * <p>Case is folded character by character, as {@link String#regionMatches(boolean, int, String,
 * int, int)} does, so that a row needs no copy of its text.
 */
final class TextMatch implements ContentMatch {

  private final String part;
  private final int level;
  private final boolean ignoresCase;
  private final boolean ignoresMarks;
  private final String beginnings;

  private TextMatch(String part, int level, boolean ignoresCase, boolean ignoresMarks) {
    this.part = part;
    this.level = level;
    this.ignoresCase = ignoresCase;
    this.ignoresMarks = ignoresMarks;
    this.beginnings = beginnings(part);
  }

  static ContentMatch of(String part, int fuzzyLevel, boolean messageClass) {
    boolean loose = (fuzzyLevel & FuzzyLevel.LOOSE.value()) != 0;
    boolean ignoresCase =
        loose || messageClass || (fuzzyLevel & FuzzyLevel.IGNORECASE.value()) != 0;
    boolean ignoresMarks = loose || (fuzzyLevel & FuzzyLevel.IGNORENONSPACE.value()) != 0;
    return new TextMatch(
        ignoresMarks ? withoutMarks(part) : part, fuzzyLevel & 0xFFFF, ignoresCase, ignoresMarks);
  }

  @Override
  public boolean matches(Object value) {
    if (!(value instanceof String given)) {
      return false;
    }
    String text = ignoresMarks ? withoutMarks(given) : given;
    return switch (level) {
      case 0 -> ignoresCase ? text.equalsIgnoreCase(part) : text.equals(part);
      case 1 -> ignoresCase ? isWithin(text) : text.contains(part);
      default -> text.regionMatches(ignoresCase, 0, part, 0, part.length());
    };
  }

  private boolean isWithin(String text) {
    if (part.isEmpty()) {
      return true;
    }
    for (int i = 0; i < beginnings.length(); i++) {
      if (isWithin(text, beginnings.charAt(i))) {
        return true;
      }
    }
    return beginnings.isEmpty() && isAnywhere(text);
  }

  /** Looks at the places of one character only: the JVM finds those many at a time. */
  private boolean isWithin(String text, char beginning) {
    int last = text.length() - part.length();
    int at = text.indexOf(beginning);
    while (at >= 0 && at <= last) {
      if (text.regionMatches(true, at, part, 0, part.length())) {
        return true;
      }
      at = text.indexOf(beginning, at + 1);
    }
    return false;
  }

  private boolean isAnywhere(String text) {
    for (int i = 0; i <= text.length() - part.length(); i++) {
      if (text.regionMatches(true, i, part, 0, part.length())) {
        return true;
      }
    }
    return false;
  }

  /** The characters that are equal to one of ASCII without regard to case; none for others. */
  private static String beginnings(String part) {
    char first = part.isEmpty() ? 0 : folded(part.charAt(0));
    if (first > 0x7F) {
      return "";
    }
    String both = "" + first + Character.toUpperCase(first);
    return switch (first) {
      case 'i' -> both + "\u0130\u0131";
      case 'k' -> both + '\u212A';
      case 's' -> both + '\u017F';
      default -> first == both.charAt(1) ? both.substring(1) : both;
    };
  }

  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  private static String withoutMarks(String text) {
    if (isAscii(text)) {
      return text;
    }
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder rest = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        rest.append(parts.charAt(i));
      }
    }
    return rest.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
