package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.folders.OpenMailbox.count;
import static org.mapiemulator.tests.store.folders.OpenMailbox.failure;
import static org.mapiemulator.tests.store.folders.OpenMailbox.folderIn;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;
import static org.mapiemulator.tests.store.folders.OpenMailbox.message;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StoreSupport;
import org.mapiemulator.testkit.Verifies;

class ReadOnlyStoreTest {

  private static final List<PropValue> COMMENT = List.of(PropValue.of(PropTags.PR_COMMENT, "x"));

  private static void refused(ThrowingCallable call) {
    assertThat(failure(call).hresult()).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
  }

  @Test
  @Verifies({"STO-07", "STO-43", "R-154", "STO-21", "GEN-14"})
  void a_store_that_was_opened_for_reading_refuses_every_change() {
    try (OpenMailbox mailbox = OpenMailbox.readOnly()) {
      MsgStore store = mailbox.store();
      MsgStore writer = mailbox.another("writer");
      EntryId inboxId = store.getReceiveFolder(null, 0).entryId();
      EntryId one =
          message((MapiFolder) writer.openEntry(inboxId, null, OpenMailbox.MODIFY).object(), "one");
      MapiFolder inbox =
          (MapiFolder) store.openEntry(inboxId, null, OpenFlag.BEST_ACCESS.value()).object();

      assertThat(count(inbox, PropTags.PR_ACCESS_LEVEL)).isZero();
      assertThat(count(inbox, PropTags.PR_ACCESS)).isEqualTo(2);
      int mask = count(store, PropTags.PR_STORE_SUPPORT_MASK);
      assertThat(MapiFlag.isSet(mask, StoreSupport.READONLY)).isTrue();
      assertThat(MapiFlag.isSet(mask, StoreSupport.MODIFY_OK)).isFalse();
      assertThat(MapiFlag.isSet(mask, StoreSupport.CREATE_OK)).isFalse();
      refused(() -> store.openEntry(inboxId, null, OpenMailbox.MODIFY));
      refused(() -> store.openEntry(one, null, OpenMailbox.MODIFY));
      refused(() -> store.setProps(COMMENT));
      refused(() -> store.setReceiveFolder("X", 0, inboxId));
      refused(() -> inbox.setProps(COMMENT));
      refused(() -> inbox.deleteProps(List.of(PropTags.PR_COMMENT)));
      refused(() -> inbox.createMessage(null, 0));
      refused(() -> folderIn(inbox, "x"));
      refused(() -> inbox.deleteMessages(List.of(one), 0, null, 0));
      refused(() -> inbox.copyMessages(List.of(one), null, inbox, 0, null, 0));
      refused(() -> inbox.setReadFlags(null, 0, null, 0));
      refused(() -> inbox.setMessageStatus(one, 1, 1));
      refused(() -> inbox.emptyFolder(0, null, 0));
      refused(
          () -> inbox.saveContentsSort(SortOrderSet.of(new SortOrder(PropTags.PR_SUBJECT, 0)), 0));
      refused(
          () ->
              inbox.getIdsFromNames(
                  List.of(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "new")), 2));
      Message message = (Message) store.openEntry(one, null, OpenFlag.BEST_ACCESS.value()).object();
      refused(() -> message.setProps(COMMENT));
      assertThat(count(message, PropTags.PR_ACCESS_LEVEL)).isZero();
    }
  }

  @Test
  @Verifies({"SR-014", "GEN-13", "D-03"})
  void a_folder_that_was_opened_for_reading_is_not_changed() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      EntryId one = message(mailbox.inbox(), "one");
      MapiFolder inbox =
          (MapiFolder) mailbox.store().openEntry(id(mailbox.inbox()), null, 0).object();

      refused(() -> inbox.setProps(COMMENT));
      refused(() -> inbox.createMessage(null, 0));
      refused(() -> folderIn(inbox, "x"));
      refused(() -> inbox.deleteMessages(List.of(one), 0, null, 0));
      refused(() -> mailbox.root().copyMessages(List.of(one), null, inbox, 0, null, 0));
      assertThat(inbox.copyMessages(List.of(one), null, mailbox.root(), 0, null, 0))
          .isEqualTo(Hresult.S_OK);
      assertThat(inbox.setReadFlags(List.of(one), 0, null, 0)).isEqualTo(Hresult.S_OK);
    }
  }
}
