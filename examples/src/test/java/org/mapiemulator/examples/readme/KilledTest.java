package org.mapiemulator.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.program.PrivateSession;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.mapi.ExtendedNotification;

class KilledTest {

  @Test
  void a_killed_process_makes_no_calls_and_leaves_no_findings() {
    try (var mapi = MapiSubsystem.start()) {
      mapi.profiles().add("Ada", p -> p.asDefault());
      // tag::killed[]
      var outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada").listen();
      outlook.client().notifications().hold();
      mapi.actor("importer").join().terminate(); // killed instead of Logoff

      outlook.client().notifications().deliverAll();
      assertThat(outlook.received()).hasExactlyElementsOfTypes(ExtendedNotification.class);

      var archiver = PrivateSession.open(mapi.client("archiver").mapi32(), "Ada");
      mapi.client("archiver").terminate();
      assertThatExceptionOfType(ClientTerminatedError.class).isThrownBy(archiver::use);
      // end::killed[]
      mapi.finish(); // what a killed process left open is no leak
    }
  }
}
