package org.mapiemulator.internal.profile;

import org.mapiemulator.mapi.MapiUid;

/** Configures stores that the emulator itself keeps. */
@FunctionalInterface
public interface BuiltInStores {

  /**
   * The configuration of the store of a name; it is made when it is asked for first.
   *
   * @param displayName the name, for instance "Mailbox - Ada"
   * @param section the identifier of its section in the profile
   */
  StoreConfig configure(String displayName, MapiUid section);
}
