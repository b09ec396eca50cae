package org.mapiemulator.mapi;

/**
 * MAPIINIT_0: how MAPIInitialize is to start MAPI (mapiinit_0.md, rules ).
 *
 * @param version the version of the structure, MAPI_INIT_VERSION = 0
 * @param flags see {@link MapiInitFlag}
 */
public record MapiInit(int version, @Flags(MapiInitFlag.class) int flags) {

  /** MAPI_INIT_VERSION, the only version there is. */
  public static final int VERSION = 0;

  /** Notifications come on a thread of MAPI's own. */
  public static final MapiInit MULTITHREAD_NOTIFICATIONS =
      of(MapiInitFlag.MULTITHREAD_NOTIFICATIONS);

  /**
   * Makes a structure of the right version.
   *
   * @param flags the flags
   * @return the structure
   */
  public static MapiInit of(MapiInitFlag... flags) {
    return new MapiInit(VERSION, MapiFlag.bits(flags));
  }
}
