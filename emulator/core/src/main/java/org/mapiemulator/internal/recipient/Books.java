package org.mapiemulator.internal.recipient;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.OpenedEntry;

/** Finds the provider that an entry identifier names, and opens what it means. */
final class Books {

  private final BookSession session;

  Books(BookSession session) {
    this.session = session;
  }

  /** The book that an identifier belongs to; null if there is none. The first one wins. */
  @Nullable Book find(EntryId id) {
    for (Book book : session.books()) {
      if (id.providerUid().filter(book::hasUid).isPresent()) {
        return book;
      }
    }
    return null;
  }

  /**
   * The book that an identifier belongs to.
   *
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID (ABK-02)
   */
  Book require(EntryId id) {
    @Nullable Book book = find(id);
    if (book == null) {
      throw unknown();
    }
    return book;
  }

  static MapiException unknown() {
    return Failure.of(
        Hresult.MAPI_E_UNKNOWN_ENTRYID,
        "no open address book provider has registered this kind of entry identifier");
  }

  OpenedEntry open(Book book, @Nullable EntryId id, @Nullable Iid iid, int flags) {
    return book.get("IABLogon::OpenEntry", () -> book.logon().openEntry(id, iid, flags));
  }
}
