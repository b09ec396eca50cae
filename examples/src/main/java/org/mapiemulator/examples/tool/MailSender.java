package org.mapiemulator.examples.tool;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** Sends short letters to people whose names it looks up in the address book. */
public final class MailSender implements AutoCloseable {

  private static final int FLAGS =
      MapiFlag.bits(LogonFlag.EXTENDED, LogonFlag.UNICODE, LogonFlag.NEW_SESSION);

  private final Mapi32 mapi32;
  private final MapiSession session;
  private final MsgStore store;

  private MailSender(Mapi32 mapi32, String profile) {
    this.mapi32 = mapi32;
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    session = mapi32.mapiLogonEx(0, profile, null, FLAGS);
    store = Stores.openDefault(session);
  }

  /**
   * Logs on, with mail: the session has a spooler.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile whose mail it sends
   * @return the sender
   */
  public static MailSender open(Mapi32 mapi32, String profile) {
    return new MailSender(mapi32, profile);
  }

  /**
   * Submits a letter; a copy is to stay in Sent Items.
   *
   * @param to the name of the recipient, as the address book knows it, or an address
   * @param subject the subject
   */
  public void send(String to, String subject) {
    EntryId outbox = MapiUtil.hrGetOneProp(store, PropTags.PR_IPM_OUTBOX_ENTRYID).entryId();
    EntryId sent = MapiUtil.hrGetOneProp(store, PropTags.PR_IPM_SENTMAIL_ENTRYID).entryId();
    try (MapiFolder folder =
            (MapiFolder) store.openEntry(outbox, null, OpenFlag.MODIFY.value()).object();
        Message letter = folder.createMessage(null, 0)) {
      letter.setProps(
          List.of(
              PropValue.of(PropTags.PR_SUBJECT, subject),
              PropValue.of(PropTags.PR_SENTMAIL_ENTRYID, sent.bytes())));
      letter.modifyRecipients(ModifyRecipientsFlag.ADD.value(), resolve(to));
      letter.submitMessage(0);
    }
  }

  private List<Row> resolve(String name) {
    List<Row> recipients = new ArrayList<>();
    recipients.add(
        Row.of(
            PropValue.of(PropTags.PR_DISPLAY_NAME, name),
            PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO.value())));
    try (AddrBook book = session.openAddressBook(0, null, 0).value()) {
      book.resolveName(0, StringFlag.UNICODE.value(), null, recipients);
    }
    return recipients;
  }

  /** Leaves without waiting for what was sent. */
  @Override
  public void close() {
    store.release();
    session.logoff(0, 0, 0);
    session.release();
    mapi32.mapiUninitialize();
  }
}
