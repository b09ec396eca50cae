package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.PropName;

/** The names of named properties for who is no client of the store. */
public final class FixtureNames {

  private FixtureNames() {}

  /** The identifier of a name, null if it has none. */
  public static @Nullable Integer id(MailboxState state, PropName name) {
    return state.names().id(name);
  }

  /** The name of an identifier, null if it has none. */
  public static @Nullable PropName name(MailboxState state, int id) {
    return state.names().name(id);
  }

  /** The identifier of a name, which is made if there is none. */
  public static int make(Transaction transaction, PropName name) {
    MailboxState state = transaction.state();
    @Nullable Integer known = state.names().id(name);
    if (known != null) {
      return known;
    }
    if (state.names().isFull()) {
      throw new IllegalArgumentException(
          name + " cannot get an identifier: all of 0x8000 to 0xFFFE have names (NAM-07).");
    }
    int id = state.names().next();
    transaction.state(state.withNames(state.names().with(name)));
    return id;
  }
}
