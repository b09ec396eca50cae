package org.mapiemulator.internal.addressbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.settings.WrongInterface;

/** Opens containers, mail users and distribution lists. */
final class EntryOpener {

  static final List<Iid> CONTAINER = List.of(Iid.AB_CONTAINER, Iid.MAPI_CONTAINER, Iid.MAPI_PROP);
  static final List<Iid> USER = List.of(Iid.MAIL_USER, Iid.MAPI_PROP);
  static final List<Iid> LIST = List.of(Iid.DIST_LIST, Iid.MAPI_CONTAINER, Iid.MAPI_PROP);

  private final LogonAccess access;

  EntryOpener(LogonAccess access) {
    this.access = access;
  }

  /** Opens what an identifier names; without one, the root container. */
  OpenedEntry open(@Nullable EntryId id, @Nullable Iid iid, int flags) {
    EntryName name = id == null || id.size() == 0 ? EntryName.ROOT : EntryName.read(id);
    requireThere(name);
    requireInterface(iid, interfaces(name.kind()));
    boolean writable = isWritable(name.kind(), flags);
    ProviderObject opened =
        switch (name.kind()) {
          case ROOT -> ContainerObject.root(access);
          case GLOBAL -> ContainerObject.global(access);
          case BOOK -> new ContactsContainer(access, writable);
          case MAILBOX -> new MailboxUser(access, name);
          case CONTACT -> new ContactObject(access, contact(name), writable, 0);
          case LIST -> new ContactListObject(access, contact(name), writable, 0);
          case NEW_CONTACT, NEW_LIST -> throw notFound();
        };
    return new OpenedEntry(name.kind().type().value(), opened);
  }

  private static List<Iid> interfaces(EntryName.Kind kind) {
    return switch (kind.type()) {
      case MAILUSER -> USER;
      case DISTLIST -> LIST;
      default -> CONTAINER;
    };
  }

  private void requireInterface(@Nullable Iid iid, List<Iid> interfaces) {
    if (iid != null
        && !interfaces.contains(iid)
        && !iid.equals(Iid.UNKNOWN)
        && access.settings().get(WrongInterface.class) == WrongInterface.REFUSED) {
      throw Failure.of(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "the object does not have " + iid.name());
    }
  }

  /** Contacts alone can be written; MAPI_BEST_ACCESS takes what it gets (GEN-13, GEN-14). */
  private static boolean isWritable(EntryName.Kind kind, int flags) {
    boolean possible =
        switch (kind) {
          case BOOK, CONTACT, LIST -> true;
          case ROOT, GLOBAL, MAILBOX, NEW_CONTACT, NEW_LIST -> false;
        };
    if (MapiFlag.isSet(flags, OpenFlag.MODIFY) && !MapiFlag.isSet(flags, OpenFlag.BEST_ACCESS)) {
      if (!possible) {
        throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "the object can only be read (ABK-02)");
      }
      return true;
    }
    return possible && MapiFlag.isSet(flags, OpenFlag.BEST_ACCESS);
  }

  /** Throws MAPI_E_NOT_FOUND if there is no such object. */
  void requireThere(EntryName name) {
    boolean there =
        switch (name.kind()) {
          case ROOT, GLOBAL -> name.equals(EntryName.ROOT) || name.equals(EntryName.GLOBAL);
          case BOOK -> name.scope().equals(access.book().uid());
          case MAILBOX -> access.global().find(name.scope()) != null;
          case CONTACT, LIST -> find(name) != null;
          case NEW_CONTACT, NEW_LIST -> false;
        };
    if (!there) {
      throw notFound();
    }
  }

  private @Nullable Contact find(EntryName name) {
    @Nullable Contact contact =
        name.scope().equals(access.book().uid()) ? access.book().find(name.number()) : null;
    boolean list = name.kind() == EntryName.Kind.LIST;
    return contact != null && contact.list() == list ? contact : null;
  }

  private Contact contact(EntryName name) {
    @Nullable Contact contact = find(name);
    if (contact == null) {
      throw notFound();
    }
    return contact;
  }

  /** All that can be read of a mail user or distribution list. */
  Props fields(EntryName name) {
    if (name.kind() == EntryName.Kind.MAILBOX) {
      @Nullable Props user = access.global().find(name.scope());
      if (user == null) {
        throw notFound();
      }
      return user;
    }
    return access.book().fields(contact(name));
  }

  /** The members of a distribution list; null for everything else. */
  @Nullable Contact list(EntryId id) {
    if (!EntryName.isOurs(id)) {
      return null;
    }
    EntryName name = EntryName.read(id);
    return name.kind() == EntryName.Kind.LIST ? contact(name) : null;
  }

  private static RuntimeException notFound() {
    return Failure.of(Hresult.MAPI_E_NOT_FOUND, "this address book has no such object");
  }
}
