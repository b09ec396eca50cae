package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** An importer that hands its session to another process. */
final class ForeignObject {

  private ForeignObject() {}

  @MapiTest
  static class Misuse {
    @Test
    void lets_the_exporter_work(
        @Client("importer") MapiSession session, @Client("exporter") MapiClient exporter) {
      exporter.run(
          () -> {
            exporter.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
            try {
              session.queryIdentity(); // @exporter-works
            } catch (MapiException e) {
              // Then there is nothing to export.
            }
            exporter.mapi32().mapiUninitialize();
          });
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void lets_the_exporter_work(
        @Client("exporter") MapiSession session, @Client("exporter") MapiClient exporter) {
      exporter.run(() -> session.queryIdentity());
    }
  }
}
