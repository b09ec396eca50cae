package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.MapiInit;

/** A plug-in that is unloaded, and MAPI with it, before it has said that it is done. */
final class UnloadedWhileInitialized {

  private UnloadedWhileInitialized() {}

  @MapiTest(profiles = "Ada")
  static class Misuse {
    @Test
    void unloads(@Client("plug-in") MapiClient process) {
      process.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS); // @initialize
      process.unloadMapi32(); // @unload
    }
  }

  @MapiTest(profiles = "Ada")
  static class Repaired {
    @Test
    void unloads(@Client("plug-in") MapiClient process) {
      process.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      process.mapi32().mapiUninitialize();
      process.unloadMapi32();
    }
  }
}
