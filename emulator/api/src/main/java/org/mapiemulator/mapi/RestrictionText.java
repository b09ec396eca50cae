package org.mapiemulator.mapi;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A restriction in the words of the headers. It ends after some hundred characters, and so before
 * the stack does: each level writes some.
 */
final class RestrictionText {

  private static final int LIMIT = 400;

  private final StringBuilder text = new StringBuilder();

  private RestrictionText() {}

  static String of(Restriction restriction) {
    RestrictionText writer = new RestrictionText();
    writer.write(restriction);
    if (writer.isFull()) {
      writer.text.setLength(LIMIT);
      writer.text.append('…');
    }
    return writer.text.toString();
  }

  private boolean isFull() {
    return text.length() > LIMIT;
  }

  private void write(@Nullable Restriction restriction) {
    if (isFull()) {
      return;
    }
    if (restriction == null) {
      text.append("null");
      return;
    }
    text.append(name(restriction)).append('(');
    String own = own(restriction);
    text.append(own);
    String separator = own.isEmpty() ? "" : ", ";
    for (Restriction part : RestrictionParts.of(restriction)) {
      if (isFull()) {
        return;
      }
      text.append(separator);
      write(part);
      separator = ", ";
    }
    text.append(')');
  }

  private static String name(Restriction restriction) {
    if (restriction instanceof Restriction.CompareProps) {
      return "RES_COMPAREPROPS";
    }
    if (restriction instanceof Restriction.Bits) {
      return "RES_BITMASK";
    }
    if (restriction instanceof Restriction.Sub) {
      return "RES_SUBRESTRICTION";
    }
    return "RES_" + restriction.getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  private static String own(Restriction restriction) {
    if (restriction instanceof Restriction.Content content) {
      return name(content.tag()) + ", " + fuzzy(content.fuzzyLevel()) + ", " + of(content.value());
    }
    if (restriction instanceof Restriction.Property property) {
      return name(property.tag()) + " " + relop(property.relop()) + " " + of(property.value());
    }
    if (restriction instanceof Restriction.CompareProps compare) {
      return name(compare.tag1()) + " " + relop(compare.relop()) + " " + name(compare.tag2());
    }
    if (restriction instanceof Restriction.Bits bits) {
      return name(bits.tag())
          + ", "
          + Constants.nameOf(bits.relBmr(), BitMask.values())
          + ", 0x"
          + Integer.toHexString(bits.mask()).toUpperCase(Locale.ROOT);
    }
    if (restriction instanceof Restriction.Size size) {
      return name(size.tag())
          + " "
          + relop(size.relop())
          + " "
          + Integer.toUnsignedString(size.size());
    }
    if (restriction instanceof Restriction.Exist exist) {
      return name(exist.tag());
    }
    return ownOfNested(restriction);
  }

  private static String ownOfNested(Restriction restriction) {
    if (restriction instanceof Restriction.Sub sub) {
      return name(sub.subObject());
    }
    if (restriction instanceof Restriction.Count count) {
      return Integer.toUnsignedString(count.count());
    }
    if (restriction instanceof Restriction.Comment comment) {
      return values(comment.values());
    }
    return restriction instanceof Restriction.Annotation annotation
        ? values(annotation.values())
        : "";
  }

  private static String values(List<PropValue> values) {
    return values.size() == 1 ? values.get(0).toString() : values.size() + " values";
  }

  private static String of(@Nullable PropValue value) {
    return value == null ? "null" : PropValueTypes.words(value.value());
  }

  private static String relop(int relop) {
    return Constants.nameOf(relop, Relop.values());
  }

  private static String fuzzy(int fuzzyLevel) {
    StringBuilder names = new StringBuilder();
    names.append(
        Constants.nameOf(
            fuzzyLevel & 0xFFFF, FuzzyLevel.FULLSTRING, FuzzyLevel.SUBSTRING, FuzzyLevel.PREFIX));
    int bits = fuzzyLevel & 0xFFFF0000;
    for (FuzzyLevel bit :
        List.of(FuzzyLevel.IGNORECASE, FuzzyLevel.IGNORENONSPACE, FuzzyLevel.LOOSE)) {
      if ((bits & bit.value()) != 0) {
        names.append(" | ").append(bit.macro());
        bits &= ~bit.value();
      }
    }
    return bits == 0 ? names.toString() : names + " | 0x" + Integer.toHexString(bits);
  }

  private static String name(PropTag tag) {
    return PropTagNames.exact(tag).orElseGet(tag::describe);
  }
}
