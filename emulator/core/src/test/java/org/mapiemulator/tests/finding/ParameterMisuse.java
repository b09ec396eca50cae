package org.mapiemulator.tests.finding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.fixture.Scene.JOIN;
import static org.mapiemulator.tests.fixture.Scene.NEW_PRIVATE;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.tests.fixture.Outcomes;

/** What can be wrong about the parameters of a call, and about the dialogs they lead to. */
final class ParameterMisuse {

  private static final int LOGON_UI = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UI);

  private ParameterMisuse() {}

  static Finding undefinedFlags() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE);
      Outcomes.of(() -> session.logoff(0, LogonFlag.ALLOW_OTHERS.value(), 0)); // @logoff
      return stage.found(LintRule.UNDEFINED_FLAGS);
    }
  }

  static Finding reservedNotZero() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE);
      Outcomes.of(() -> session.logoff(0, 0, 1)); // @logoff
      return stage.found(LintRule.RESERVED_NOT_ZERO);
    }
  }

  static Finding extendedMissing() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.mapiLogonEx(0, "Ada", null, LogonFlag.NEW_SESSION.value()); // @logon
      return stage.found(LintRule.EXTENDED_MISSING);
    }
  }

  static Finding profileNameIgnored() {
    try (Stage stage = Stage.with()) {
      stage.outlook();
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.mapiLogonEx(0, "Bob", null, JOIN); // @logon
      return stage.found(LintRule.PROFILE_NAME_IGNORED);
    }
  }

  static Finding unattendedDialog() {
    try (Stage stage = Stage.with()) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      Outcomes.of(() -> mapi32.mapiLogonEx(0, null, null, LOGON_UI)); // @logon
      return stage.found(LintRule.UNATTENDED_DIALOG);
    }
  }

  static Finding foreignCodeThrew() {
    UiHooks broken =
        UiHooks.NO_USER.onLogon(
            dialog -> {
              throw new IllegalStateException("no such button"); // @hook
            });
    try (Stage stage = Stage.with(broken)) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      Outcomes.of(() -> mapi32.mapiLogonEx(0, null, null, LOGON_UI)); // @logon
      return stage.found(LintRule.FOREIGN_CODE_THREW);
    }
  }

  static Finding stalled() {
    UiHooks nobodyLooks = UiHooks.NO_USER.onLogon(dialog -> DialogAnswer.never());
    try (Stage stage = Stage.with(nobodyLooks, new StallLimit(Duration.ofMillis(20)))) {
      Mapi32 mapi32 = stage.mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      ThrowingCallable logon = () -> mapi32.mapiLogonEx(0, null, null, LOGON_UI); // @logon
      assertThatThrownBy(logon).isInstanceOf(StallError.class); // @test
      return stage.found(LintRule.STALLED);
    }
  }
}
