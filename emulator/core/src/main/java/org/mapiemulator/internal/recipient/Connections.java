package org.mapiemulator.internal.recipient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;

/** The sinks that were registered with the address book, most of them at a provider (ABK-21). */
final class Connections {

  private final BookSession session;
  private final Books books;
  private final Map<Long, Registered> registered = new LinkedHashMap<>(2);

  Connections(BookSession session, Books books) {
    this.session = session;
    this.books = books;
  }

  /**
   * A registration.
   *
   * @param book where it is, null for errors of the address book as a whole
   * @param connection the provider's number
   */
  private record Registered(@Nullable Book book, long connection, MapiAdviseSink sink) {}

  long advise(@Nullable EntryId id, int eventMask, MapiAdviseSink sink) {
    if (id == null) {
      sink.addRef();
      return keep(new Registered(null, 0, sink));
    }
    if (id.providerUid().isEmpty()) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_ENTRYID, "the entry identifier has no room for a MAPIUID");
    }
    Book book = books.require(id);
    long connection =
        book.<Long>get("IABLogon::Advise", () -> book.logon().advise(id, eventMask, sink));
    return keep(new Registered(book, connection, sink));
  }

  private long keep(Registered made) {
    long number = session.nextConnection();
    synchronized (registered) {
      registered.put(number, made);
    }
    return number;
  }

  void unadvise(long connection) {
    @Nullable Registered known;
    synchronized (registered) {
      known = registered.remove(connection);
    }
    if (known == null) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "no sink is registered under this number");
    }
    end(known);
  }

  private void end(Registered known) {
    @Nullable Book book = known.book();
    if (book == null) {
      known.sink().release();
    } else {
      book.run("IABLogon::Unadvise", () -> book.logon().unadvise(known.connection()));
    }
  }

  /** Ends what is left. */
  void end() {
    List<Registered> left;
    synchronized (registered) {
      left = List.copyOf(registered.values());
      registered.clear();
    }
    for (Registered each : left) {
      try {
        end(each);
      } catch (RuntimeException ignored) {
        // Nobody is there who could be told.
      }
    }
  }
}
