package org.mapiemulator.settings;

import org.mapiemulator.mapi.Hresult;

/**
 * What the session and everything below it give after their own Logoff (A-07, rule R-203).
 *
 * @param result a failing result
 */
public record AfterLogoffResult(Hresult result) implements Setting {

  /** MAPI_E_INVALID_OBJECT; the default of every version. */
  public static final AfterLogoffResult DEFAULT =
      new AfterLogoffResult(Hresult.MAPI_E_INVALID_OBJECT);

  /**
   * Checks the result.
   *
   * @param result a failing result
   * @throws IllegalArgumentException if it is a success
   */
  public AfterLogoffResult {
    if (result.isSuccess()) {
      throw new IllegalArgumentException(
          "result (" + result + ") must be a failure: the object is dead and cannot do the call.");
    }
  }
}
