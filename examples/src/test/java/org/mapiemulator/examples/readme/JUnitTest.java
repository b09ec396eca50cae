package org.mapiemulator.examples.readme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.examples.program.MigrationTool;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.settings.Settings;

// tag::junit[]
class JUnitTest {

  @RegisterExtension final MapiExtension extension = MapiExtension.with(Settings.outlook2010());

  @BeforeEach
  void makeProfile(MapiSubsystem mapi) {
    mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
  }

  @Test
  void migrates(MapiSubsystem mapi) {
    new MigrationTool(mapi.client("migration").mapi32(), "Ada").run();
  }
}
// end::junit[]
