package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiConstant;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;

/** Writes conditions, as deep and as wide as anybody reads them in a trace. */
final class RestrictionWords {

  private static final int DEEPEST = 3;
  private static final int WIDEST = 4;

  private RestrictionWords() {}

  static String of(@Nullable Restriction restriction, Arguments words) {
    return of(restriction, words, 0);
  }

  private static String of(@Nullable Restriction restriction, Arguments words, int depth) {
    if (restriction == null) {
      return "null";
    }
    if (depth > DEEPEST) {
      return "...";
    }
    if (restriction instanceof Restriction.Property condition) {
      return ObjectWords.tag(condition.tag())
          + " "
          + relop(condition.relop())
          + " "
          + value(condition.value(), words);
    }
    if (restriction instanceof Restriction.Content condition) {
      return ObjectWords.tag(condition.tag()) + " contains " + value(condition.value(), words);
    }
    if (restriction instanceof Restriction.Bits condition) {
      return ObjectWords.tag(condition.tag()) + " & 0x" + Integer.toHexString(condition.mask());
    }
    if (restriction instanceof Restriction.CompareProps condition) {
      return ObjectWords.tag(condition.tag1())
          + " "
          + relop(condition.relop())
          + " "
          + ObjectWords.tag(condition.tag2());
    }
    if (restriction instanceof Restriction.Size condition) {
      return "size of "
          + ObjectWords.tag(condition.tag())
          + " "
          + relop(condition.relop())
          + " "
          + condition.size();
    }
    return restriction instanceof Restriction.Exist exist
        ? "EXIST " + ObjectWords.tag(exist.tag())
        : nested(restriction, words, depth + 1);
  }

  private static String nested(Restriction restriction, Arguments words, int depth) {
    String name = restriction.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    if (restriction instanceof Restriction.And and) {
      return name + parts(and.parts(), words, depth);
    }
    if (restriction instanceof Restriction.Or or) {
      return name + parts(or.parts(), words, depth);
    }
    if (restriction instanceof Restriction.Not not) {
      return name + "(" + of(not.part(), words, depth) + ")";
    }
    if (restriction instanceof Restriction.Sub sub) {
      return name
          + "("
          + ObjectWords.tag(sub.subObject())
          + ", "
          + of(sub.part(), words, depth)
          + ")";
    }
    if (restriction instanceof Restriction.Count count) {
      return name + "(" + count.count() + ", " + of(count.part(), words, depth) + ")";
    }
    if (restriction instanceof Restriction.Comment comment) {
      return name + "(" + of(comment.part(), words, depth) + ")";
    }
    return restriction instanceof Restriction.Annotation annotation
        ? name + "(" + of(annotation.part(), words, depth) + ")"
        : name;
  }

  private static String parts(List<Restriction> parts, Arguments words, int depth) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.min(WIDEST, parts.size()); i++) {
      texts.add(of(parts.get(i), words, depth));
    }
    if (parts.size() > WIDEST) {
      texts.add("...");
    }
    return "(" + String.join(", ", texts) + ")";
  }

  private static String value(@Nullable PropValue value, Arguments words) {
    return value == null ? "null" : ObjectWords.value(value, words);
  }

  private static String relop(int relop) {
    for (Relop known : Relop.values()) {
      if (known.value() == relop) {
        return macro(known);
      }
    }
    return "relop " + relop;
  }

  private static String macro(MapiConstant constant) {
    return constant.macro().replace("RELOP_", "");
  }
}
