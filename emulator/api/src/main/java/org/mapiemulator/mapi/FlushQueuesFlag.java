package org.mapiemulator.mapi;

/** Flags of IMAPIStatus::FlushQueues. */
public enum FlushQueuesFlag implements MapiFlag {
  /** What waits to go out. */
  UPLOAD(0x00000002, "FLUSH_UPLOAD"),

  /** What waits to come in. */
  DOWNLOAD(0x00000004, "FLUSH_DOWNLOAD"),

  /** Now, whatever it costs. */
  FORCE(0x00000008, "FLUSH_FORCE"),

  /** No dialog may be shown. */
  NO_UI(0x00000010, "FLUSH_NO_UI"),

  /** The call may return before it is done; for the spooler only. */
  ASYNC_OK(0x00000020, "FLUSH_ASYNC_OK");

  private final int value;
  private final String macro;

  FlushQueuesFlag(int value, String macro) {
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
