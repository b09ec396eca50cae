package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A watcher that keeps the number of its registration in an int. */
final class UnadviseUnknown {

  private UnadviseUnknown() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.UNADVISE_UNKNOWN)));

    @Test
    void stops(@Client("watcher") Mapi32 mapi32, @Client("watcher") MapiSession session) {
      MapiAdviseSink sink = mapi32.hrAllocAdviseSink((context, notifications) -> 0, null);
      int mask = EventMask.CRITICAL_ERROR.value();
      int connection = (int) session.advise(null, mask, sink); // @advise

      try {
        session.unadvise(connection); // @unadvise
      } catch (MapiException e) {
        // It stops in any case.
      }
      sink.release();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void stops(@Client("watcher") Mapi32 mapi32, @Client("watcher") MapiSession session) {
      MapiAdviseSink sink = mapi32.hrAllocAdviseSink((context, notifications) -> 0, null);
      long connection = session.advise(null, EventMask.CRITICAL_ERROR.value(), sink);

      session.unadvise(connection);
      sink.release();
    }
  }
}
