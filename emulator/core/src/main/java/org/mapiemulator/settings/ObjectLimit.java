package org.mapiemulator.settings;

import org.mapiemulator.mapi.Hresult;

/**
 * How many objects of a kind (messages, folders, tables, …) a client may have open of one store, as
 * servers limit it for each session (A-102, B42).
 *
 * @param ofAKind the number, 1 or more
 * @param result what the call gives that would open one more
 */
public record ObjectLimit(int ofAKind, Hresult result) implements Setting {

  /** No limit; the default of every version. */
  public static final ObjectLimit NONE = of(Integer.MAX_VALUE);

  /**
   * Checks the values.
   *
   * @param ofAKind the number, 1 or more
   * @param result what the call gives that would open one more
   * @throws IllegalArgumentException if the number is less than one, or the result is a success
   */
  public ObjectLimit {
    if (ofAKind < 1) {
      throw new IllegalArgumentException(
          "ofAKind (" + ofAKind + ") must be at least 1. Use ObjectLimit.NONE for no limit.");
    }
    if (!result.isFailure()) {
      throw new IllegalArgumentException(
          "result (" + result + ") must be a failure, for instance MAPI_E_CALL_FAILED.");
    }
  }

  /**
   * A limit beyond which calls give MAPI_E_CALL_FAILED.
   *
   * @param ofAKind the number, 1 or more; 32 is one that is known of servers
   * @return the setting
   * @throws IllegalArgumentException if the number is less than one
   */
  public static ObjectLimit of(int ofAKind) {
    return new ObjectLimit(ofAKind, Hresult.MAPI_E_CALL_FAILED);
  }
}
