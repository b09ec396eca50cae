package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.CreateFolderFlag;
import org.mapiemulator.mapi.CreateMessageFlag;
import org.mapiemulator.mapi.DeleteFolderFlag;
import org.mapiemulator.mapi.DeleteMessagesFlag;
import org.mapiemulator.mapi.EmptyFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.SaveSortFlag;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StringFlag;

/** IMAPIFolder: a folder of a store. */
final class SeamFolder extends SeamContainer<MapiFolder> implements MapiFolder {

  private static SeamMethod method(String name) {
    return SeamMethod.of(MapiFolder.class, name, Admission.OBJECT);
  }

  private static final SeamMethod CREATE_MESSAGE = method("createMessage");
  private static final SeamMethod COPY_MESSAGES = method("copyMessages");
  private static final SeamMethod DELETE_MESSAGES = method("deleteMessages");
  private static final SeamMethod CREATE_FOLDER = method("createFolder");
  private static final SeamMethod COPY_FOLDER = method("copyFolder");
  private static final SeamMethod DELETE_FOLDER = method("deleteFolder");
  private static final SeamMethod SET_READ_FLAGS = method("setReadFlags");
  private static final SeamMethod GET_MESSAGE_STATUS = method("getMessageStatus");
  private static final SeamMethod SET_MESSAGE_STATUS = method("setMessageStatus");
  private static final SeamMethod SAVE_CONTENTS_SORT = method("saveContentsSort");
  private static final SeamMethod EMPTY_FOLDER = method("emptyFolder");

  private static final int CREATE = MapiFlag.mask(CreateMessageFlag.class);
  private static final int COPY = MapiFlag.mask(CopyMessagesFlag.class);
  private static final int DELETE = MapiFlag.mask(DeleteMessagesFlag.class);
  private static final int MAKE = MapiFlag.mask(CreateFolderFlag.class, StringFlag.class);
  private static final int COPY_TREE = MapiFlag.mask(CopyFolderFlag.class, StringFlag.class);
  private static final int DELETE_TREE = MapiFlag.mask(DeleteFolderFlag.class);
  private static final int READ = MapiFlag.mask(ReadFlag.class);
  private static final int SORT = MapiFlag.mask(SaveSortFlag.class);
  private static final int EMPTY = MapiFlag.mask(EmptyFolderFlag.class);

  SeamFolder(Home home, LifeNode node, MapiFolder inner) {
    super(home, node, Kind.FOLDER, inner, Unsaved.notNeeded());
  }

  @Override
  public Message createMessage(@Nullable Iid iid, int flags) {
    return get(
        CREATE_MESSAGE,
        call -> {
          int known = Checks.flags(call, flags, CREATE);
          @Nullable Iid asked = Interfaces.of(call, iid, Kind.MESSAGE);
          return home()
              .message(call, inner(), inner().createMessage(asked, known), Unsaved.notNeeded());
        },
        iid,
        flags);
  }

  @Override
  public Hresult copyMessages(
      @Nullable List<EntryId> messages,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destFolder,
      long uiParam,
      @Nullable MapiProgress progress,
      int flags) {
    @Nullable List<EntryId> ids = Checks.copy(messages);
    return get(
        COPY_MESSAGES,
        call -> {
          List<EntryId> asked = Checks.entryIds(Checks.pointer(ids, "lpMsgList"), "lpMsgList");
          MapiUnknown given = Checks.pointer(destFolder, "lpDestFolder");
          int known = Checks.flags(call, flags, COPY);
          @Nullable Iid iid = Interfaces.of(call, destIid, Kind.FOLDER);
          MapiUnknown target = Unwrap.object(call, given);
          Dialog dialog = Dialog.of(call, uiParam, progress, known, CopyMessagesFlag.DIALOG);
          return inner()
              .copyMessages(asked, iid, target, dialog.uiParam(), dialog.progress(), known);
        },
        ids,
        destIid,
        destFolder,
        uiParam,
        progress,
        flags);
  }

  @Override
  public Hresult deleteMessages(
      @Nullable List<EntryId> messages, long uiParam, @Nullable MapiProgress progress, int flags) {
    @Nullable List<EntryId> ids = Checks.copy(messages);
    return get(
        DELETE_MESSAGES,
        call -> {
          List<EntryId> asked = Checks.entryIds(Checks.pointer(ids, "lpMsgList"), "lpMsgList");
          int known = Checks.flags(call, flags, DELETE);
          Dialog dialog = Dialog.of(call, uiParam, progress, known, DeleteMessagesFlag.DIALOG);
          return inner().deleteMessages(asked, dialog.uiParam(), dialog.progress(), known);
        },
        ids,
        uiParam,
        progress,
        flags);
  }

  @Override
  public MapiFolder createFolder(
      int folderType,
      @Nullable String folderName,
      @Nullable String folderComment,
      @Nullable Iid iid,
      int flags) {
    return get(
        CREATE_FOLDER,
        call -> {
          String name = Checks.pointer(folderName, "lpszFolderName");
          int known = Checks.flags(call, flags, MAKE);
          @Nullable Iid asked = Interfaces.of(call, iid, Kind.FOLDER);
          return home()
              .folder(
                  call,
                  inner(),
                  inner().createFolder(folderType, name, folderComment, asked, known));
        },
        folderType,
        folderName,
        folderComment,
        iid,
        flags);
  }

  @Override
  public Hresult copyFolder(
      @Nullable EntryId entryId,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destFolder,
      @Nullable String newFolderName,
      long uiParam,
      @Nullable MapiProgress progress,
      int flags) {
    return get(
        COPY_FOLDER,
        call -> {
          EntryId id = Checks.entryId(entryId, "lpEntryID");
          MapiUnknown given = Checks.pointer(destFolder, "lpDestFolder");
          int known = Checks.flags(call, flags, COPY_TREE);
          @Nullable Iid iid = Interfaces.of(call, destIid, Kind.FOLDER);
          MapiUnknown target = Unwrap.object(call, given);
          Dialog dialog = Dialog.of(call, uiParam, progress, known, CopyFolderFlag.DIALOG);
          return inner()
              .copyFolder(
                  id, iid, target, newFolderName, dialog.uiParam(), dialog.progress(), known);
        },
        entryId,
        destIid,
        destFolder,
        newFolderName,
        uiParam,
        progress,
        flags);
  }

  @Override
  public Hresult deleteFolder(
      @Nullable EntryId entryId, long uiParam, @Nullable MapiProgress progress, int flags) {
    return get(
        DELETE_FOLDER,
        call -> {
          EntryId id = Checks.entryId(entryId, "lpEntryID");
          int known = Checks.flags(call, flags, DELETE_TREE);
          Dialog dialog = Dialog.of(call, uiParam, progress, known, DeleteFolderFlag.DIALOG);
          return inner().deleteFolder(id, dialog.uiParam(), dialog.progress(), known);
        },
        entryId,
        uiParam,
        progress,
        flags);
  }

  @Override
  public Hresult setReadFlags(
      @Nullable List<EntryId> messages, long uiParam, @Nullable MapiProgress progress, int flags) {
    @Nullable List<EntryId> ids = Checks.copy(messages);
    return get(
        SET_READ_FLAGS,
        call -> {
          if (ids != null) {
            Checks.entryIds(ids, "lpMsgList");
          }
          int known = Checks.flags(call, flags, READ);
          Dialog dialog = Dialog.of(call, uiParam, progress, known, ReadFlag.DIALOG);
          return inner().setReadFlags(ids, dialog.uiParam(), dialog.progress(), known);
        },
        ids,
        uiParam,
        progress,
        flags);
  }

  @Override
  public int getMessageStatus(@Nullable EntryId entryId, int flags) {
    return get(
        GET_MESSAGE_STATUS,
        call -> {
          EntryId id = Checks.entryId(entryId, "lpEntryID");
          return inner().getMessageStatus(id, Checks.flags(call, flags, 0));
        },
        entryId,
        flags);
  }

  @Override
  public int setMessageStatus(@Nullable EntryId entryId, int newStatus, int newStatusMask) {
    return get(
        SET_MESSAGE_STATUS,
        call ->
            inner()
                .setMessageStatus(Checks.entryId(entryId, "lpEntryID"), newStatus, newStatusMask),
        entryId,
        newStatus,
        newStatusMask);
  }

  @Override
  public void saveContentsSort(@Nullable SortOrderSet sortOrder, int flags) {
    run(
        SAVE_CONTENTS_SORT,
        call -> {
          SortOrderSet order = Checks.pointer(sortOrder, "lpSortCriteria");
          inner().saveContentsSort(order, Checks.flags(call, flags, SORT));
        },
        sortOrder,
        flags);
  }

  @Override
  public Hresult emptyFolder(long uiParam, @Nullable MapiProgress progress, int flags) {
    return get(
        EMPTY_FOLDER,
        call -> {
          int known = Checks.flags(call, flags, EMPTY);
          Dialog dialog = Dialog.of(call, uiParam, progress, known, EmptyFolderFlag.DIALOG);
          return inner().emptyFolder(dialog.uiParam(), dialog.progress(), known);
        },
        uiParam,
        progress,
        flags);
  }
}
