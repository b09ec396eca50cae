package org.mapiemulator.tests.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.CreatedAttach;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.StreamCopied;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene.Party;

class UnwrapTest {

  private static final List<EntryId> IDS = List.of(EntryId.ofHex("00000000" + "22".repeat(20)));

  @Test
  @Verifies("PRP-61")
  void a_provider_gets_its_own_object_for_one_that_the_emulator_handed_out() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      Message message = folder.createMessage(null, 0);
      when(open.innerFolder.copyMessages(any(), any(), any(), anyLong(), any(), anyInt()))
          .thenReturn(Hresult.S_OK);
      when(open.innerStream.copyTo(any(), anyLong())).thenReturn(new StreamCopied(1, 1));
      MapiStream stream = open.stream();

      message.copyTo(null, null, 0, null, Iid.MESSAGE, message, 0);
      message.copyProps(List.of(OpenStore.BODY), 0, null, Iid.MESSAGE, message, 0);
      folder.copyMessages(IDS, null, folder, 0, null, 0);
      open.store.setLockState(message, 1);
      stream.copyTo(stream, 1);

      verify(open.innerMessage).copyTo(null, null, 0, null, Iid.MESSAGE, open.innerMessage, 0);
      verify(open.innerMessage)
          .copyProps(List.of(OpenStore.BODY), 0, null, Iid.MESSAGE, open.innerMessage, 0);
      verify(open.innerFolder).copyMessages(IDS, null, open.innerFolder, 0, null, 0);
      verify(open.innerStore).setLockState(open.innerMessage, 1);
      verify(open.innerStream).copyTo(open.innerStream, 1);
    }
  }

  @Test
  void objects_of_the_users_own_are_passed_as_they_are() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      Message own = mock(Message.class);

      message.copyTo(null, null, 0, null, Iid.MESSAGE, own, 0);

      verify(open.innerMessage).copyTo(null, null, 0, null, Iid.MESSAGE, own, 0);
    }
  }

  @Test
  void a_spy_of_an_object_is_that_object() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      Message spied = spy(open.message());

      message.copyTo(null, null, 0, null, Iid.MESSAGE, spied, 0);
      spied.getPropList(0);

      verify(open.innerMessage).copyTo(null, null, 0, null, Iid.MESSAGE, open.innerMessage, 0);
      verify(open.innerMessage).getPropList(0);
    }
  }

  @Test
  void an_object_of_another_process_is_refused() {
    try (OpenStore open = new OpenStore()) {
      Party other = open.scene.newPrivate("other");
      MsgStore innerStore = mock(MsgStore.class);
      MsgStore foreign = OpenStore.open(other, innerStore, call -> {});
      Message message = open.message();

      assertThat(Outcomes.of(() -> message.copyTo(null, null, 0, null, Iid.MSG_STORE, foreign, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);

      verify(open.innerMessage, never())
          .copyTo(any(), any(), anyLong(), any(), any(), any(), anyInt());
      assertThat(open.found(LintRule.FOREIGN_OBJECT))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.what())
                      .isEqualTo(
                          "store#2 was passed to IMAPIProp::CopyTo, although it belongs to the"
                              + " process \"other\"."));
    }
  }

  @Test
  void an_object_that_was_released_is_refused() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      Message released = open.message();
      released.release();

      assertThat(Outcomes.of(() -> message.copyTo(null, null, 0, null, Iid.MESSAGE, released, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);

      assertThat(open.found(LintRule.OVER_RELEASED))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.what())
                      .isEqualTo(
                          "message#2 was passed to IMAPIProp::CopyTo after its last reference was"
                              + " released."));
    }
  }

  @Test
  @Verifies({"PRP-39", "PRP-41", "PRP-42"})
  void what_open_property_gives_is_wrapped_by_its_kind() {
    try (OpenStore open = new OpenStore()) {
      Attach attachment = open.attachment();
      when(open.innerAttachment.openProperty(any(), any(), anyInt(), anyInt()))
          .thenReturn(open.innerMessage);
      when(open.innerFolder.openProperty(any(), any(), anyInt(), anyInt()))
          .thenReturn(open.innerTable);

      assertThat(attachment.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, 0).toString())
          .isEqualTo("message#2");
      assertThat(
              open.folder()
                  .openProperty(PropTags.PR_CONTAINER_CONTENTS, Iid.MAPI_TABLE, 0, 0)
                  .toString())
          .isEqualTo("table#1");
    }
  }

  @Test
  void every_object_that_comes_back_is_wrapped() {
    try (OpenStore open = new OpenStore()) {
      when(open.innerMessage.createAttach(any(), anyInt()))
          .thenReturn(new CreatedAttach(3, open.innerAttachment));
      when(open.innerStream.cloneStream()).thenReturn(open.innerStream);
      when(open.innerStore.getReceiveFolderTable(anyInt())).thenReturn(open.innerTable);
      when(open.innerStore.getOutgoingQueue(anyInt())).thenReturn(open.innerTable);
      when(open.innerMessage.getAttachmentTable(anyInt())).thenReturn(open.innerTable);
      when(open.innerMessage.getRecipientTable(anyInt())).thenReturn(open.innerTable);
      when(open.innerFolder.getHierarchyTable(anyInt())).thenReturn(open.innerTable);
      when(open.innerFolder.createFolder(anyInt(), any(), any(), any(), anyInt()))
          .thenReturn(open.innerFolder);
      Message message = open.message();
      CreatedAttach created = message.createAttach(null, 0);
      MapiTable[] tables = {
        open.store.getReceiveFolderTable(0),
        open.store.getOutgoingQueue(0),
        message.getAttachmentTable(0),
        message.getRecipientTable(0),
        open.folder().getHierarchyTable(0)
      };

      assertThat(created.attachmentNumber()).isEqualTo(3);
      assertThat(created.attach()).hasToString("attachment#1");
      assertThat(tables).doesNotContain(open.innerTable).doesNotHaveDuplicates();
      assertThat(open.folder().createFolder(1, "new", null, null, 0)).hasToString("folder#4");
      assertThat(open.stream().cloneStream()).hasToString("stream#2");
    }
  }
}
