package org.mapiemulator.settings;

/** What writing one format of the body does to the others (D-125). */
public enum BodyFormats implements Setting {
  /** Nothing. The default. */
  INDEPENDENT,

  /** They are dropped (MG-035). */
  LAST_WINS
}
