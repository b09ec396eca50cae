package org.mapiemulator.internal.life;

import org.jspecify.annotations.Nullable;

/**
 * How and where the life of an object ended.
 *
 * @param kind how
 * @param place where in the code of the emulator's user, null if nowhere
 */
public record End(Kind kind, @Nullable Site place) {

  /** The ways an object can end. */
  public enum Kind {
    /** The end has begun; foreign code may still be running. */
    ENDING,
    /** Its own Logoff. */
    LOGGED_OFF,
    /** Somebody else ended it; clean-up is still legal. */
    ENDED_BY_OTHER,
    /** DoFastShutdown of the process. */
    SHUT_DOWN,
    /** The last MAPIUninitialize of the process. */
    UNINITIALIZED,
    /** The last reference was released. */
    RELEASED,
    /** The process that it lived in is gone, and that is another one than its client's. */
    HOST_GONE,
    /** Its provider made it invalid. */
    INVALIDATED,
    /** IMsgStore::StoreLogoff of a store has given LOGOFF_COMPLETE. */
    STORE_LOGGED_OFF
  }
}
