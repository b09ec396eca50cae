package org.mapiemulator.mapi;

/** Bits of PR_STATUS_CODE (R-291, spec 2.11). */
public enum StatusCode implements MapiFlag {
  /** The resource can be used. */
  AVAILABLE(0x00000001, "STATUS_AVAILABLE"),

  /** It has no connection, or only local data. */
  OFFLINE(0x00000002, "STATUS_OFFLINE"),

  /** It has failed, and may soon shut down. */
  FAILURE(0x00000004, "STATUS_FAILURE"),

  /** A transport may receive. */
  INBOUND_ENABLED(0x00010000, "STATUS_INBOUND_ENABLED"),

  /** A transport receives a message. */
  INBOUND_ACTIVE(0x00020000, "STATUS_INBOUND_ACTIVE"),

  /** A transport fetches all that waits. */
  INBOUND_FLUSH(0x00040000, "STATUS_INBOUND_FLUSH"),

  /** A transport may send. */
  OUTBOUND_ENABLED(0x00100000, "STATUS_OUTBOUND_ENABLED"),

  /** A transport sends a message. */
  OUTBOUND_ACTIVE(0x00200000, "STATUS_OUTBOUND_ACTIVE"),

  /** A transport sends all that waits. */
  OUTBOUND_FLUSH(0x00400000, "STATUS_OUTBOUND_FLUSH"),

  /** A transport works on lists of headers. */
  REMOTE_ACCESS(0x00800000, "STATUS_REMOTE_ACCESS");

  private final int value;
  private final String macro;

  StatusCode(int value, String macro) {
    this.value = value;
    this.macro = macro;
  }

  @Override
  public int value() {
    return value;
  }

  @Override
  public String macro() {
    return macro;
  }
}
