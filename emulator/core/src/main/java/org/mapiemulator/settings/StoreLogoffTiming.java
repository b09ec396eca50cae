package org.mapiemulator.settings;

/** When IMsgStore::StoreLogoff does what its flags say (rules; decision A-44). */
public enum StoreLogoffTiming implements Setting {
  /** When the store is released for the last time; the default of every version. */
  AT_RELEASE,
  /** At once, inside the call. */
  IMMEDIATE
}
