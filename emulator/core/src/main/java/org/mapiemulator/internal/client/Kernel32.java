package org.mapiemulator.internal.client;

import org.mapiemulator.mapi.MapiFunction;

/** What the bug of a library that is unloaded too early needs of Windows (B25). */
interface Kernel32 {

  /** Unloads MAPI32.DLL. */
  @MapiFunction("FreeLibrary")
  void freeLibrary();
}
