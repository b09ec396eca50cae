package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link MapiSup#spoolerNotify}. */
public enum SpoolerNotifyFlag implements MapiFlag {
  /** A transport has messages to bring in. */
  NEWMAIL(0x00000001, "NOTIFY_NEWMAIL"),

  /** There is something to send again. */
  READYTOSEND(0x00000002, "NOTIFY_READYTOSEND"),

  /** A deferred message was sent; the data is its identifier. */
  SENTDEFERRED(0x00000004, "NOTIFY_SENTDEFERRED"),

  /** A section begins in which the transport is not to be disturbed. */
  CRITSEC(0x00001000, "NOTIFY_CRITSEC"),

  /** Such a section ends. */
  NONCRIT(0x00002000, "NOTIFY_NONCRIT"),

  /** The configuration has changed: AddressTypes is to be asked again. */
  CONFIG_CHANGE(0x00004000, "NOTIFY_CONFIG_CHANGE"),

  /** The transport cannot go on, and is only to be released. */
  CRITICAL_ERROR(0x10000000, "NOTIFY_CRITICAL_ERROR"),

  /** A tightly coupled store has received a message; the data is a notification. */
  NEWMAIL_RECEIVED(0x20000000, "NOTIFY_NEWMAIL_RECEIVED");

  private final int value;
  private final String macro;

  SpoolerNotifyFlag(int value, String macro) {
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
