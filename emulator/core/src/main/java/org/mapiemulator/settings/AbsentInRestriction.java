package org.mapiemulator.settings;

/** What a condition on a property that is not there gives (D-73). */
public enum AbsentInRestriction implements Setting {
  /** It does not hold. The default. */
  FALSE,

  /** The property counts as smaller than every value, as on Exchange 2019 (RES-24). */
  LOWEST
}
