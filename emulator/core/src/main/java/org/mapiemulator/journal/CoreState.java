package org.mapiemulator.journal;

/** The states of what client sessions share (specification, part 5). */
public enum CoreState {
  /** Made without MAPI_ALLOW_OTHERS: nobody can join. */
  PRIVATE,
  /** Made with MAPI_ALLOW_OTHERS. */
  SHARED,
  /** Ended loudly while other clients are connected. */
  CLOSING,
  /** The last client session has ended. */
  GONE
}
