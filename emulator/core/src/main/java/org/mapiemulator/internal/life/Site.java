package org.mapiemulator.internal.life;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.Place;

/** Where in the user's code something happened; looked up only if a finding wants to tell. */
public interface Site {

  /** The place; null if no code of the user's is on the stack. */
  @Nullable Place place();

  /** The place of a site that may be missing. */
  static @Nullable Place placeOf(@Nullable Site site) {
    return site == null ? null : site.place();
  }
}
