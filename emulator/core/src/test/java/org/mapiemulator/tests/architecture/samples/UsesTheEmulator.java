package org.mapiemulator.tests.architecture.samples;

import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mapi.Hresult;

/** Code of a lower layer that reaches up. */
public final class UsesTheEmulator {

  private UsesTheEmulator() {}

  /** The seam may be used, the facade may not. */
  public static Hresult go() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      return mapi.clients().isEmpty() ? Hresult.S_OK : Hresult.S_FALSE;
    }
  }
}
