package org.mapiemulator.settings;

/** Whether the version reads {@link RegistryPolicy} (A-42, rule R-306). */
public enum PolicyRegistryRead implements Setting {
  /** It does; the default since Outlook 2010. */
  ON,

  /** It does not; the default of versions before. */
  OFF
}
