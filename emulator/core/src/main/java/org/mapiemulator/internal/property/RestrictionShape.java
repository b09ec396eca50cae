package org.mapiemulator.internal.property;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Restriction;

/**
 * Looks at how deep and how large a restriction is, without recursion: a caller's mistake must not
 * end in a stack overflow, nor one part that is shared many times in an endless compilation.
 */
final class RestrictionShape {

  /** Deeper restrictions are MAPI_E_TOO_COMPLEX. */
  static final int DEPTH = 256;

  /** Restrictions with more parts are MAPI_E_TOO_COMPLEX. */
  static final int PARTS = 100_000;

  private RestrictionShape() {}

  static void check(Restriction restriction) {
    Deque<Level> open = new ArrayDeque<>();
    open.add(new Level(restriction, 1));
    int count = 1;
    for (Level next = open.poll(); next != null; next = open.poll()) {
      if (next.depth > DEPTH) {
        throw Failure.of(
            Hresult.MAPI_E_TOO_COMPLEX, "the restriction is deeper than " + DEPTH + " levels");
      }
      List<Restriction> parts = parts(next.restriction);
      count += parts.size();
      if (count > PARTS) {
        throw Failure.of(
            Hresult.MAPI_E_TOO_COMPLEX, "the restriction has more than " + PARTS + " parts");
      }
      for (Restriction part : parts) {
        if (part == null) {
          throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "a part of the restriction is null");
        }
        open.push(new Level(part, next.depth + 1));
      }
    }
  }

  private static List<Restriction> parts(Restriction whole) {
    if (whole instanceof Restriction.And and) {
      return and.parts();
    }
    if (whole instanceof Restriction.Or or) {
      return or.parts();
    }
    if (whole instanceof Restriction.Not not) {
      return Collections.singletonList(not.part());
    }
    if (whole instanceof Restriction.Sub sub) {
      return Collections.singletonList(sub.part());
    }
    if (whole instanceof Restriction.Count count) {
      return Collections.singletonList(count.part());
    }
    if (whole instanceof Restriction.Comment comment) {
      return optional(comment.part());
    }
    return optional(whole instanceof Restriction.Annotation note ? note.part() : null);
  }

  private static List<Restriction> optional(@Nullable Restriction part) {
    List<Restriction> parts = new ArrayList<>(1);
    if (part != null) {
      parts.add(part);
    }
    return parts;
  }

  private record Level(Restriction restriction, int depth) {}
}
