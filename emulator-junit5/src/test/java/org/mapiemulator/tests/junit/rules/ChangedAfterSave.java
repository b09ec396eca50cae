package org.mapiemulator.tests.junit.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** An importer that saves a message and then marks it as imported. */
final class ChangedAfterSave {

  private static final List<PropValue> SUBJECT =
      List.of(PropValue.of(PropTags.PR_SUBJECT, "Budget"));
  private static final List<PropValue> MARK =
      List.of(PropValue.of(PropTags.PR_COMMENT, "imported"));

  private ChangedAfterSave() {}

  private static MapiFolder inbox(MsgStore store) {
    EntryId inbox = store.getReceiveFolder("IPM.Note", 0).entryId();
    return (MapiFolder) store.openEntry(inbox, null, OpenFlag.MODIFY.value()).object();
  }

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.CHANGED_AFTER_SAVE)));

    @Test
    void imports(@Client("importer") MsgStore store) {
      try (MapiFolder inbox = inbox(store);
          Message message = inbox.createMessage(null, 0)) { // @create
        message.setProps(SUBJECT);
        message.saveChanges(0);
        message.setProps(MARK); // @mark
        message.saveChanges(0);
      } catch (MapiException e) {
        // It is not marked, and imported all the same.
      }
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void imports(@Client("importer") MsgStore store) {
      try (MapiFolder inbox = inbox(store);
          Message message = inbox.createMessage(null, 0)) {
        message.setProps(SUBJECT);
        message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
        message.setProps(MARK);
        message.saveChanges(0);
      }
    }
  }
}
