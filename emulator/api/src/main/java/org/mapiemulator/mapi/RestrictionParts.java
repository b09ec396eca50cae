package org.mapiemulator.mapi;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The restrictions within a restriction. */
final class RestrictionParts {

  private RestrictionParts() {}

  /** The parts, some of which may be null. */
  @SuppressWarnings("NullAway") // lists of the seam hold what faulty callers put into them
  static List<Restriction> of(Restriction restriction) {
    if (restriction instanceof Restriction.And and) {
      return and.parts();
    }
    if (restriction instanceof Restriction.Or or) {
      return or.parts();
    }
    if (isNested(restriction)) {
      return Collections.singletonList(part(restriction));
    }
    return List.of();
  }

  /** Tells whether a restriction has exactly one part, which may be null. */
  private static boolean isNested(Restriction restriction) {
    return restriction instanceof Restriction.Not
        || restriction instanceof Restriction.Sub
        || restriction instanceof Restriction.Comment
        || restriction instanceof Restriction.Count
        || restriction instanceof Restriction.Annotation;
  }

  private static @Nullable Restriction part(Restriction restriction) {
    if (restriction instanceof Restriction.Not not) {
      return not.part();
    }
    if (restriction instanceof Restriction.Sub sub) {
      return sub.part();
    }
    if (restriction instanceof Restriction.Comment comment) {
      return comment.part();
    }
    if (restriction instanceof Restriction.Count count) {
      return count.part();
    }
    return restriction instanceof Restriction.Annotation annotation ? annotation.part() : null;
  }
}
