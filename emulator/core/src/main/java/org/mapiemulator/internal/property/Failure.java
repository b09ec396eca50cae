package org.mapiemulator.internal.property;

import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;

/** Failures of the provider's side; the side of MAPI adds the name of the method. */
public final class Failure {

  private static final String COMPONENT = "MAPI emulator";

  private Failure() {}

  public static MapiException of(Hresult hresult, String detail) {
    return new MapiException(
        hresult,
        "the provider",
        new MapiError(MapiError.VERSION, detail, COMPONENT, 0, hresult.code() & 0xFFFF),
        detail);
  }
}
