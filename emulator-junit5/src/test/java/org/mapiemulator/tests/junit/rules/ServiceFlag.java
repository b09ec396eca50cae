package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;

/** A program that was a Windows service once and still says so. */
final class ServiceFlag {

  private ServiceFlag() {}

  @MapiTest
  static class Misuse {
    @Test
    void starts(@Client("program") Mapi32 mapi32) {
      MapiInit init = MapiInit.of(MapiInitFlag.MULTITHREAD_NOTIFICATIONS, MapiInitFlag.NT_SERVICE);
      mapi32.mapiInitialize(init); // @initialize
      mapi32.mapiUninitialize();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void starts(@Client("program") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.of(MapiInitFlag.MULTITHREAD_NOTIFICATIONS));
      mapi32.mapiUninitialize();
    }
  }
}
