package org.mapiemulator.tests.finding;

import static org.mapiemulator.tests.fixture.Scene.NEW_PRIVATE;

import org.mapiemulator.MapiActor;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.ExternalReferencesKeepHost;

/** What can be wrong about a client whose objects live in another process. */
final class HostMisuse {

  private HostMisuse() {}

  static Finding externalReference() {
    try (Stage stage = Stage.with(ExternalReferencesKeepHost.ON)) {
      MapiActor outlook = stage.outlook(); // @outlook-logon
      Mapi32 mapi32 = stage.importer().livesIn(outlook).mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.mapiLogonEx(0, "Ada", null, NEW_PRIVATE); // @logon
      outlook.quit(); // @quit
      return stage.found(LintRule.EXTERNAL_REFERENCE);
    }
  }
}
