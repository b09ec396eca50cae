package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * SPropValue: a property tag and what it holds.
 *
 * @param tag the tag
 * @param value the value as the type of the tag asks for, null for PT_NULL
 */
public record PropValue(PropTag tag, @Nullable Object value) {

  /** PR_NULL without a value, as in the prior row of a first row (rule R-240). */
  public static final PropValue NULL = new PropValue(PropTag.NULL, null);
}
