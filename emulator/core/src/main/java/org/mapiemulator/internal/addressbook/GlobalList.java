package org.mapiemulator.internal.addressbook;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.internal.table.ListSource;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** The mailboxes of the machine as mail users, in the order of their names. */
final class GlobalList {

  private static final Pattern PREFIX = Pattern.compile("(?i)^\\s*mailbox\\s*-\\s*(?=\\S)");

  private final Mailboxes mailboxes;
  private final ListSource<PropsRow> rows;

  GlobalList(Mailboxes mailboxes) {
    this.mailboxes = mailboxes;
    this.rows = new ListSource<>(new PropsModel(Fields.COLUMNS), List.of());
    mailboxes.listen(this::refresh);
    refresh();
  }

  private synchronized void refresh() {
    List<PropsRow> now = new ArrayList<>();
    for (Mailbox mailbox : mailboxes.all()) {
      now.add(new PropsRow(rowId(mailbox.uid()), fields(mailbox)));
    }
    now.sort(
        Comparator.comparing(
            row -> Fields.text(row.props(), PropTags.PR_DISPLAY_NAME).toLowerCase(Locale.ROOT)));
    rows.replace(now);
  }

  private static long rowId(MapiUid uid) {
    ByteBuffer bytes = ByteBuffer.wrap(uid.bytes().toByteArray());
    long high = bytes.getLong();
    return high ^ bytes.getLong();
  }

  /** The rows of its contents table. */
  ListSource<PropsRow> rows() {
    return rows;
  }

  /** The mail user of a mailbox; null if there is none. */
  @Nullable Props find(MapiUid mailbox) {
    @Nullable Mailbox found = mailboxes.find(mailbox);
    return found == null ? null : fields(found);
  }

  private static Props fields(Mailbox mailbox) {
    String address = mailbox.address();
    Props own =
        Props.of(
            List.of(
                new PropValue(
                    PropTags.PR_DISPLAY_NAME, PREFIX.matcher(mailbox.name()).replaceFirst("")),
                new PropValue(PropTags.PR_ADDRTYPE, "SMTP"),
                new PropValue(PropTags.PR_EMAIL_ADDRESS, address),
                new PropValue(PropTags.PR_SMTP_ADDRESS, address),
                new PropValue(PropTags.PR_ACCOUNT, address.substring(0, address.indexOf('@')))));
    EntryName name = EntryName.mailbox(mailbox.uid());
    return Fields.of(own, name.entryId(), name.kind());
  }
}
