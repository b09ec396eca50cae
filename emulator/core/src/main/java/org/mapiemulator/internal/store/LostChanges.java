package org.mapiemulator.internal.store;

import java.util.List;

/**
 * What a mailbox has lost at one time.
 *
 * @param mailbox the mailbox
 * @param before what it held
 * @param after what is left
 * @param changes what was lost
 * @param savedBy what each would have written it
 */
public record LostChanges(
    Mailbox mailbox,
    MailboxState before,
    MailboxState after,
    List<LostChange> changes,
    List<String> savedBy) {}
