package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.folders.OpenMailbox.associated;
import static org.mapiemulator.tests.store.folders.OpenMailbox.children;
import static org.mapiemulator.tests.store.folders.OpenMailbox.failure;
import static org.mapiemulator.tests.store.folders.OpenMailbox.folderIn;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;
import static org.mapiemulator.tests.store.folders.OpenMailbox.message;
import static org.mapiemulator.tests.store.folders.OpenMailbox.subjects;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.CreateMessageFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.testkit.Verifies;

/** Folders of another provider, which are called through their interface. */
class ForeignFolderTest {

  private final MapiFolder theirs = folder();
  private final Message copy = mock(Message.class);

  ForeignFolderTest() {
    doReturn(copy).when(copy).queryInterface(any());
    doReturn(List.of()).when(copy).setProps(any());
    doReturn(copy).when(theirs).createMessage(any(), anyInt());
  }

  private static MapiFolder folder() {
    MapiFolder folder = mock(MapiFolder.class);
    doReturn(folder).when(folder).queryInterface(any());
    doReturn(List.of()).when(folder).setProps(any());
    return folder;
  }

  @Test
  @Verifies({"FLD-16", "PRP-71", "FLD-13"})
  void messages_are_created_there_and_saved() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId one = message(inbox, "one");
      EntryId view = associated(inbox, "view");

      assertThat(
              inbox.copyMessages(
                  List.of(one, view), null, theirs, 0, null, CopyMessagesFlag.MOVE.value()))
          .isEqualTo(Hresult.S_OK);

      verify(theirs).createMessage(null, 0);
      verify(theirs).createMessage(null, CreateMessageFlag.ASSOCIATED.value());
      verify(copy)
          .setProps(argThat(values -> values.contains(PropValue.of(PropTags.PR_SUBJECT, "one"))));
      verify(copy, times(2)).saveChanges(0);
      assertThat(subjects(inbox)).isEmpty();
    }
  }

  @Test
  @Verifies("FLD-17")
  void what_the_other_store_refuses_stays() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId one = message(inbox, "one");
      doThrow(new MapiException(Hresult.MAPI_E_NOT_ENOUGH_DISK, "IMAPIProp::SaveChanges"))
          .when(copy)
          .saveChanges(anyInt());

      assertThat(
              inbox.copyMessages(
                  List.of(one), null, theirs, 0, null, CopyMessagesFlag.MOVE.value()))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      doReturn(null).when(theirs).createMessage(any(), anyInt());
      assertThat(
              inbox.copyMessages(
                  List.of(one), null, theirs, 0, null, CopyMessagesFlag.MOVE.value()))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);

      assertThat(subjects(inbox)).containsExactly("one");
    }
  }

  @Test
  @Verifies({"FLD-33", "FLD-38"})
  void folders_are_created_there_with_what_is_in_them() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder source = folderIn(root, "source");
      folderIn(source, "child");
      message(source, "one");
      MapiFolder made = folder();
      MapiFolder below = folder();
      doReturn(copy).when(made).createMessage(any(), anyInt());
      doReturn(made).when(theirs).createFolder(anyInt(), eq("source"), any(), any(), anyInt());
      doReturn(below).when(made).createFolder(anyInt(), eq("child"), any(), any(), anyInt());

      assertThat(root.copyFolder(id(source), null, theirs, null, 0, null, 0))
          .isEqualTo(Hresult.S_OK);
      verify(made, never()).createFolder(anyInt(), any(), any(), any(), anyInt());
      assertThat(
              root.copyFolder(id(source), null, theirs, null, 0, null, CopyFolderFlag.MOVE.value()))
          .isEqualTo(Hresult.S_OK);

      verify(made).createFolder(anyInt(), eq("child"), any(), any(), anyInt());
      verify(copy, times(2)).saveChanges(0);
      assertThat(children(root)).doesNotContain("source");
    }
  }

  @Test
  @Verifies("FLD-34")
  void a_folder_that_cannot_be_created_there_is_not_moved() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder root = mailbox.root();
      MapiFolder source = folderIn(root, "source");
      doThrow(new MapiException(Hresult.MAPI_E_COLLISION, "IMAPIFolder::CreateFolder"))
          .when(theirs)
          .createFolder(anyInt(), any(), any(), any(), anyInt());

      assertThat(
              failure(
                      () ->
                          root.copyFolder(
                              id(source), null, theirs, null, 0, null, CopyFolderFlag.MOVE.value()))
                  .hresult())
          .isEqualTo(Hresult.MAPI_E_COLLISION);
      assertThat(children(root)).contains("source");
    }
  }
}
