package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;

/** A watcher that releases its sink twice: when it is registered, and when it stops. */
final class SinkReleasedWhileRegistered {

  private SinkReleasedWhileRegistered() {}

  @MapiTest
  static class Misuse {
    @Test
    void stops(@Client("watcher") Mapi32 mapi32, @Client("watcher") MapiSession session) {
      MapiAdviseSink sink =
          mapi32.hrAllocAdviseSink((context, notifications) -> 0, null); // @allocate
      long connection = session.advise(null, EventMask.CRITICAL_ERROR.value(), sink);
      sink.release(); // now the registration holds it

      sink.release(); // @stop
      session.unadvise(connection);
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void stops(@Client("watcher") Mapi32 mapi32, @Client("watcher") MapiSession session) {
      MapiAdviseSink sink = mapi32.hrAllocAdviseSink((context, notifications) -> 0, null);
      long connection = session.advise(null, EventMask.CRITICAL_ERROR.value(), sink);
      sink.release(); // now the registration holds it

      session.unadvise(connection);
    }
  }
}
