package org.mapiemulator.internal.property;

import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.settings.Settings;

/**
 * A restriction made ready for many rows (section 11 of the specification). Testing a row allocates
 * nothing and has no side effects, so that any thread may do it.
 */
public abstract class Condition {

  /** Every row meets it. */
  public static final Condition ALWAYS = new Always();

  Condition() {}

  /**
   * Checks a restriction and compiles it.
   *
   * @param subObjects whether RES_SUBRESTRICTION is supported (RES-16)
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_TOO_COMPLEX for what is not supported,
   *     MAPI_E_INVALID_PARAMETER where a part is missing
   */
  public static Condition compile(Restriction restriction, Settings settings, boolean subObjects) {
    return compile(restriction, PropSettings.of(settings), subObjects);
  }

  /** The same with settings that were looked up before. */
  public static Condition compile(
      Restriction restriction, PropSettings settings, boolean subObjects) {
    RestrictionShape.check(restriction);
    return new ConditionCompiler(settings, subObjects).whole(restriction);
  }

  /** Whether a row meets the condition; {@link #limit()} is up to the caller. */
  public abstract <R> boolean test(PropReader<R> reader, R row);

  /** How many rows that meet it count, in the order of the view (RES-18, D-80). */
  public int limit() {
    return Integer.MAX_VALUE;
  }

  private static final class Always extends Condition {

    @Override
    public <R> boolean test(PropReader<R> reader, R row) {
      return true;
    }
  }
}
