package org.mapiemulator.settings;

/** Which transports the spooler logs on (rule R-469). */
public enum TransportsStarted implements Setting {
  /** Those of the profile; the default of every version. */
  ALL,
  /** Those of a service that has a message store, too; the default of services. */
  COUPLED_ONLY,
  /** None: all mail stays in the outgoing queue. */
  NONE
}
