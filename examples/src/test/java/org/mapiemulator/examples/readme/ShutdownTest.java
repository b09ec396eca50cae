package org.mapiemulator.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.program.MailWatcher;
import org.mapiemulator.examples.tool.NotePad;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.Settings;

class ShutdownTest {

  private static MapiSubsystem started(Settings settings) {
    MapiSubsystem mapi = MapiSubsystem.start(settings);
    mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
    return mapi;
  }

  @Test
  void a_program_asks_before_it_shuts_down_fast() {
    try (MapiSubsystem mapi = started(Settings.outlook2010().with(FastShutdownPolicy.OPT_IN))) {
      // tag::refused[]
      mapi.faults()
          .onProvider(ProviderMethod.QUERY_FAST_SHUTDOWN)
          .answer(Hresult.MAPI_E_NO_SUPPORT); // one provider does not agree
      var notes = NotePad.open(mapi.client("notes").mapi32(), "Ada");

      assertThat(notes.quit()).isFalse(); // it had to log off the ordinary way
      assertThat(mapi).hasNoFindings();
      // end::refused[]
    }
  }

  @Test
  void a_host_ends_as_its_version_does() {
    try (MapiSubsystem mapi = started(Settings.beforeOutlook2007Sp2())) {
      // tag::host[]
      var outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      var tool = mapi.client("sync tool").livesIn(outlook); // its objects are Outlook's
      var watcher = MailWatcher.start(tool.mapi32());

      outlook.quit(); // before 2007 SP2 it stays as long as somebody outside holds it
      assertThat(outlook.client().isQuitting()).isTrue();

      watcher.close();
      assertThat(outlook.client().isTerminated()).isTrue();
      // end::host[]
    }
  }
}
