package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * ACCELERATEABSDI: the function that handles keys for a dialog that its caller does not wait for.
 */
@FunctionalInterface
public interface AccelerateAbSdi {

  /**
   * Handles a window message: {@code BOOL ACCELERATEABSDI(ULONG_PTR, LPVOID)}.
   *
   * @param uiParam the window of the dialog
   * @param message the window message
   * @return whether it was handled
   */
  boolean accelerate(long uiParam, @Nullable Object message);
}
