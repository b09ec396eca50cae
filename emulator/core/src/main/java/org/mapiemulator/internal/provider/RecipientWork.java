package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.recipient.ListExpansion;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;

/** What PrepareSubmit and ExpandRecips do to the recipients of a message (SUB-07, SUB-08). */
final class RecipientWork {

  private static final int KIND = 0x0FFFFFFF;

  private RecipientWork() {}

  /**
   * A message is sent again: who has it already (MAPI_SUBMITTED) needs nobody who is responsible,
   * who is to get it now (MAPI_P1) does; the types stay (D-58).
   */
  static void prepareSubmit(Message message) {
    List<Row> changed = new ArrayList<>();
    for (Row row : MessageProps.wholeRecipients(message)) {
      if (MessageProps.value(row, PropTags.PR_RECIPIENT_TYPE) instanceof Integer type) {
        boolean has = (type & RecipientType.SUBMITTED.value()) != 0;
        if (has || (type & RecipientType.P1.value()) != 0) {
          changed.add(MessageProps.with(row, PropValue.of(PropTags.PR_RESPONSIBILITY, has)));
        }
      }
    }
    if (!changed.isEmpty()) {
      message.modifyRecipients(ModifyRecipientsFlag.MODIFY.value(), changed);
    }
  }

  /**
   * Expands personal distribution lists, drops who is there twice, reads one-off identifiers of
   * recipients without an address, and takes changed names back.
   *
   * @param book opens the address book, if there is a list to be opened
   */
  static int expandRecips(Message message, CodePage codePage, Supplier<AddrBook> book) {
    List<Row> rows = MessageProps.recipients(message);
    if (rows.stream().anyMatch(row -> isList(row, codePage))) {
      expandLists(message, codePage, book.get());
      rows = MessageProps.recipients(message);
    }
    Set<String> seen = new HashSet<>();
    List<Row> dropped = new ArrayList<>();
    boolean incomplete = false;
    for (Row row : rows) {
      @Nullable OneOff oneOff = withoutAddress(row) ? oneOff(row, codePage) : null;
      incomplete |= oneOff != null || isRenamed(row);
      String key = key(row, oneOff);
      if (!key.isEmpty() && !seen.add(key)) {
        dropped.add(rowId(row));
      }
    }
    if (!dropped.isEmpty()) {
      message.modifyRecipients(ModifyRecipientsFlag.REMOVE.value(), dropped);
    }
    if (incomplete) {
      resolve(message, codePage);
    }
    return 0;
  }

  private static boolean isList(Row row, CodePage codePage) {
    return !isResent(row) && ListExpansion.isList(row, codePage);
  }

  /** The members take the place of the lists; who has the message already is left alone. */
  private static void expandLists(Message message, CodePage codePage, AddrBook book) {
    try {
      List<Row> before = MessageProps.wholeRecipients(message);
      before.removeIf(RecipientWork::isResent);
      List<Row> after = ListExpansion.expand(book, codePage, before);
      List<Row> gone = new ArrayList<>(before);
      gone.removeAll(after);
      List<Row> members = new ArrayList<>(after);
      members.removeAll(before);
      if (!gone.isEmpty()) {
        message.modifyRecipients(
            ModifyRecipientsFlag.REMOVE.value(), gone.stream().map(RecipientWork::rowId).toList());
      }
      if (!members.isEmpty()) {
        message.modifyRecipients(ModifyRecipientsFlag.ADD.value(), members);
      }
    } finally {
      book.release();
    }
  }

  private static void resolve(Message message, CodePage codePage) {
    List<Row> changed = new ArrayList<>();
    for (Row row : MessageProps.wholeRecipients(message)) {
      @Nullable OneOff oneOff = withoutAddress(row) ? oneOff(row, codePage) : null;
      if (isRenamed(row)) {
        String name = MessageProps.text(row, PropTags.PR_ORIGINAL_DISPLAY_NAME);
        changed.add(MessageProps.with(row, PropValue.of(PropTags.PR_DISPLAY_NAME, name)));
      } else if (oneOff != null) {
        Row full = MessageProps.with(row, PropValue.of(PropTags.PR_ADDRTYPE, oneOff.type()));
        full = MessageProps.with(full, PropValue.of(PropTags.PR_EMAIL_ADDRESS, oneOff.address()));
        if (MessageProps.text(row, PropTags.PR_DISPLAY_NAME).isEmpty()) {
          full =
              MessageProps.with(full, PropValue.of(PropTags.PR_DISPLAY_NAME, oneOff.displayName()));
        }
        changed.add(full);
      }
    }
    if (!changed.isEmpty()) {
      message.modifyRecipients(ModifyRecipientsFlag.MODIFY.value(), changed);
    }
  }

  private static boolean isRenamed(Row row) {
    String original = MessageProps.text(row, PropTags.PR_ORIGINAL_DISPLAY_NAME);
    return !original.isEmpty()
        && !original.equals(MessageProps.text(row, PropTags.PR_DISPLAY_NAME));
  }

  /** Whether the message is sent again, and the row says who has it and who is to get it. */
  private static boolean isResent(Row row) {
    return MessageProps.value(row, PropTags.PR_RECIPIENT_TYPE) instanceof Integer kind
        && (kind & ~KIND) != 0;
  }

  private static boolean withoutAddress(Row row) {
    return MessageProps.text(row, PropTags.PR_EMAIL_ADDRESS).isEmpty();
  }

  private static @Nullable OneOff oneOff(Row row, CodePage codePage) {
    if (!(MessageProps.value(row, PropTags.PR_ENTRYID) instanceof Binary id)) {
      return null;
    }
    Optional<OneOff> decoded = OneOff.decode(EntryId.of(id.toByteArray()), codePage);
    return decoded.isEmpty() ? null : decoded.get();
  }

  /** Who it is; empty if that cannot be told. The same in To and Cc is still one. */
  private static String key(Row row, @Nullable OneOff oneOff) {
    String type = oneOff == null ? MessageProps.text(row, PropTags.PR_ADDRTYPE) : oneOff.type();
    String address =
        oneOff == null ? MessageProps.text(row, PropTags.PR_EMAIL_ADDRESS) : oneOff.address();
    return address.isEmpty() || isResent(row)
        ? ""
        : (type + ":" + address).toUpperCase(Locale.ROOT);
  }

  private static Row rowId(Row row) {
    return MessageProps.value(row, PropTags.PR_ROWID) instanceof Integer id
        ? Row.of(PropValue.of(PropTags.PR_ROWID, id))
        : row;
  }
}
