package org.mapiemulator.settings;

/**
 * The interface that MAPI asks provider objects for when a process shuts down fast (A-42, rules
 * Traces and planned faults name its methods as those of IMAPIProviderShutdown.
 */
public enum ProviderShutdownInterface implements Setting {
  /** IMAPIProviderShutdown; the default since Outlook 2010. */
  PROVIDER,

  /** IMAPIClientShutdown, on the provider; what is known of Outlook 2007 SP2. */
  CLIENT,

  /** None: no provider takes part; the default before Outlook 2007 SP2. */
  NONE
}
