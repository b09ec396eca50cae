package org.mapiemulator.mailbox;

/**
 * All that a mailbox held at one moment: a value that never changes and belongs to no subsystem.
 *
 * <p>Taking one, restoring one, and making a mailbox of one take the same short time whatever the
 * mailbox holds; copies share what they have in common. So a test class can keep one in a static
 * field, and each of its tests, in parallel if need be, begins with a copy of its own.
 */
public interface MailboxSnapshot {

  /**
   * What it holds.
   *
   * @return a view; its entry identifiers are those of no mailbox
   */
  MailboxView view();
}
