package org.mapiemulator.mapi;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What FBadRestriction looks at. It walks without recursion, because restrictions can be deep, and
 * looks at a part once that stands in many places.
 */
final class RestrictionCheck {

  private RestrictionCheck() {}

  static boolean isBad(@Nullable Restriction restriction) {
    if (restriction == null) {
      return true;
    }
    Set<Restriction> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Restriction> open = new ArrayDeque<>();
    open.add(restriction);
    while (!open.isEmpty()) {
      Restriction next = open.removeLast();
      if (!seen.add(next)) {
        continue;
      }
      if (isBadItself(next)) {
        return true;
      }
      for (Restriction part : RestrictionParts.of(next)) {
        if (part != null) {
          open.add(part);
        } else if (!isOptional(next)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A comment may have no condition (D-79). */
  private static boolean isOptional(Restriction restriction) {
    return restriction instanceof Restriction.Comment
        || restriction instanceof Restriction.Annotation;
  }

  private static boolean isBadItself(Restriction restriction) {
    if (restriction instanceof Restriction.Property property) {
      return isBadRelop(property.relop()) || isBad(property.tag(), property.value());
    }
    if (restriction instanceof Restriction.Content content) {
      return isBad(content.tag(), content.value());
    }
    if (restriction instanceof Restriction.CompareProps compare) {
      return isBadRelop(compare.relop())
          || Validators.fBadColumn(compare.tag1())
          || Validators.fBadColumn(compare.tag2());
    }
    if (restriction instanceof Restriction.Bits bits) {
      return (bits.relBmr() & ~1) != 0 || Validators.fBadColumn(bits.tag());
    }
    if (restriction instanceof Restriction.Size size) {
      return isBadRelop(size.relop()) || Validators.fBadColumn(size.tag());
    }
    if (restriction instanceof Restriction.Exist exist) {
      return Validators.fBadColumn(exist.tag());
    }
    if (restriction instanceof Restriction.Sub sub) {
      return Validators.fBadColumn(sub.subObject());
    }
    return isBad(remarks(restriction));
  }

  private static List<PropValue> remarks(Restriction restriction) {
    if (restriction instanceof Restriction.Comment comment) {
      return comment.values();
    }
    return restriction instanceof Restriction.Annotation annotation
        ? annotation.values()
        : List.of();
  }

  private static boolean isBad(List<PropValue> values) {
    return values.stream().anyMatch(Validators::fBadProp);
  }

  /** A table may be asked for one row per value, by MV_INSTANCE (TAG-05). */
  private static boolean isBad(PropTag tag, @Nullable PropValue value) {
    return Validators.fBadColumn(tag) || Validators.fBadProp(value);
  }

  private static boolean isBadRelop(int relop) {
    return relop < Relop.LT.value() || relop > Relop.RE.value();
  }
}
