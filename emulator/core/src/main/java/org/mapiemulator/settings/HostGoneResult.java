package org.mapiemulator.settings;

import org.mapiemulator.mapi.Hresult;

/**
 * What objects give whose process is gone, to a client in another process.
 *
 * @param result a failing result
 */
public record HostGoneResult(Hresult result) implements Setting {

  /** MAPI_E_NETWORK_ERROR; the default of every version. */
  public static final HostGoneResult DEFAULT = new HostGoneResult(Hresult.MAPI_E_NETWORK_ERROR);

  /** 0x800706BA, RPC_S_SERVER_UNAVAILABLE: what the marshaller itself gives. */
  public static final HostGoneResult SERVER_UNAVAILABLE =
      new HostGoneResult(Hresult.RPC_S_SERVER_UNAVAILABLE);

  /**
   * Checks the result.
   *
   * @param result a failing result
   * @throws IllegalArgumentException if it is a success
   */
  public HostGoneResult {
    if (result.isSuccess()) {
      throw new IllegalArgumentException(
          "result (" + result + ") must be a failure: the object is gone and cannot do the call.");
    }
  }
}
