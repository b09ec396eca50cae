package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link XpLogon#transportNotify}. */
public enum TransportNotifyFlag implements MapiFlag {
  /** Messages may come in. */
  BEGIN_INBOUND(0x00000001, "NOTIFY_BEGIN_INBOUND"),

  /** Messages may go out. */
  BEGIN_OUTBOUND(0x00000002, "NOTIFY_BEGIN_OUTBOUND"),

  /** Everything that waits is to come in. */
  BEGIN_INBOUND_FLUSH(0x00000004, "NOTIFY_BEGIN_INBOUND_FLUSH"),

  /** Everything that waits is to go out. */
  BEGIN_OUTBOUND_FLUSH(0x00000008, "NOTIFY_BEGIN_OUTBOUND_FLUSH"),

  /** No message may come in any more. */
  END_INBOUND(0x00010000, "NOTIFY_END_INBOUND"),

  /** No message may go out any more. */
  END_OUTBOUND(0x00020000, "NOTIFY_END_OUTBOUND"),

  /** The flush inwards is over. */
  END_INBOUND_FLUSH(0x00040000, "NOTIFY_END_INBOUND_FLUSH"),

  /** The flush outwards is over. */
  END_OUTBOUND_FLUSH(0x00080000, "NOTIFY_END_OUTBOUND_FLUSH"),

  /** A deferred message is given up; the data says which. */
  ABORT_DEFERRED(0x40000000, "NOTIFY_ABORT_DEFERRED"),

  /** A message in transfer is cancelled; the data is its reference. */
  CANCEL_MESSAGE(0x80000000, "NOTIFY_CANCEL_MESSAGE");

  private final int value;
  private final String macro;

  TransportNotifyFlag(int value, String macro) {
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
