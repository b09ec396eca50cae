package org.mapiemulator.settings;

/** What becomes of a stream that is released without Commit (D-112). */
public enum StreamMode implements Setting {
  /** What was written counts (ST-013). The default. */
  DIRECT,

  /** What was written since the last Commit is lost. */
  TRANSACTED
}
