package org.mapiemulator.internal.mail;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.mailbox.Address;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.RecipientType;

/** What MAPI knows of people: groups of properties, one-off entry identifiers, search keys. */
public final class People {

  private static final String SMTP = "SMTP";

  private static final List<PropTag> SENDER =
      List.of(
          PropTags.PR_SENDER_NAME,
          PropTags.PR_SENDER_ADDRTYPE,
          PropTags.PR_SENDER_EMAIL_ADDRESS,
          PropTags.PR_SENDER_SMTP_ADDRESS,
          PropTags.PR_SENDER_ENTRYID,
          PropTags.PR_SENDER_SEARCH_KEY);
  private static final List<PropTag> SENT_REPRESENTING =
      List.of(
          PropTags.PR_SENT_REPRESENTING_NAME,
          PropTags.PR_SENT_REPRESENTING_ADDRTYPE,
          PropTags.PR_SENT_REPRESENTING_EMAIL_ADDRESS,
          PropTags.PR_SENT_REPRESENTING_SMTP_ADDRESS,
          PropTags.PR_SENT_REPRESENTING_ENTRYID,
          PropTags.PR_SENT_REPRESENTING_SEARCH_KEY);
  private static final List<PropTag> RECEIVED_BY =
      List.of(
          PropTags.PR_RECEIVED_BY_NAME,
          PropTags.PR_RECEIVED_BY_ADDRTYPE,
          PropTags.PR_RECEIVED_BY_EMAIL_ADDRESS,
          PropTags.PR_RECEIVED_BY_SMTP_ADDRESS,
          PropTags.PR_RECEIVED_BY_ENTRYID,
          PropTags.PR_RECEIVED_BY_SEARCH_KEY);

  private People() {}

  /** PR_SENDER_*: who sent it. */
  public static void sender(DraftProps message, Address address) {
    set(message, SENDER, address);
  }

  /** PR_SENT_REPRESENTING_*: in whose name. */
  public static void sentRepresenting(DraftProps message, Address address) {
    set(message, SENT_REPRESENTING, address);
  }

  /** PR_RECEIVED_BY_*: who got it. */
  public static void receivedBy(DraftProps message, Address address) {
    set(message, RECEIVED_BY, address);
  }

  private static void set(DraftProps message, List<PropTag> group, Address address) {
    message.set(group.get(0), address.name());
    if (!address.email().isEmpty()) {
      message.set(group.get(1), SMTP);
      message.set(group.get(2), address.email());
      message.set(group.get(3), address.email());
      message.set(group.get(4), oneOff(address));
      message.set(group.get(5), searchKey(address));
    }
  }

  /** A recipient's row; resolved if there is an SMTP address (REC-07, REC-14). */
  static DraftProps recipient(RecipientType type, Address address) {
    DraftProps row = new DraftProps();
    row.set(PropTags.PR_RECIPIENT_TYPE, type);
    row.set(PropTags.PR_DISPLAY_NAME, address.name());
    if (!address.email().isEmpty()) {
      row.set(PropTags.PR_ADDRTYPE, SMTP);
      row.set(PropTags.PR_EMAIL_ADDRESS, address.email());
      row.set(PropTags.PR_SMTP_ADDRESS, address.email());
      row.set(PropTags.PR_ENTRYID, oneOff(address));
      row.set(PropTags.PR_SEARCH_KEY, searchKey(address));
      row.set(PropTags.PR_OBJECT_TYPE, ObjectType.MAILUSER);
      row.set(PropTags.PR_DISPLAY_TYPE, 0);
    }
    return row;
  }

  /** PR_REPLY_RECIPIENT_*: who is to get the reply. */
  public static void replyTo(DraftProps message, Collection<Address> addresses) {
    message.set(
        PropTags.PR_REPLY_RECIPIENT_NAMES,
        addresses.stream().map(Address::name).collect(Collectors.joining(";")));
    message.set(
        PropTags.PR_REPLY_RECIPIENT_ENTRIES,
        flatEntryList(addresses.stream().map(People::oneOff).toList()));
  }

  /** FLATENTRYLIST: count and size of all, then each one with its size, filled up to four bytes. */
  private static Binary flatEntryList(List<Binary> ids) {
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    for (Binary id : ids) {
      littleEndian(entries, id.size());
      entries.writeBytes(id.toByteArray());
      while (entries.size() % 4 != 0) {
        entries.write(0);
      }
    }
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    littleEndian(list, ids.size());
    littleEndian(list, entries.size());
    list.writeBytes(entries.toByteArray());
    return Binary.of(list.toByteArray());
  }

  private static void littleEndian(ByteArrayOutputStream out, int number) {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(number >>> shift);
    }
  }

  /** A one-off entry identifier: all that an address says, for who is in no address book. */
  static Binary oneOff(Address address) {
    return OneOff.smtp(address.name(), address.email()).entryId(CodePage.UTF_8).bytes();
  }

  /** Type and address in upper case with a NUL (EID-12). */
  static Binary searchKey(Address address) {
    return OneOff.searchKey(SMTP, address.email());
  }
}
