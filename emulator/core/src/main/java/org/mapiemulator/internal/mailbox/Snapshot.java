package org.mapiemulator.internal.mailbox;

import org.mapiemulator.internal.store.Identity;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mailbox.MailboxView;
import org.mapiemulator.mapi.MapiUid;

/**
 * A version of a mailbox: the value alone.
 *
 * @param name the name of the mailbox that it is from
 * @param state the value
 */
public record Snapshot(String name, MailboxState state) implements MailboxSnapshot {

  private static final Identity NOBODY = new Identity(MapiUid.of(new byte[MapiUid.SIZE]));

  /** The value of a snapshot, which only the emulator makes. */
  public static Snapshot of(MailboxSnapshot snapshot) {
    if (snapshot instanceof Snapshot ours) {
      return ours;
    }
    throw new IllegalArgumentException(
        "snapshot (" + snapshot + ") is not one that Mailbox.snapshot() gave.");
  }

  @Override
  public MailboxView view() {
    return new ShownMailbox(new Source(name, NOBODY, state));
  }

  @Override
  public String toString() {
    return "snapshot of \"" + name + "\"";
  }
}
