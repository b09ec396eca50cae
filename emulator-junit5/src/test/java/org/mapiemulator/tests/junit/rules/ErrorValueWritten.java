package org.mapiemulator.tests.junit.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.CreateFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A tool that copies properties, also those that are not there. */
final class ErrorValueWritten {

  private static final List<PropTag> COPIED =
      List.of(PropTags.PR_CONTAINER_CLASS, PropTags.PR_COMMENT);

  private ErrorValueWritten() {}

  private static MapiFolder inbox(MsgStore store) {
    EntryId inbox = store.getReceiveFolder("IPM.Note", 0).entryId();
    return (MapiFolder) store.openEntry(inbox, null, OpenFlag.MODIFY.value()).object();
  }

  private static MapiFolder create(MapiFolder inbox) {
    int type = FolderType.GENERIC.value();
    return inbox.createFolder(type, "Copy", null, null, CreateFolderFlag.OPEN_IF_EXISTS.value());
  }

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.ERROR_VALUE_WRITTEN)));

    @Test
    void copies(@Client("tool") MsgStore store) {
      try (MapiFolder inbox = inbox(store);
          MapiFolder copy = create(inbox)) {
        copy.setProps(inbox.getProps(COPIED, 0).value()); // @copy
      }
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void copies(@Client("tool") MsgStore store) {
      try (MapiFolder inbox = inbox(store);
          MapiFolder copy = create(inbox)) {
        List<PropValue> found =
            inbox.getProps(COPIED, 0).value().stream().filter(value -> !value.isError()).toList();
        copy.setProps(found);
      }
    }
  }
}
