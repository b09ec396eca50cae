package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.spi.ReadReceiptFlag;

/** Sends read and nonread reports (RDS-11, D-118). */
final class Reports {

  private static final int PENDING = MapiFlag.bits(MessageFlag.RN_PENDING, MessageFlag.NRN_PENDING);

  private Reports() {}

  /**
   * Lets MAPI make the report, and submits it; no lock may be held. A report that cannot be made is
   * not sent, and not tried again.
   */
  static void send(StoreAccess access, MessageState about, boolean read) {
    @Nullable Long outbox = access.state().special().get(SpecialFolder.OUTBOX);
    if (outbox == null || !access.isWritable()) {
      return;
    }
    try (MessageObject original = MessageObject.open(access, about, false);
        MessageObject report = MessageObject.create(access, outbox, false)) {
      access.support().readReceipt(read ? 0 : ReadReceiptFlag.NON_READ.value(), original, report);
      report.submitMessage(0);
    } catch (MapiException notSent) {
      // It was released without being submitted.
    }
  }

  /** Changes a mailbox, and reports what was deleted unread. */
  static <T> T deleting(StoreAccess access, Function<Transaction, T> work) {
    List<MessageState> due = new ArrayList<>();
    T result =
        access
            .mailbox()
            .commit(
                transaction -> {
                  T done = work.apply(transaction);
                  transaction.deleted(message -> addIfDue(message, due));
                  return done;
                });
    due.forEach(message -> send(access, message, false));
    return result;
  }

  private static void addIfDue(MessageState message, List<MessageState> due) {
    if (message.isUnread() && !message.isAssociated() && (message.flags() & PENDING) != 0) {
      due.add(message);
    }
  }
}
