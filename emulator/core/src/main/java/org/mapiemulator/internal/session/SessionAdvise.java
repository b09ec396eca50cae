package org.mapiemulator.internal.session;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Named;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.notify.NotificationEngine;
import org.mapiemulator.internal.notify.Registration;
import org.mapiemulator.internal.notify.SinkCalls;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.settings.UnadviseUnknown;

/** IMAPISession::Advise and Unadvise (1.10.1, 1.10.3). */
final class SessionAdvise {

  /** Bits that mean something on a session; all but the first and the last are ignored. */
  private static final int KNOWN =
      MapiFlag.mask(EventMask.class) & ~EventMask.RESERVED_FOR_MAPI.value();

  /** Bits that mean something on an object. */
  private static final int KNOWN_ON_OBJECT =
      MapiFlag.bits(
          EventMask.CRITICAL_ERROR,
          EventMask.EXTENDED,
          EventMask.NEW_MAIL,
          EventMask.OBJECT_CREATED,
          EventMask.OBJECT_COPIED,
          EventMask.OBJECT_DELETED,
          EventMask.OBJECT_MODIFIED,
          EventMask.OBJECT_MOVED,
          EventMask.SEARCH_COMPLETE);

  private final ClientSession session;
  private final SessionRegistry registry;
  private final Scheduler scheduler;

  SessionAdvise(ClientSession session, SessionRegistry registry) {
    this.session = session;
    this.registry = registry;
    this.scheduler = session.process().gate().scheduler();
  }

  long advise(Call call, @Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    if (sink == null) {
      throw MapiFailure.invalidParameter("lpAdviseSink is null");
    }
    if (entryId != null && entryId.isNullPointer()) {
      throw MapiFailure.invalidParameter(
          "lpEntryID is null although cbEntryID is " + entryId.size());
    }
    requireOwn(call, sink);
    if (entryId != null && entryId.size() > 0) {
      call.checkFlags(eventMask, KNOWN_ON_OBJECT, "ulEventMask");
      int mask = eventMask & KNOWN_ON_OBJECT;
      return session.stores().routing().advise(call, entryId, mask, sink);
    }
    call.checkFlags(eventMask, KNOWN, "ulEventMask");
    int mask = EventMask.CRITICAL_ERROR.value() | (eventMask & EventMask.EXTENDED.value());
    return register(call, mask, sink);
  }

  private static void requireOwn(Call call, MapiAdviseSink sink) {
    if (!(sink instanceof Named named)) {
      return;
    }
    LifeNode node = named.node();
    if (node.client() != call.client()) {
      call.report(Facts.foreignSink(node.name(), node.client().name()));
      throw new MapiFailure(
          Hresult.MAPI_E_INVALID_OBJECT,
          node.name() + " belongs to \"" + node.client().name() + "\"");
    }
    if (node.references() == 0) {
      throw MapiFailure.invalidParameter(node.name() + " was released");
    }
  }

  private long register(Call call, int mask, MapiAdviseSink sink) {
    String name = call.gate().names().of("sink", sink);
    @Nullable Site place = call.place();
    SinkCalls.addRef(call.gate(), call.client(), sink, name);
    scheduler.lock();
    try {
      // AddRef is foreign code: the session may have ended meanwhile.
      @Nullable End end = session.node().end();
      if (end == null && call.client().initCount() > 0) {
        long connection = registry.nextConnection();
        session.advised().add(connection, session.node(), mask, sink, name, place);
        return connection;
      }
    } finally {
      scheduler.unlock();
    }
    SinkCalls.release(call.gate(), call.client(), sink, name);
    throw ended(call);
  }

  private MapiFailure ended(Call call) {
    @Nullable End end = session.node().end();
    return end == null || call.client().initCount() == 0
        ? new MapiFailure(Hresult.MAPI_E_NOT_INITIALIZED, "the process uninitialized meanwhile")
        : call.gate().dead(session.node(), end);
  }

  void unadvise(Call call, long connection) {
    if (connection == 0) {
      throw MapiFailure.invalidParameter("ulConnection is 0, which Advise never gives");
    }
    if (session.stores().routing().unadvise(call, connection)) {
      return;
    }
    NotificationEngine engine = session.process().engine();
    NotificationEngine.Cancellation cancellation;
    scheduler.lock();
    try {
      @Nullable Registration registration = session.advised().remove(connection);
      if (registration == null) {
        call.report(Facts.unadviseUnknown(session.node(), connection));
        if (call.setting(UnadviseUnknown.class) == UnadviseUnknown.S_OK) {
          return;
        }
        throw new MapiFailure(
            Hresult.MAPI_E_NOT_FOUND,
            "no registration has the number 0x" + Long.toHexString(connection));
      }
      cancellation = engine.cancel(registration);
    } finally {
      scheduler.unlock();
    }
    engine.complete(cancellation);
  }
}
