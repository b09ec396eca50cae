package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A tool that is stopped by its window and, once more, by its last line. */
final class UnbalancedInitialize {

  private UnbalancedInitialize() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.UNBALANCED_INITIALIZE)));

    @Test
    void stops(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.mapiUninitialize(); // @window-closes
      mapi32.mapiUninitialize(); // @last-line
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void stops(@Client("tool") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.mapiUninitialize();
    }
  }
}
