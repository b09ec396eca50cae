package org.mapiemulator.mapi;

/** Flags of IMsgStore::StoreLogoff, in and out (imsgstore-storelogoff.md, spec 2.4). */
public enum StoreLogoffFlag implements MapiFlag {
  /** In: sends what is ready, stops the rest. */
  NO_WAIT(0x00000001, "LOGOFF_NO_WAIT"),

  /** In: finishes running messages, begins no new ones. */
  ORDERLY(0x00000002, "LOGOFF_ORDERLY"),

  /** In: as NO_WAIT, and flushes the queues. */
  PURGE(0x00000004, "LOGOFF_PURGE"),

  /** In: does not log off while transports are busy. */
  ABORT(0x00000008, "LOGOFF_ABORT"),

  /** In: reports activity instead of logging off. */
  QUIET(0x00000010, "LOGOFF_QUIET"),

  /** Out: nothing is left to do. */
  COMPLETE(0x00010000, "LOGOFF_COMPLETE"),

  /** Out: messages are coming in. */
  INBOUND(0x00020000, "LOGOFF_INBOUND"),

  /** Out: messages are going out. */
  OUTBOUND(0x00040000, "LOGOFF_OUTBOUND"),

  /** Out: messages wait in the outgoing queue. */
  OUTBOUND_QUEUE(0x00080000, "LOGOFF_OUTBOUND_QUEUE");

  private final int value;
  private final String macro;

  StoreLogoffFlag(int value, String macro) {
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
