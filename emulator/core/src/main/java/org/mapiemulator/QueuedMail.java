package org.mapiemulator;

import java.time.Instant;

/**
 * A message that waits to be sent.
 *
 * @param mailbox the mailbox that it was submitted in, for instance {@code Mailbox - Ada}
 * @param subject its subject, empty if it has none
 * @param since when it was submitted, on the virtual clock
 * @param attempts how often the spooler has tried to send it
 * @param reason why it was not sent; empty if nobody has tried
 */
public record QueuedMail(
    String mailbox, String subject, Instant since, int attempts, String reason) {}
