package org.mapiemulator.tests.junit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A tool that looks a folder up in the table of its parent by its entry identifier. */
final class EntryIdsCompared {

  private EntryIdsCompared() {}

  private static int countRows(MsgStore store, PropTag key) {
    EntryId parent =
        store.getProps(List.of(PropTags.PR_IPM_SUBTREE_ENTRYID), 0).value().get(0).entryId();
    EntryId inbox = store.getReceiveFolder("IPM.Note", 0).entryId();
    try (var folder = (MapiFolder) store.openEntry(inbox, null, 0).object();
        var top = (MapiFolder) store.openEntry(parent, null, 0).object();
        MapiTable folders = top.getHierarchyTable(0)) {
      Binary wanted = folder.getProps(List.of(key), 0).value().get(0).binary();
      folders.restrict(Restriction.equal(key, wanted), 0); // @look-up
      return folders.queryRows(2, 0).size();
    }
  }

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.ENTRY_IDS_COMPARED)));

    @Test
    void finds_the_inbox(@Client("tool") MsgStore store) {
      assertThat(countRows(store, PropTags.PR_ENTRYID)).isOne();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void finds_the_inbox(@Client("tool") MsgStore store) {
      assertThat(countRows(store, PropTags.PR_RECORD_KEY)).isOne();
    }
  }
}
