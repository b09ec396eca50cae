package org.mapiemulator.mailbox;

/** How important the sender finds a message: PR_IMPORTANCE (CLS-10). */
public enum Importance {
  /** 0. */
  LOW,

  /** 1; the default. */
  NORMAL,

  /** 2. */
  HIGH
}
