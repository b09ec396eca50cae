package org.mapiemulator.tests.finding;

import static org.mapiemulator.tests.fixture.Scene.NEW_PRIVATE;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.CreateMessageFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;
import org.mapiemulator.settings.ObjectLimit;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mockito.Mockito;

/** What can be wrong about objects of stores. */
final class ObjectMisuse {

  private static final List<PropValue> SUBJECT =
      List.of(PropValue.of(PropTags.PR_SUBJECT, "Minutes"));

  private ObjectMisuse() {}

  private static MsgStore store(Stage stage, String profile) {
    Mapi32 mapi32 = stage.mapi32();
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    MapiSession session = mapi32.mapiLogonEx(0, profile, null, NEW_PRIVATE);
    EntryId id;
    try (MapiTable stores = session.getMsgStoresTable(0)) {
      stores.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      id = stores.queryRows(1, 0).get(0).get(0).entryId();
    }
    int write = OpenMsgStoreFlag.WRITE.value();
    return session.openMsgStore(0, id, null, write).value(); // @open-store
  }

  private static MapiFolder root(MsgStore store) {
    return (MapiFolder) store.openEntry(null, null, OpenFlag.MODIFY.value()).object(); // @open-root
  }

  private static Message message(Stage stage) {
    MapiFolder root = root(store(stage, "Ada"));
    return root.createMessage(null, CreateMessageFlag.ASSOCIATED.value()); // @create-message
  }

  static Finding callAfterOwner() {
    try (Stage stage = Stage.with()) {
      MsgStore store = store(stage, "Ada");
      MapiFolder root = root(store);
      store.release(); // @release-store
      Outcomes.of(() -> root.getContentsTable(0)); // @contents
      return stage.found(LintRule.CALL_AFTER_OWNER);
    }
  }

  static Finding storeReleasedFirst() {
    try (Stage stage = Stage.with()) {
      MsgStore store = store(stage, "Ada");
      MapiTable folders = root(store).getHierarchyTable(0); // @hierarchy
      store.release(); // @release-store-first
      folders.release();
      return stage.found(LintRule.STORE_RELEASED_FIRST);
    }
  }

  static Finding objectLimit() {
    try (Stage stage = Stage.with(ObjectLimit.of(1))) {
      MsgStore store = store(stage, "Ada");
      MapiFolder root = root(store);
      Outcomes.of(() -> root(store));
      root.release();
      return stage.found(LintRule.OBJECT_LIMIT);
    }
  }

  static Finding changesNotSaved() {
    try (Stage stage = Stage.with()) {
      Message message = message(stage);
      message.setProps(SUBJECT);
      message.release(); // @release-message
      return stage.found(LintRule.CHANGES_NOT_SAVED);
    }
  }

  static Finding changedAfterSave() {
    try (Stage stage = Stage.with()) {
      Message message = message(stage);
      message.saveChanges(0);
      Outcomes.of(() -> message.setProps(SUBJECT)); // @set-after-save
      return stage.found(LintRule.CHANGED_AFTER_SAVE);
    }
  }

  static Finding streamNotCommitted() {
    try (Stage stage = Stage.with()) {
      Message message = message(stage);
      int create = MapiFlag.bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY);
      MapiStream stream =
          (MapiStream)
              message.openProperty(PropTags.PR_BODY, Iid.STREAM, 0, create); // @open-stream
      stream.write(Binary.of(new byte[100]));
      stream.release(); // @release-stream
      return stage.found(LintRule.STREAM_NOT_COMMITTED);
    }
  }

  static Finding propertyInUse() {
    try (Stage stage = Stage.with()) {
      Message message = message(stage);
      int create = MapiFlag.bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY);
      message.openProperty(PropTags.PR_BODY, Iid.STREAM, 0, create); // @open-first
      message.setProps(List.of(PropValue.of(PropTags.PR_BODY, "text"))); // @set-open-property
      return stage.found(LintRule.PROPERTY_IN_USE);
    }
  }

  static Finding errorValueWritten() {
    try (Stage stage = Stage.with()) {
      Message message = message(stage);
      PropValue missing = message.getProps(List.of(PropTags.PR_COMMENT), 0).value().get(0);
      message.setProps(List.of(missing)); // @set-error
      return stage.found(LintRule.ERROR_VALUE_WRITTEN);
    }
  }

  static Finding entryIdsCompared() {
    try (Stage stage = Stage.with()) {
      MapiFolder root = root(store(stage, "Ada"));
      Binary id = root.getProps(List.of(PropTags.PR_ENTRYID), 0).value().get(0).binary();
      MapiTable folders = root.getHierarchyTable(0);
      folders.restrict(Restriction.equal(PropTags.PR_PARENT_ENTRYID, id), 0); // @restrict
      return stage.found(LintRule.ENTRY_IDS_COMPARED);
    }
  }

  static Finding providerResult() {
    try (Stage stage = Stage.with()) {
      stage.provider("Own", MapiUid.of(new byte[16]), () -> provider(mock(MsgStore.class)));
      MsgStore store = store(stage, "Own");
      Outcomes.of(() -> store.getReceiveFolder(null, 0)); // @receive-folder
      return stage.found(LintRule.PROVIDER_RESULT);
    }
  }

  static Finding undocumentedResult() {
    MsgStore full = mock(MsgStore.class);
    Mockito.when(full.getReceiveFolder(null, 0))
        .thenThrow(new MapiException(Hresult.MAPI_E_TABLE_TOO_BIG, "GetReceiveFolder"));
    try (Stage stage = Stage.with()) {
      stage.provider("Own", MapiUid.of(new byte[16]), () -> provider(full));
      MsgStore store = store(stage, "Own");
      Outcomes.of(() -> store.getReceiveFolder(null, 0)); // @receive-folder-of-full
      return stage.found(LintRule.UNDOCUMENTED_RESULT);
    }
  }

  private static MsProvider provider(MsgStore store) {
    MsProvider provider = mock(MsProvider.class);
    Mockito.when(
            provider.logon(
                Mockito.any(),
                Mockito.anyLong(),
                Mockito.any(),
                Mockito.any(),
                Mockito.anyInt(),
                Mockito.any()))
        .thenReturn(new StoreLogon(Hresult.S_OK, mock(MsLogon.class), store, null));
    return provider;
  }
}
