package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.MapiFlag;

/** Flags of {@link MapiSup#expandRecips} that come out (SUB-08). */
public enum ExpandRecipsFlag implements MapiFlag {
  /** A preprocessor has to see the message before it is sent. */
  NEEDS_PREPROCESSING(0x00000001, "NEEDS_PREPROCESSING"),

  /** The store cannot deliver it by itself. */
  NEEDS_SPOOLER(0x00000002, "NEEDS_SPOOLER");

  private final int value;
  private final String macro;

  ExpandRecipsFlag(int value, String macro) {
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
