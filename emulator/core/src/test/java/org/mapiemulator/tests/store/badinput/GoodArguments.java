package org.mapiemulator.tests.store.badinput;

import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.SearchFlag;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.tests.fixture.RecordingSink;

/** Arguments with which a method does what it is there for, or at least comes far. */
final class GoodArguments {

  private static final SortOrderSet ORDER =
      SortOrderSet.of(SortOrder.ascending(PropTags.PR_SUBJECT));
  private static final Restriction RESTRICTION = Restriction.exist(PropTags.PR_SUBJECT);
  private static final PropName NAME = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "name");

  private GoodArguments() {}

  private static @Nullable Object[] of(@Nullable Object... arguments) {
    return arguments;
  }

  static @Nullable Object[] of(StoreCall call, StoreWorld world) {
    String name = call.method().getName();
    if (call.kind() == MapiTable.class) {
      return ofTable(name);
    }
    if (call.kind() == MapiStream.class) {
      return ofStream(name, world);
    }
    return switch (name) {
      case "queryInterface" -> of(Iid.MAPI_PROP);
      case "getLastError" -> of(Hresult.MAPI_E_NOT_FOUND, 0);
      case "saveChanges" -> of(SaveFlag.KEEP_OPEN_READWRITE.value());
      case "getProps" -> of(List.of(PropTags.PR_SUBJECT), UNICODE);
      case "getPropList" -> of(UNICODE);
      case "openProperty" -> of(PropTags.PR_BODY, Iid.STREAM, 0, 0);
      case "setProps" -> of(List.of(PropValue.of(PropTags.PR_COMMENT, "new")));
      case "deleteProps" -> of(List.of(PropTags.PR_COMMENT));
      case "copyTo" -> of(null, null, 0L, null, Iid.MAPI_PROP, target(call, world), 0);
      case "copyProps" ->
          of(List.of(PropTags.PR_COMMENT), 0L, null, Iid.MAPI_PROP, target(call, world), 0);
      case "getNamesFromIds" -> of(List.of(new PropTag(0x8000001F)), null, 0);
      case "getIdsFromNames" -> of(List.of(NAME), 2);
      default -> ofStores(call, name, world);
    };
  }

  private static MapiUnknown target(StoreCall call, StoreWorld world) {
    if (call.kind() == Message.class) {
      return world.scene.message(world.two);
    }
    return call.kind() == MapiFolder.class
        ? world.scene.folder(world.below)
        : world.object(call.kind());
  }

  private static @Nullable Object[] ofStores(StoreCall call, String name, StoreWorld world) {
    EntryId id = world.two;
    return switch (name) {
      case "advise" -> of(null, EventMask.OBJECT_CREATED.value(), new RecordingSink());
      case "unadvise" -> of(77L);
      case "compareEntryIds" -> of(id, id, 0);
      case "openEntry" -> of(id, null, 0);
      case "setReceiveFolder" -> of("IPM.Test", UNICODE, world.work);
      case "getReceiveFolder" -> of("IPM", UNICODE);
      case "getReceiveFolderTable", "getContentsTable", "getHierarchyTable" -> of(UNICODE);
      case "getAttachmentTable", "getRecipientTable", "getSearchCriteria" -> of(UNICODE);
      case "storeLogoff" -> of(1);
      case "abortSubmit" -> of(id, 0);
      case "getOutgoingQueue" -> of(0);
      case "setLockState" -> of(world.message(), 1);
      case "finishedMsg" -> of(0, id);
      case "notifyNewMail" -> of(new NewMailNotification(id, world.work, UNICODE, "IPM.Note", 0));
      case "setSearchCriteria" -> of(RESTRICTION, List.of(world.work), SearchFlag.RESTART.value());
      case "createMessage" -> of(null, 0);
      case "copyMessages" -> of(List.of(id), null, world.scene.folder(world.below), 0L, null, 0);
      case "deleteMessages", "setReadFlags" -> of(List.of(id), 0L, null, 0);
      case "createFolder" -> of(FolderType.GENERIC.value(), "new", "comment", null, UNICODE);
      case "copyFolder" -> of(world.below, null, world.scene.inbox(), "copy", 0L, null, UNICODE);
      case "deleteFolder" -> of(world.below, 0L, null, 1);
      case "getMessageStatus" -> of(id, 0);
      case "setMessageStatus" -> of(id, 1, -1);
      case "saveContentsSort" -> of(ORDER, 0);
      case "emptyFolder" -> of(0L, null, 0);
      case "openAttach" -> of(0, null, 0);
      case "createAttach" -> of(null, 0);
      case "deleteAttach" -> of(0, 0L, null, 0);
      case "modifyRecipients" ->
          of(
              ModifyRecipientsFlag.ADD.value(),
              List.of(
                  Row.of(
                      PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.CC),
                      PropValue.of(PropTags.PR_DISPLAY_NAME, "Cyd"))));
      case "submitMessage", "setReadFlag" -> of(0);
      default -> throw new AssertionError("No arguments for " + call + "; add some.");
    };
  }

  private static @Nullable Object[] ofTable(String name) {
    return switch (name) {
      case "queryInterface" -> of(Iid.MAPI_TABLE);
      case "getLastError" -> of(Hresult.MAPI_E_NOT_FOUND, 0);
      case "advise" -> of(EventMask.TABLE_MODIFIED.value(), new RecordingSink());
      case "unadvise" -> of(77L);
      case "getStatus", "queryPosition", "createBookmark", "querySortOrder", "abort" -> of();
      case "setColumns" -> of(List.of(PropTags.PR_SUBJECT), 0);
      case "queryColumns", "getRowCount" -> of(0);
      case "seekRow" -> of(0L, 1);
      case "seekRowApprox" -> of(1, 2);
      case "findRow" -> of(RESTRICTION, 0L, 0);
      case "restrict" -> of(RESTRICTION, 0);
      case "freeBookmark" -> of(77L);
      case "sortTable" -> of(ORDER, 0);
      case "queryRows" -> of(10, 0);
      case "expandRow" -> of(Binary.of(new byte[8]), 1, 0);
      case "collapseRow" -> of(Binary.of(new byte[8]), 0);
      case "waitForCompletion" -> of(0, 0);
      case "getCollapseState" -> of(0, Binary.of(new byte[8]));
      case "setCollapseState" -> of(0, Binary.of(new byte[8]));
      default -> throw new AssertionError("No arguments for " + name + "; add some.");
    };
  }

  private static @Nullable Object[] ofStream(String name, StoreWorld world) {
    return switch (name) {
      case "queryInterface" -> of(Iid.STREAM);
      case "read" -> of(2);
      case "write" -> of(Binary.of((byte) 65, (byte) 0));
      case "seek" -> of(1L, 0);
      case "setSize" -> of(4L);
      case "copyTo" -> of(world.stream(), 2L);
      case "commit", "stat" -> of(0);
      case "revert", "cloneStream" -> of();
      case "lockRegion", "unlockRegion" -> of(0L, 1L, 1);
      default -> throw new AssertionError("No arguments for " + name + "; add some.");
    };
  }

  /** Arguments of which nothing is there: null, and zero. */
  static @Nullable Object[] nothing(StoreCall call) {
    return Arrays.stream(call.method().getParameterTypes())
        .map(type -> type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null)
        .toArray();
  }
}
