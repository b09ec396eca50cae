package org.mapiemulator.tests.finding;

import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.fixture.Scene.NEW_PRIVATE;

import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.tests.fixture.Outcomes;

/** What can be wrong about MAPIInitialize and MAPIUninitialize, and about who uses an object. */
final class InitializeMisuse {

  private static final MapiInit SERVICE =
      new MapiInit(
          MapiInit.VERSION, bits(MapiInitFlag.MULTITHREAD_NOTIFICATIONS, MapiInitFlag.NT_SERVICE));

  private InitializeMisuse() {}

  static Finding notInitialized() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      Outcomes.of(() -> mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE)); // @logon
      return stage.found(LintRule.NOT_INITIALIZED);
    }
  }

  static Finding unbalancedInitialize() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.mapiUninitialize(); // @first-uninitialize
      mapi32.mapiUninitialize(); // @second-uninitialize
      return stage.found(LintRule.UNBALANCED_INITIALIZE);
    }
  }

  static Finding unloadedWhileInitialized() {
    try (Stage stage = Stage.with()) {
      stage.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS); // @initialize
      stage.importer().unloadMapi32(); // @unload
      return stage.found(LintRule.UNLOADED_WHILE_INITIALIZED);
    }
  }

  static Finding initializeLeaked() {
    try (Stage stage = Stage.with()) {
      stage.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS); // @initialize
      return stage.foundAtTheEnd(LintRule.INITIALIZE_LEAKED);
    }
  }

  static Finding uninitializedWithSession() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE); // @logon
      mapi32.mapiUninitialize(); // @uninitialize
      return stage.found(LintRule.UNINITIALIZED_WITH_SESSION);
    }
  }

  static Finding threadWithoutInitialize() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE); // @logon
      NamedThread.run("second thread", () -> session.enumAdrTypes(0)); // @on-second-thread
      return stage.found(LintRule.THREAD_WITHOUT_INITIALIZE);
    }
  }

  static Finding lateRelease() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE); // @logon
      session.logoff(0, 0, 0);
      mapi32.mapiUninitialize(); // @uninitialize
      session.release(); // @release
      return stage.found(LintRule.LATE_RELEASE);
    }
  }

  static Finding oleUninitializedLate() {
    try (Stage stage = Stage.with()) {
      MapiClient importer = stage.importer();
      importer.ole32().oleInitialize();
      importer.mapi32().mapiInitialize(new MapiInit(MapiInit.VERSION, 0));
      importer.mapi32().mapiUninitialize(); // @uninitialize
      importer.ole32().oleUninitialize();
      return stage.found(LintRule.OLE_UNINITIALIZED_LATE);
    }
  }

  static Finding foreignObject() {
    try (Stage stage = Stage.with()) {
      MapiClient exporter = stage.other("exporter");
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE); // @importer-logs-on
      exporter.run(
          () -> {
            exporter.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
            Outcomes.of(() -> session.enumAdrTypes(0)); // @exporter-calls
          });
      return stage.found(LintRule.FOREIGN_OBJECT);
    }
  }

  static Finding serviceFlag() {
    try (Stage stage = Stage.with()) {
      stage.mapi32().mapiInitialize(SERVICE); // @initialize
      return stage.found(LintRule.SERVICE_FLAG);
    }
  }

  static Finding serviceWithoutNoMail() {
    try (Stage stage = Stage.ofService()) {
      stage.mapi32().mapiInitialize(SERVICE);
      stage
          .mapi32()
          .mapiLogonEx(0, "Ada", null, NEW_PRIVATE | LogonFlag.NT_SERVICE.value()); // @logon
      return stage.found(LintRule.SERVICE_WITHOUT_NO_MAIL);
    }
  }
}
