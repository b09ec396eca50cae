package org.mapiemulator.internal.addressbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.StringFlag;

/** IABContainer: the contacts of a profile, its personal address book (ABK-28 to ABK-30). */
final class ContactsContainer extends ContainerObject {

  private static final int TEMPLATES = PropTags.PR_CREATE_TEMPLATES.id();

  private final boolean writable;

  ContactsContainer(LogonAccess access, boolean writable) {
    super(access, contactsProps(access), access.book().rows());
    this.writable = writable;
  }

  @Override
  boolean isWritable() {
    return writable;
  }

  @Override
  protected int[] objectIds() {
    return new int[] {TEMPLATES, PropTags.PR_CONTAINER_CONTENTS.id()};
  }

  @Override
  protected MapiUnknown openObject(PropTag tag, Iid iid, int interfaceOptions, int flags) {
    return tag.id() == TEMPLATES && iid.equals(Iid.MAPI_TABLE)
        ? Templates.table(access(), interfaceOptions & StringFlag.UNICODE.value())
        : super.openObject(tag, iid, interfaceOptions, flags);
  }

  /** Templates make empty entries; every other recipient is the pattern of a new one (D-150). */
  @Override
  public MapiProp createEntry(@Nullable EntryId templateId, int flags) {
    requireWritable();
    if (templateId == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_ENTRYID, "no template was given");
    }
    if (EntryName.isOurs(templateId)) {
      EntryName name = EntryName.read(templateId);
      if (name.equals(EntryName.NEW_CONTACT)) {
        return open(Contact.fresh(false, Props.EMPTY), flags);
      }
      if (name.equals(EntryName.NEW_LIST)) {
        return open(Contact.fresh(true, Props.EMPTY), flags);
      }
    }
    return open(copyOf(templateId), flags);
  }

  private MapiProp open(Contact contact, int flags) {
    return contact.list()
        ? new ContactListObject(access(), contact, true, flags)
        : new ContactObject(access(), contact, true, flags);
  }

  private Contact copyOf(EntryId id) {
    Props own = Fields.copied(access().read(id));
    @Nullable Contact list = access().opener().list(id);
    return list == null
        ? Contact.fresh(false, own)
        : Contact.fresh(true, own).withMembers(list.members());
  }

  @Override
  public Hresult copyEntries(
      @Nullable List<EntryId> entries, long uiParam, @Nullable MapiProgress progress, int flags) {
    requireWritable();
    boolean all = true;
    for (EntryId id : entries == null ? List.<EntryId>of() : entries) {
      all &= copy(id, flags);
    }
    return all ? Hresult.S_OK : Hresult.MAPI_W_PARTIAL_COMPLETION;
  }

  /** Copies an entry; what is there already counts as copied (ABK-29). */
  private boolean copy(EntryId id, int flags) {
    try {
      access().book().save(copyOf(id), flags, false);
      return true;
    } catch (MapiException refused) {
      return refused.hresult().equals(Hresult.MAPI_E_COLLISION);
    }
  }

  @Override
  public Hresult deleteEntries(@Nullable List<EntryId> entries, int flags) {
    requireWritable();
    Set<Long> numbers = new HashSet<>();
    List<EntryId> unknown = new ArrayList<>();
    for (EntryId id : entries == null ? List.<EntryId>of() : entries) {
      @Nullable Long number = number(id);
      if (number == null) {
        unknown.add(id);
      } else {
        numbers.add(number);
      }
    }
    int removed = access().book().remove(numbers);
    return unknown.isEmpty() && removed == numbers.size()
        ? Hresult.S_OK
        : Hresult.MAPI_W_PARTIAL_COMPLETION;
  }

  private @Nullable Long number(EntryId id) {
    try {
      EntryName name = EntryName.read(id);
      access().opener().requireThere(name);
      boolean contact = name.kind() == EntryName.Kind.CONTACT || name.kind() == EntryName.Kind.LIST;
      return contact ? (Long) name.number() : null;
    } catch (MapiException unknown) {
      return null;
    }
  }
}
