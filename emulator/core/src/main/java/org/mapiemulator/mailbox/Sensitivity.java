package org.mapiemulator.mailbox;

/** Who is to see a message: PR_SENSITIVITY (CLS-10). */
public enum Sensitivity {
  /** 0; the default. */
  NONE,

  /** 1. */
  PERSONAL,

  /** 2. */
  PRIVATE,

  /** 3. */
  COMPANY_CONFIDENTIAL
}
