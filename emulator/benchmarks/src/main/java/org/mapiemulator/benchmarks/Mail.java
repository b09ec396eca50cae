package org.mapiemulator.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mailbox.MessageBuilder;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.StringFlag;

/** A client with its Inbox open, over a mailbox that was made before. */
final class Mail implements AutoCloseable {

  static final String NAME = "Mailbox - Ada";
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final int WORDS = 1_000;

  private final MapiSubsystem mapi = MapiSubsystem.start();
  final MsgStore store;
  final MapiFolder inbox;

  Mail(MailboxSnapshot content) {
    mapi.mailbox(NAME, content);
    mapi.profiles().add("Ada", p -> p.store(NAME).asDefault());
    Mapi32 mapi32 = mapi.client("client").mapi32();
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session =
        mapi32.mapiLogonEx(
            0, "Ada", null, MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION));
    MapiTable stores = session.getMsgStoresTable(0);
    stores.setColumns(List.of(PropTags.PR_ENTRYID), 0);
    stores.restrict(Restriction.equal(PropTags.PR_DEFAULT_STORE, true), 0);
    store =
        session
            .openMsgStore(
                0,
                stores.queryRows(1, 0).get(0).get(0).entryId(),
                null,
                OpenMsgStoreFlag.WRITE.value())
            .value();
    stores.release();
    inbox =
        (MapiFolder)
            store
                .openEntry(
                    store.getReceiveFolder(null, StringFlag.UNICODE.value()).entryId(),
                    null,
                    OpenFlag.MODIFY.value())
                .object();
  }

  MapiSubsystem mapi() {
    return mapi;
  }

  /** A mailbox whose Inbox has so many messages of twelve properties each. */
  static MailboxSnapshot of(int messages) {
    return MapiSubsystem.mailboxOf(mailbox -> mailbox.inbox().generate(messages, Mail::describe));
  }

  private static void describe(int number, MessageBuilder message) {
    message
        .subject(subject(number))
        .from("Sender " + number % WORDS + " <sender" + number % WORDS + "@example.org>")
        .to("Ada <ada@example.org>")
        .body("Message number " + number + ".")
        .received(received(number))
        .read();
  }

  static String subject(int number) {
    return (number % 10 == 0 ? "Budget of project " : "News of project ") + number;
  }

  /** In an order that is not that of the numbers. */
  static Instant received(int number) {
    return FIRST.plus(Duration.ofSeconds(Math.floorMod(number * 7_919L, 100_003) * 60L));
  }

  @Override
  public void close() {
    mapi.close();
  }
}
