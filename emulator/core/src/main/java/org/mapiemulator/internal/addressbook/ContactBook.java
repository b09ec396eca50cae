package org.mapiemulator.internal.addressbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.ListSource;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.CreateEntryFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;

/** The contacts of a profile. Every change is there for all at once. */
final class ContactBook {

  private final MapiUid uid;
  private final Map<Long, Contact> contacts = new LinkedHashMap<>();
  private final ListSource<PropsRow> rows =
      new ListSource<>(new PropsModel(Fields.COLUMNS), List.of());
  private long last;

  ContactBook(MapiUid uid) {
    this.uid = uid;
  }

  MapiUid uid() {
    return uid;
  }

  /** The rows of its contents table. */
  ListSource<PropsRow> rows() {
    return rows;
  }

  EntryName name(Contact contact) {
    EntryName.Kind kind = contact.list() ? EntryName.Kind.LIST : EntryName.Kind.CONTACT;
    return new EntryName(kind, uid, contact.number());
  }

  /** All that can be read of a contact. */
  Props fields(Contact contact) {
    @Nullable EntryId id = contact.number() == 0 ? null : name(contact).entryId();
    return Fields.of(contact.props(), id, name(contact).kind());
  }

  synchronized @Nullable Contact find(long number) {
    return contacts.get(number);
  }

  /**
   * Keeps a contact, or another version of one.
   *
   * @param flags what a new one was created with (ABK-28)
   * @param force whether it replaces what somebody else has saved meanwhile
   * @return the contact as it is kept
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_COLLISION, MAPI_E_OBJECT_DELETED,
   *     MAPI_E_OBJECT_CHANGED
   */
  synchronized Contact save(Contact contact, int flags, boolean force) {
    if (contact.number() != 0) {
      requireCurrent(contact, force);
      return keep(contact.saved(contact.number()));
    }
    List<Long> same = duplicates(contact, flags);
    if (MapiFlag.isSet(flags, CreateEntryFlag.REPLACE)) {
      contacts.keySet().removeAll(same);
    } else if (!same.isEmpty()) {
      throw Failure.of(Hresult.MAPI_E_COLLISION, "the container has such an entry (ABK-28)");
    }
    last++;
    return keep(contact.saved(last));
  }

  private void requireCurrent(Contact contact, boolean force) {
    @Nullable Contact kept = contacts.get(contact.number());
    if (kept == null) {
      throw Failure.of(Hresult.MAPI_E_OBJECT_DELETED, "the entry was deleted meanwhile (PRP-13)");
    }
    if (kept.version() != contact.version() && !force) {
      throw Failure.of(
          Hresult.MAPI_E_OBJECT_CHANGED, "the entry was saved by somebody else (PRP-11)");
    }
  }

  private Contact keep(Contact saved) {
    contacts.put(saved.number(), saved);
    publish();
    return saved;
  }

  /** Strictly, entries with one name and one address are the same; loosely, with one name. */
  private List<Long> duplicates(Contact contact, int flags) {
    boolean loose = MapiFlag.isSet(flags, CreateEntryFlag.CHECK_DUP_LOOSE);
    if (flags == 0) {
      return List.of();
    }
    Props wanted = fields(contact);
    return contacts.values().stream()
        .filter(
            other -> {
              Props its = fields(other);
              return Fields.sameName(wanted, its) && (loose || Fields.sameAddress(wanted, its));
            })
        .map(Contact::number)
        .toList();
  }

  /** Removes contacts, in one change; how many of them there were. */
  synchronized int remove(Collection<Long> numbers) {
    int before = contacts.size();
    contacts.keySet().removeAll(numbers);
    int removed = before - contacts.size();
    if (removed > 0) {
      publish();
    }
    return removed;
  }

  private void publish() {
    List<PropsRow> now = new ArrayList<>(contacts.size());
    contacts.values().forEach(each -> now.add(new PropsRow(each.number(), fields(each))));
    rows.replace(now);
  }
}
