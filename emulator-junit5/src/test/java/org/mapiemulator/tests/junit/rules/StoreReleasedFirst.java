package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A tool that cleans up in the order in which it has opened things. */
final class StoreReleasedFirst {

  private StoreReleasedFirst() {}

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.STORE_RELEASED_FIRST)));

    @Test
    void lists_folders(@Client("tool") MsgStore store) {
      var root = (MapiFolder) store.openEntry(null, null, 0).object(); // @open-root
      MapiTable folders = root.getHierarchyTable(0); // @open-table
      store.release(); // @release-store
      root.release();
      folders.release();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void lists_folders(@Client("tool") MsgStore store) {
      var root = (MapiFolder) store.openEntry(null, null, 0).object();
      MapiTable folders = root.getHierarchyTable(0);
      folders.release();
      root.release();
      store.release();
    }
  }
}
