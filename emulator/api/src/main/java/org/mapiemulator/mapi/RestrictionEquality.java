package org.mapiemulator.mapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Equality of restrictions without recursion, which a deep one would overflow, and without walking
 * twice to the same two parts, which may stand in many places.
 */
final class RestrictionEquality {

  /** Two parts that were compared, as objects and not as values. */
  private record Pair(Restriction a, Restriction b) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pair that && a == that.a && b == that.b;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(a) + System.identityHashCode(b);
    }
  }

  private RestrictionEquality() {}

  static boolean areEqual(Restriction restriction, @Nullable Object other) {
    if (!(other instanceof Restriction that)) {
      return false;
    }
    Set<Pair> seen = new HashSet<>();
    Deque<Pair> open = new ArrayDeque<>();
    open.add(new Pair(restriction, that));
    while (!open.isEmpty()) {
      Pair pair = open.removeLast();
      if (pair.a != pair.b && seen.add(pair)) {
        List<Restriction> parts = RestrictionParts.of(pair.a);
        List<Restriction> others = RestrictionParts.of(pair.b);
        if (!areEqualThemselves(pair.a, pair.b) || !add(open, parts, others)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean add(Deque<Pair> open, List<Restriction> parts, List<Restriction> others) {
    if (parts.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      Restriction part = parts.get(i);
      Restriction other = others.get(i);
      if (part != null && other != null) {
        open.add(new Pair(part, other));
      } else if (part != other) {
        return false;
      }
    }
    return true;
  }

  /** Compares all but the parts. */
  private static boolean areEqualThemselves(Restriction a, Restriction b) {
    return a.getClass() == b.getClass() && Objects.equals(own(a), own(b));
  }

  /**
   * A hash of what stands at the top: equal restrictions have equal ones, and that is all that is
   * asked for.
   */
  static int hash(Restriction restriction) {
    return 31 * RestrictionParts.of(restriction).size() + Objects.hashCode(own(restriction));
  }

  /** What a restriction with parts has besides them, and any other one itself. */
  private static Object own(Restriction restriction) {
    if (restriction instanceof Restriction.Sub sub) {
      return sub.subObject();
    }
    if (restriction instanceof Restriction.Comment comment) {
      return comment.values();
    }
    if (restriction instanceof Restriction.Annotation annotation) {
      return annotation.values();
    }
    if (restriction instanceof Restriction.Count count) {
      return count.count();
    }
    boolean onlyParts =
        restriction instanceof Restriction.And
            || restriction instanceof Restriction.Or
            || restriction instanceof Restriction.Not;
    return onlyParts ? restriction.getClass().getSimpleName() : restriction;
  }
}
