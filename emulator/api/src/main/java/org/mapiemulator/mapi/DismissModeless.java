package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/** DISMISSMODELESS: the function that a dialog calls which the user has closed. */
@FunctionalInterface
public interface DismissModeless {

  /**
   * Takes note: {@code void DISMISSMODELESS(ULONG_PTR, LPVOID)}.
   *
   * @param uiParam the window of the dialog
   * @param context what the caller gave with the function
   */
  void dismissed(long uiParam, @Nullable Object context);
}
