package org.mapiemulator.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.Normalized;
import org.mapiemulator.examples.program.CarelessWatcher;
import org.mapiemulator.examples.program.MailWatcher;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.testkit.GoldenFile;

class MailWatcherTest {

  // tag::first[]
  @Test
  void leaves_when_outlook_logs_everyone_off() {
    try (var mapi = MapiSubsystem.start(Settings.outlook2010().with(SharedLogoffMode.FORCED))) {
      mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
      var outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      var watcher = MailWatcher.start(mapi.client("watcher").mapi32()); // the code under test

      outlook.logOffEveryone(); // IMAPISession::Logoff(0, MAPI_LOGOFF_SHARED, 0)

      await().until(watcher::isToldToStop);
      watcher.close();
      mapi.finish(); // fails if the watcher misused MAPI or left something open
    }
  }

  // end::first[]

  @Test
  void the_careless_twin_is_found_out() {
    try (var mapi = MapiSubsystem.start(Settings.outlook2010().with(SharedLogoffMode.FORCED))) {
      mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
      var outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      mapi.client("watcher").notifications().hold();
      var watcher = CarelessWatcher.start(mapi.client("watcher").mapi32());

      outlook.logOffEveryone();

      mapi.client("watcher").notifications().deliverAll();
      assertThat(watcher.look()).isFalse();
      watcher.close();
      var error = catchThrowableOfType(FindingsError.class, mapi::finish);
      GoldenFile.of("careless-watcher.txt")
          .compare(Normalized.text(String.valueOf(error.getMessage())));
    }
  }
}
