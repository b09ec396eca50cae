package org.mapiemulator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.spooler.Sent;
import org.mapiemulator.internal.spooler.Spoolers;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.internal.store.Queued;
import org.mapiemulator.internal.transport.Addressees;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.PropTags;

/**
 * What sends mail: the spoolers of all sessions with mail, and the queues of all mailboxes.
 *
 * <p>A spooler works on the virtual clock: what was submitted leaves when the clock moves, when a
 * client calls IMAPIStatus::FlushQueues, or when the test calls {@link #deliver}.
 *
 * <pre>{@code
 * importer.submits(mail);
 * mapi.spooler().deliver();
 * assertThat(mapi.mailbox("Mailbox - Bob").inbox()).hasMessageCount(1);
 * }</pre>
 */
public final class MailSpooler {

  private final Spoolers spoolers;
  private final Mailboxes mailboxes;
  private final Addressees addressees;

  MailSpooler(Spoolers spoolers, Mailboxes mailboxes) {
    this.spoolers = spoolers;
    this.mailboxes = mailboxes;
    this.addressees = new Addressees(mailboxes);
  }

  /**
   * Sends what waits, now, on the calling thread; the clock is moved as far as further attempts
   * need. What no session with mail has open stays where it is, and so does what a transport has
   * put off for good.
   */
  public void deliver() {
    spoolers.deliver();
  }

  /** Lets the spoolers send nothing by themselves, however far the clock moves. */
  public void hold() {
    spoolers.hold();
  }

  /** Lets the spoolers work by themselves again; the opposite of {@link #hold}. */
  public void release() {
    spoolers.release();
  }

  /**
   * Tells whether {@link #hold} was called, and {@link #release} was not.
   *
   * @return whether the spoolers send nothing by themselves
   */
  public boolean isHeld() {
    return spoolers.isHeld();
  }

  /**
   * What waits in the outgoing queues of the mailboxes, whether or not there is a session that
   * could send it.
   *
   * @return mailbox by mailbox, in the order of submission
   */
  public List<QueuedMail> waiting() {
    List<QueuedMail> all = new ArrayList<>(0);
    for (Mailbox mailbox : mailboxes.all()) {
      mailbox.state().outgoing().rows().forEach(queued -> all.add(view(mailbox, queued)));
    }
    return all;
  }

  private QueuedMail view(Mailbox mailbox, Queued queued) {
    EntryId id = mailbox.identity().message(queued.message().number());
    long since =
        queued.message().value(PropTags.PR_CLIENT_SUBMIT_TIME.id()) instanceof Long time ? time : 0;
    String subject =
        queued.message().value(PropTags.PR_SUBJECT.id()) instanceof String text ? text : "";
    return new QueuedMail(
        mailbox.name(),
        subject,
        FileTime.toInstant(since),
        spoolers.attempts(id, since),
        spoolers.reason(id, since));
  }

  /**
   * What transports have taken since the start; one entry for each transport that has taken
   * recipients of a message.
   *
   * @return the oldest first
   */
  public List<SentMail> sent() {
    return spoolers.sent().stream().map(this::view).toList();
  }

  private SentMail view(Sent sent) {
    List<String> to = new ArrayList<>(1);
    if (sent.builtIn()) {
      sent.recipients()
          .forEach(
              row -> {
                @Nullable Mailbox mailbox = addressees.of(row);
                if (mailbox != null && !to.contains(mailbox.name())) {
                  to.add(mailbox.name());
                }
              });
    }
    return new SentMail(
        sent.store(), sent.names(), sent.subject(), sent.time(), sent.transport(), to);
  }
}
