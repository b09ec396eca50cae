package org.mapiemulator.internal.transport;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;

/** Finds the mailbox that a recipient means. */
public final class Addressees {

  private final Mailboxes mailboxes;
  private final CodePage codePage;

  public Addressees(Mailboxes mailboxes) {
    this.mailboxes = mailboxes;
    this.codePage = PropSettings.of(mailboxes.environment().settings()).codePage();
  }

  /**
   * The mailbox of a recipient: by the SMTP address, by the address, by the identifier if that is a
   * one-off one, by the display name if that is all there is.
   */
  public @Nullable Mailbox of(Row recipient) {
    String smtp = text(recipient, PropTags.PR_SMTP_ADDRESS);
    String address = text(recipient, PropTags.PR_EMAIL_ADDRESS);
    @Nullable Mailbox found = byAddress(smtp);
    if (found == null) {
      found = byAddress(address);
    }
    if (found != null || !smtp.isEmpty() || !address.isEmpty()) {
      return found;
    }
    if (value(recipient, PropTags.PR_ENTRYID) instanceof Binary id) {
      Optional<OneOff> oneOff = OneOff.decode(EntryId.of(id.toByteArray()), codePage);
      if (oneOff.isPresent()) {
        return byAddress(oneOff.get().address());
      }
    }
    String name = text(recipient, PropTags.PR_DISPLAY_NAME);
    found = mailboxes.find(name);
    return found == null ? byAddress(name) : found;
  }

  private @Nullable Mailbox byAddress(String address) {
    return address.isEmpty() ? null : mailboxes.byAddress(address);
  }

  static String text(Row row, PropTag tag) {
    return value(row, tag) instanceof String text ? text : "";
  }

  static @Nullable Object value(Row row, PropTag tag) {
    Optional<PropValue> found = row.find(tag);
    return found.isEmpty() ? null : found.get().value();
  }
}
