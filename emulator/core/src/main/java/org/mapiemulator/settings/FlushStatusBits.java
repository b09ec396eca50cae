package org.mapiemulator.settings;

/**
 * Which bits of PR_STATUS_CODE a FlushQueues shows while it runs (A-43, rules ).
 *
 * <p>The parameter lists and a remark of the documentation contradict each other.
 */
public enum FlushStatusBits implements Setting {
  /** FLUSH_UPLOAD the outbound bits, FLUSH_DOWNLOAD the inbound ones; the default. */
  NATURAL,

  /** The other way round, as the remark has it. */
  AS_REMARK
}
