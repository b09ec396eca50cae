package org.mapiemulator.tests.store.values;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.Commit;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.internal.store.NewMailbox;
import org.mapiemulator.internal.store.SpecialFolder;
import org.mapiemulator.internal.store.StoreEnvironment;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.settings.Settings;

/** Mailboxes without a machine around them: a clock that ticks, and identifiers that count. */
final class Machine {

  static final long INBOX = SpecialFolder.INBOX.firstNumber();

  private final AtomicLong ticks = new AtomicLong();
  private final StoreEnvironment environment =
      new StoreEnvironment(
          ticks::incrementAndGet, () -> uid(ticks.incrementAndGet()), Settings.outlook2016());

  private static MapiUid uid(long number) {
    return MapiUid.of(ByteBuffer.allocate(16).putLong(8, number).array());
  }

  Mailbox mailbox() {
    return new Mailbox("Ada", environment.newUid(), environment, NewMailbox.state(0));
  }

  Mailbox copyOf(Mailbox mailbox) {
    return new Mailbox("copy", environment.newUid(), environment, mailbox.state());
  }

  static MessageState message(long number, String subject, boolean read) {
    Props props = Props.EMPTY.with(PropTags.PR_SUBJECT.id(), PropType.UNICODE.value(), subject);
    int flags = read ? MessageFlag.READ.value() : 0;
    return new MessageState(number, props, List.of(), List.of(), flags, 0, 0, 0, 0, 1);
  }

  /** Saves a new message into a folder; its number. */
  static long save(Mailbox mailbox, long folder, String subject) {
    return mailbox.commit(
        transaction -> {
          long number = transaction.number();
          transaction.put(folder, message(number, subject, false));
          return number;
        });
  }

  /** The commits of a mailbox from now on. */
  static List<Commit> watch(Mailbox mailbox) {
    List<Commit> commits = new ArrayList<>();
    mailbox.listen(commits::add);
    return commits;
  }
}
