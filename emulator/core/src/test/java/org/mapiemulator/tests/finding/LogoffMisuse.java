package org.mapiemulator.tests.finding;

import static org.mapiemulator.tests.fixture.Scene.JOIN;
import static org.mapiemulator.tests.fixture.Scene.NEW_PRIVATE;
import static org.mapiemulator.tests.fixture.Scene.NEW_SHARED;

import org.mapiemulator.MapiActor;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.tests.fixture.Outcomes;

/** What can be wrong about the end of a session. */
final class LogoffMisuse {

  private LogoffMisuse() {}

  static Finding callAfterLogoff() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE); // @logon
      session.logoff(0, 0, 0); // @logoff
      Outcomes.of(() -> session.openEntry(null, null, 0)); // @open-entry
      return stage.found(LintRule.CALL_AFTER_LOGOFF);
    }
  }

  static Finding callAfterEndByOther() {
    try (Stage stage = Stage.with(SharedLogoffMode.FORCED)) {
      MapiActor outlook = stage.outlook();
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, null, null, JOIN); // @join
      outlook.logOffEveryone(); // @outlook-logs-everyone-off
      Outcomes.of(() -> session.enumAdrTypes(0)); // @enum-address-types
      return stage.found(LintRule.CALL_AFTER_END_BY_OTHER);
    }
  }

  static Finding sharedLogoff() {
    try (Stage stage = Stage.with()) {
      stage.outlook();
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, null, null, JOIN); // @join
      session.logoff(0, LogoffFlag.SHARED.value(), 0); // @shared-logoff
      return stage.found(LintRule.SHARED_LOGOFF);
    }
  }

  static Finding sharedLogoffAlone() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_SHARED); // @logon
      session.logoff(0, LogoffFlag.SHARED.value(), 0); // @shared-logoff
      return stage.found(LintRule.SHARED_LOGOFF_ALONE);
    }
  }

  static Finding secondLogoff() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE); // @logon
      session.logoff(0, 0, 0); // @first-logoff
      Outcomes.of(() -> session.logoff(0, 0, 0)); // @second-logoff
      return stage.found(LintRule.SECOND_LOGOFF);
    }
  }

  static Finding releasedWithoutLogoff() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE); // @logon
      session.release(); // @release
      return stage.found(LintRule.RELEASED_WITHOUT_LOGOFF);
    }
  }

  static Finding overReleased() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE); // @logon
      session.logoff(0, 0, 0); // @logoff
      session.release(); // @first-release
      session.release(); // @second-release
      return stage.found(LintRule.OVER_RELEASED);
    }
  }

  static Finding sessionLeaked() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE); // @logon
      return stage.foundAtTheEnd(LintRule.SESSION_LEAKED);
    }
  }

  static Finding objectLeaked() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.hrAllocAdviseSink((context, notifications) -> 0, null); // @allocate-sink
      mapi32.mapiUninitialize();
      return stage.foundAtTheEnd(LintRule.OBJECT_LEAKED);
    }
  }
}
