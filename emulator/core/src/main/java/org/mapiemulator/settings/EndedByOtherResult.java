package org.mapiemulator.settings;

import org.mapiemulator.mapi.Hresult;

/**
 * What a session gives after somebody else ended it (A-07, rule R-493).
 *
 * @param result a failing result
 */
public record EndedByOtherResult(Hresult result) implements Setting {

  /** MAPI_E_END_OF_SESSION; the default of every version. */
  public static final EndedByOtherResult DEFAULT =
      new EndedByOtherResult(Hresult.MAPI_E_END_OF_SESSION);

  /**
   * Checks the result.
   *
   * @param result a failing result
   * @throws IllegalArgumentException if it is a success
   */
  public EndedByOtherResult {
    if (result.isSuccess()) {
      throw new IllegalArgumentException(
          "result (" + result + ") must be a failure: the object is dead and cannot do the call.");
    }
  }
}
