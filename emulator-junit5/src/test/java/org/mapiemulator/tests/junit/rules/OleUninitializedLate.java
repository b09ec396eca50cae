package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.Ole32;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A program with drag and drop that ends OLE and MAPI in the wrong order. */
final class OleUninitializedLate {

  private OleUninitializedLate() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.OLE_UNINITIALIZED_LATE)));

    @Test
    void stops(@Client("program") Ole32 ole32, @Client("program") Mapi32 mapi32) {
      ole32.oleInitialize();
      mapi32.mapiInitialize(MapiInit.of());

      mapi32.mapiUninitialize(); // @uninitialize
      ole32.oleUninitialize();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void stops(@Client("program") Ole32 ole32, @Client("program") Mapi32 mapi32) {
      ole32.oleInitialize();
      mapi32.mapiInitialize(MapiInit.of());

      ole32.oleUninitialize();
      mapi32.mapiUninitialize();
    }
  }
}
