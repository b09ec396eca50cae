package org.mapiemulator.internal.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StringFlag;

/** What the built-in transport says of who has sent a message, and who has received it (SUB-14). */
final class Senders {

  private static final String SMTP = "SMTP";

  private final Mailboxes mailboxes;
  private final CodePage codePage;
  private final String user;
  private final Map<Sender, Props> senders = new ConcurrentHashMap<>(1);
  private final Map<Mailbox, Received> receivers = new ConcurrentHashMap<>(1);

  /**
   * Makes it.
   *
   * @param user who sends from stores that are no mailboxes of the machine
   */
  Senders(Mailboxes mailboxes, String user) {
    this.mailboxes = mailboxes;
    this.codePage = PropSettings.of(mailboxes.environment().settings()).codePage();
    this.user = user;
  }

  long now() {
    return mailboxes.environment().now();
  }

  /**
   * What goes out with a message: its sender and, unless it names somebody else, for whom it was
   * sent.
   */
  Props outbound(Message message) {
    List<PropValue> known =
        message
            .getProps(
                List.of(
                    PropTags.PR_STORE_RECORD_KEY,
                    PropTags.PR_SENT_REPRESENTING_NAME,
                    PropTags.PR_SENDER_NAME,
                    PropTags.PR_SENDER_EMAIL_ADDRESS),
                StringFlag.UNICODE.value())
            .value();
    @Nullable Mailbox mailbox =
        known.get(0).value() instanceof Binary key && key.size() == MapiUid.SIZE
            ? mailboxes.find(new MapiUid(key))
            : null;
    String name;
    String address;
    if (mailbox != null) {
      name = personOf(mailbox);
      address = mailbox.address();
    } else {
      name = known.get(2).value() instanceof String text ? text : user;
      address = known.get(3).value() instanceof String text ? text : "";
    }
    boolean delegated = known.get(1).value() instanceof String;
    Props sender =
        senders.computeIfAbsent(new Sender(name, address, delegated), key -> identity(key));
    return sender.with(new PropValue(PropTags.PR_PROVIDER_SUBMIT_TIME, now()));
  }

  /** Who sends, and whether the message says itself for whom. */
  private record Sender(String name, String address, boolean delegated) {}

  private Props identity(Sender sender) {
    Binary id = OneOff.smtp(sender.name, sender.address).entryId(codePage).bytes();
    Binary key = OneOff.searchKey(SMTP, sender.address);
    List<PropValue> values = new ArrayList<>(10);
    values.add(new PropValue(PropTags.PR_SENDER_ENTRYID, id));
    values.add(new PropValue(PropTags.PR_SENDER_NAME, sender.name));
    values.add(new PropValue(PropTags.PR_SENDER_ADDRTYPE, SMTP));
    values.add(new PropValue(PropTags.PR_SENDER_EMAIL_ADDRESS, sender.address));
    values.add(new PropValue(PropTags.PR_SENDER_SEARCH_KEY, key));
    if (!sender.delegated) {
      values.add(new PropValue(PropTags.PR_SENT_REPRESENTING_ENTRYID, id));
      values.add(new PropValue(PropTags.PR_SENT_REPRESENTING_NAME, sender.name));
      values.add(new PropValue(PropTags.PR_SENT_REPRESENTING_ADDRTYPE, SMTP));
      values.add(new PropValue(PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS, sender.address));
      values.add(new PropValue(PropTags.PR_SENT_REPRESENTING_SEARCH_KEY, key));
    }
    return Props.of(values);
  }

  /** Who has received a message. */
  Props received(Mailbox mailbox) {
    String address = mailbox.address();
    @Nullable Received known = receivers.get(mailbox);
    if (known == null || !known.address.equals(address)) {
      known = new Received(address, identity(mailbox, address));
      receivers.put(mailbox, known);
    }
    return known.props;
  }

  /** What is said of a receiver, as long as the mailbox has this address. */
  private record Received(String address, Props props) {}

  private static Props identity(Mailbox mailbox, String address) {
    String name = personOf(mailbox);
    Binary key = OneOff.searchKey(SMTP, address);
    return Props.of(
        List.of(
            new PropValue(PropTags.PR_RECEIVED_BY_NAME, name),
            new PropValue(PropTags.PR_RECEIVED_BY_ADDRTYPE, SMTP),
            new PropValue(PropTags.PR_RECEIVED_BY_EMAIL_ADDRESS, address),
            new PropValue(PropTags.PR_RECEIVED_BY_SEARCH_KEY, key),
            new PropValue(PropTags.PR_RCVD_REPRESENTING_NAME, name),
            new PropValue(PropTags.PR_RCVD_REPRESENTING_ADDRTYPE, SMTP),
            new PropValue(PropTags.PR_RCVD_REPRESENTING_EMAIL_ADDRESS, address),
            new PropValue(PropTags.PR_RCVD_REPRESENTING_SEARCH_KEY, key)));
  }

  /** "Mailbox - Ada" is Ada's. */
  private static String personOf(Mailbox mailbox) {
    String prefix = "Mailbox - ";
    String name = mailbox.name();
    return name.startsWith(prefix) && name.length() > prefix.length()
        ? name.substring(prefix.length())
        : name;
  }
}
