package org.mapiemulator.mapi;

/** The flag of methods that know MAPI_DEFERRED_ERRORS only (GEN-11). */
public enum DeferredErrorsFlag implements MapiFlag {
  /** Errors may come later. */
  DEFERRED_ERRORS(0x00000008, "MAPI_DEFERRED_ERRORS");

  private final int value;
  private final String macro;

  DeferredErrorsFlag(int value, String macro) {
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
