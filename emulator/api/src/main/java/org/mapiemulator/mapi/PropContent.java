package org.mapiemulator.mapi;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What FPropContainsProp looks for. */
final class PropContent {

  private static final int LOW_WORD = 0xFFFF;
  private static final Pattern NON_SPACING = Pattern.compile("\\p{Mn}+");

  private PropContent() {}

  static boolean contains(PropValue value, PropValue part, int fuzzyLevel) {
    if (value.tag().type() != part.tag().type()) {
      return false;
    }
    if (value.value() instanceof Binary bytes && part.value() instanceof Binary wanted) {
      return bytes(bytes, wanted, fuzzyLevel & LOW_WORD);
    }
    return value.value() instanceof String8 text
        && part.value() instanceof String8 wanted
        && text(text.text(), wanted.text(), fuzzyLevel);
  }

  private static boolean text(String text, String wanted, int fuzzyLevel) {
    String in = folded(text, fuzzyLevel);
    String what = folded(wanted, fuzzyLevel);
    return switch (fuzzyLevel & LOW_WORD) {
      case 0 -> in.equals(what);
      case 1 -> in.contains(what);
      case 2 -> in.startsWith(what);
      default -> text.equals(wanted);
    };
  }

  private static String folded(String text, int fuzzyLevel) {
    boolean loose = (fuzzyLevel & FuzzyLevel.LOOSE.value()) != 0;
    String folded = text;
    if (loose || (fuzzyLevel & FuzzyLevel.IGNORENONSPACE.value()) != 0) {
      folded = Normalizer.normalize(folded, Normalizer.Form.NFD);
      folded = NON_SPACING.matcher(folded).replaceAll("");
    }
    if (loose || (fuzzyLevel & FuzzyLevel.IGNORECASE.value()) != 0) {
      folded = folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
    return folded;
  }

  private static boolean bytes(Binary in, Binary what, int level) {
    int rest = in.size() - what.size();
    return switch (level) {
      case 1 -> rest >= 0 && in.indexOf(what) >= 0;
      case 2 -> rest >= 0 && in.regionMatches(0, what);
      default -> in.equals(what);
    };
  }
}
