package org.mapiemulator.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.program.MailWatcher;
import org.mapiemulator.examples.program.StatusWindow;
import org.mapiemulator.lint.LintRule;

class NotificationsTest {

  @Test
  void come_when_the_test_says_so() {
    try (var mapi = MapiSubsystem.start()) {
      mapi.profiles().add("Ada", p -> p.asDefault());
      var outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      // tag::hold[]
      var process = mapi.client("watcher");
      process.notifications().hold(); // the test takes the wheel
      var watcher = MailWatcher.start(process.mapi32());

      outlook.logOffEveryone();
      assertThat(process.notifications().queued()).hasSize(1);
      assertThat(watcher.isToldToStop()).isFalse();

      process.notifications().deliverNext(); // comes back when OnNotify has returned
      assertThat(watcher.isToldToStop()).isTrue();
      // end::hold[]
      watcher.close();
      mapi.finish();
    }
  }

  @Test
  void can_come_after_unadvise() {
    try (var mapi = MapiSubsystem.start()) {
      mapi.profiles().add("Ada", p -> p.asDefault());
      var outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      var process = mapi.client("status");
      var window = StatusWindow.open(process.mapi32());
      // tag::late[]
      process.notifications().hold();
      outlook.logOff();
      window.closeWindow(); // IMAPISession::Unadvise

      process.notifications().deliverLate(); // MAPI documents that this can happen
      assertThat(mapi.findings().of(LintRule.SINK_THREW)).hasSize(1);
      // end::late[]
      window.leave();
    }
  }

  @Test
  void can_be_delayed_on_the_virtual_clock() {
    try (var mapi = MapiSubsystem.start()) {
      mapi.profiles().add("Ada", p -> p.asDefault());
      var outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      var process = mapi.client("watcher");
      process.notifications().hold();
      var watcher = MailWatcher.start(process.mapi32());
      // tag::delay[]
      process.notifications().delay(Duration.ofMinutes(2));
      outlook.logOffEveryone();
      assertThat(process.notifications().queued()).isEmpty();

      mapi.clock().advance(Duration.ofMinutes(2)); // takes no real time
      assertThat(process.notifications().queued()).hasSize(1);
      // end::delay[]
      process.notifications().deliverAll();
      watcher.close();
      mapi.finish();
    }
  }
}
