package org.mapiemulator.mapi;

/** What IABContainer::ResolveNames tells of a name in its list of flags (ABK-13). */
public enum NameStatus implements MapiConstant {
  /** No entry has been found. */
  UNRESOLVED(0, "MAPI_UNRESOLVED"),

  /** Several entries have been found. */
  AMBIGUOUS(1, "MAPI_AMBIGUOUS"),

  /** One entry has been found. */
  RESOLVED(2, "MAPI_RESOLVED");

  private final int value;
  private final String macro;

  NameStatus(int value, String macro) {
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
