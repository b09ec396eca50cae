package org.mapiemulator.tests.junit.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** An importer that fills a message and forgets to save it. */
final class ChangesNotSaved {

  private ChangesNotSaved() {}

  private static MapiFolder inbox(MsgStore store) {
    EntryId inbox = store.getReceiveFolder("IPM.Note", 0).entryId();
    return (MapiFolder) store.openEntry(inbox, null, OpenFlag.MODIFY.value()).object();
  }

  @MapiTest
  static class Misuse {
    @Test
    void imports(@Client("importer") MsgStore store) {
      try (MapiFolder inbox = inbox(store);
          Message message = inbox.createMessage(null, 0)) { // @create
        message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "Budget")));
      } // @release
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void imports(@Client("importer") MsgStore store) {
      try (MapiFolder inbox = inbox(store);
          Message message = inbox.createMessage(null, 0)) {
        message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "Budget")));
        message.saveChanges(0);
      }
    }
  }
}
