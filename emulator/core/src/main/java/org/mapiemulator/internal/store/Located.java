package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;

/**
 * A message and where it is.
 *
 * @param folder the number of its folder
 * @param buried whether it was deleted softly (D-114)
 * @param message the message
 * @param queued its place in the outgoing queue, null if it does not wait
 */
public record Located(long folder, boolean buried, MessageState message, @Nullable Queued queued) {

  static @Nullable Located of(MailboxState state, long number) {
    @Nullable FolderState home = state.homeOf(number);
    if (home == null) {
      return null;
    }
    @Nullable Queued queued = state.outgoing().of(number);
    @Nullable MessageState normal = home.contents().get(number);
    @Nullable MessageState shown = normal != null ? normal : home.associated().get(number);
    if (shown != null) {
      return new Located(home.number(), false, shown, queued);
    }
    @Nullable MessageState hidden = home.rest().dumpster().get(number);
    return hidden == null ? null : new Located(home.number(), true, hidden, queued);
  }

  Located with(MessageState next) {
    return new Located(folder, buried, next, queued == null ? null : queued.with(next));
  }
}
