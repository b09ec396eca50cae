package org.mapiemulator.internal.fault;

/** Who is called: MAPI by a client, or a provider by MAPI. */
public enum Side {
  CLIENT_CALLS,
  PROVIDER_IS_CALLED
}
