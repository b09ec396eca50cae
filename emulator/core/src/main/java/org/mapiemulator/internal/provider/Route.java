package org.mapiemulator.internal.provider;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.object.AdvisedSink;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.spi.AbLogon;

/**
 * The logon that an entry identifier belongs to: that of a store which the session has open, or
 * that of an address book. Exactly one of both is there.
 */
record Route(@Nullable Seat seat, @Nullable OpenBook book) {

  static Route of(Seat seat) {
    return new Route(seat, null);
  }

  static Route of(OpenBook book) {
    return new Route(null, book);
  }

  OpenBook requireBook() {
    OpenBook open = book;
    if (open == null) {
      throw new IllegalStateException("Defect of the emulator: a route to nobody.");
    }
    return open;
  }

  boolean leadsWhere(Route other) {
    return seat == null
        ? book == other.book
        : other.seat != null && seat.logon() == other.seat.logon();
  }

  /** The small stable name of the logon. */
  String name() {
    return seat == null ? requireBook().name() : seat.logon().name();
  }

  /** The provider's logon object. */
  Object logon() {
    return seat == null ? requireBook().logon() : seat.logon().logon();
  }

  /** The interface of the logon object. */
  String comName() {
    return seat == null ? "IABLogon" : "IMSLogon";
  }

  /** Whether the logon is still there. */
  boolean isOpen(SessionStores stores) {
    return seat == null
        ? stores.providers().addressBooks().all().contains(requireBook())
        : stores.seats().stream().anyMatch(other -> other.logon() == seat.logon());
  }

  long advise(@Nullable EntryId id, int eventMask, AdvisedSink sink) {
    if (seat == null) {
      AbLogon logon = requireBook().logon();
      return logon.advise(id, eventMask, sink);
    }
    return seat.logon().logon().advise(id, eventMask, sink);
  }

  void unadvise(long connection) {
    if (seat == null) {
      requireBook().logon().unadvise(connection);
    } else {
      seat.logon().logon().unadvise(connection);
    }
  }
}
