package org.mapiemulator.journal;

/** The states of a client session (specification, part 5). */
public enum SessionState {
  /** Logged on. */
  ALIVE,
  /** Another client ended the shared session loudly; all calls still work. */
  ASKED_TO_LEAVE,
  /** Its own end has begun; foreign code may be running. */
  ENDING,
  /** Somebody else ended it; Logoff, Unadvise and Release are legal. */
  ENDED_BY_OTHER,
  /** Its own Logoff has returned, or it ended without one. */
  LOGGED_OFF,
  /** The process has uninitialized. */
  UNINITIALIZED,
  /** The last reference is gone. */
  RELEASED;

  /**
   * Tells whether the session is connected: counted by its core, told of the others.
   *
   * @return whether its end has not begun
   */
  public boolean isConnected() {
    return this == ALIVE || this == ASKED_TO_LEAVE || this == ENDED_BY_OTHER;
  }
}
