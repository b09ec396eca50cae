package org.mapiemulator.mapi;

/** Flags of MAPIINIT_0 (mapiinit_0.md, spec 2.2). */
public enum MapiInitFlag implements MapiFlag {
  /** A thread of MAPI's own delivers notifications. */
  MULTITHREAD_NOTIFICATIONS(0x00000001, "MAPI_MULTITHREAD_NOTIFICATIONS"),

  /** Of old headers only; unknown unless a setting says otherwise. */
  TEMPORARY_PROFILES(0x00000004, "MAPI_TEMPORARY_PROFILES"),

  /** Does not touch the COM state of the calling thread. */
  NO_COINIT(0x00000008, "MAPI_NO_COINIT"),

  /** The caller is a Windows service. */
  NT_SERVICE(0x00010000, "MAPI_NT_SERVICE");

  private final int value;
  private final String macro;

  MapiInitFlag(int value, String macro) {
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
