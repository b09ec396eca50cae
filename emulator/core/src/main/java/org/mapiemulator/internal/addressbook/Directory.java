package org.mapiemulator.internal.addressbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.settings.Settings;

/** What the built-in address book has on one machine: its mailboxes, and contacts by profile. */
public final class Directory {

  private final Mailboxes mailboxes;
  private final PropSettings propSettings;
  private final Map<String, ContactBook> books = new HashMap<>(2);
  private @Nullable GlobalList global;

  public Directory(Mailboxes mailboxes) {
    this.mailboxes = mailboxes;
    this.propSettings = PropSettings.of(mailboxes.environment().settings());
  }

  /** A new provider object. */
  public AbProvider provider() {
    return new AddressBookProvider(this);
  }

  Settings settings() {
    return mailboxes.environment().settings();
  }

  PropSettings propSettings() {
    return propSettings;
  }

  MapiUid newUid() {
    return mailboxes.environment().newUid();
  }

  /** The list of mailboxes, made when somebody looks at it. */
  synchronized GlobalList global() {
    GlobalList known = global;
    if (known == null) {
      known = new GlobalList(mailboxes);
      global = known;
    }
    return known;
  }

  /** The contacts of a profile, which outlive its sessions. */
  synchronized ContactBook book(String profile) {
    return books.computeIfAbsent(
        profile.toLowerCase(Locale.ROOT), key -> new ContactBook(newUid()));
  }
}
