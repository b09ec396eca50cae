package org.mapiemulator;

import java.time.Instant;
import java.util.List;

/**
 * A message that a transport has taken.
 *
 * @param from the message store that it was submitted in, for instance {@code Mailbox - Ada}
 * @param recipients those that the transport has taken, as {@code Bob <bob@example.org>}
 * @param subject its subject, empty if it has none
 * @param time when, on the virtual clock
 * @param transport the display name of the transport
 * @param mailboxes the mailboxes of this machine that the built-in transport has delivered it to
 */
public record SentMail(
    String from,
    List<String> recipients,
    String subject,
    Instant time,
    String transport,
    List<String> mailboxes) {

  /**
   * Copies the lists.
   *
   * @param from the message store that it was submitted in, for instance {@code Mailbox - Ada}
   * @param recipients those that the transport has taken, as {@code Bob <bob@example.org>}
   * @param subject its subject, empty if it has none
   * @param time when, on the virtual clock
   * @param transport the display name of the transport
   * @param mailboxes the mailboxes of this machine that the built-in transport has delivered it to
   */
  public SentMail {
    recipients = List.copyOf(recipients);
    mailboxes = List.copyOf(mailboxes);
  }
}
