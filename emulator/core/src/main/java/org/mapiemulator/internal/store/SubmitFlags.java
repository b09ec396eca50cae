package org.mapiemulator.internal.store;

/** PR_SUBMIT_FLAGS of what waits to be sent (STO-38, SUB-09). */
final class SubmitFlags {

  private static final int LOCKED = 1;
  private static final int PREPROCESS = 2;

  private SubmitFlags() {}

  static int of(Mailbox mailbox, Queued queued) {
    return (mailbox.locks().isLocked(queued.submission()) ? LOCKED : 0)
        | (queued.preprocess() ? PREPROCESS : 0);
  }
}
