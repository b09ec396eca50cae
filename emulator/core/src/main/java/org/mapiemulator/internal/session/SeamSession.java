package org.mapiemulator.internal.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.provider.SessionStores;
import org.mapiemulator.internal.status.SessionStatus;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.DefaultStoreOption;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgServiceAdmin;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenAddressBookFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.OpenSoftDeletedFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.ShowFormFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.MessageOptionsSupport;
import org.mapiemulator.settings.UnicodeGetLastError;

/**
 * IMAPISession of one client session: the gate, then the behaviour.
 *
 * <p>What message services and forms would do is refused with MAPI_E_NO_SUPPORT after all
 * parameters were checked.
 */
final class SeamSession extends SessionIdentity implements MapiSession {

  private static SeamMethod method(String name) {
    return SeamMethod.of(MapiSession.class, name, Admission.OBJECT);
  }

  private static final SeamMethod GET_LAST_ERROR = method("getLastError");
  private static final SeamMethod GET_MSG_STORES_TABLE = method("getMsgStoresTable");
  private static final SeamMethod OPEN_MSG_STORE = method("openMsgStore");
  private static final SeamMethod OPEN_ADDRESS_BOOK = method("openAddressBook");
  private static final SeamMethod OPEN_PROFILE_SECTION = method("openProfileSection");
  private static final SeamMethod GET_STATUS_TABLE = method("getStatusTable");
  private static final SeamMethod OPEN_ENTRY = method("openEntry");
  private static final SeamMethod COMPARE_ENTRY_IDS = method("compareEntryIds");
  private static final SeamMethod ADVISE = method("advise");
  private static final SeamMethod UNADVISE =
      SeamMethod.of(MapiSession.class, "unadvise", Admission.CLEANUP);
  private static final SeamMethod MESSAGE_OPTIONS = method("messageOptions");
  private static final SeamMethod QUERY_DEFAULT_MESSAGE_OPT = method("queryDefaultMessageOpt");
  private static final SeamMethod ENUM_ADR_TYPES = method("enumAdrTypes");
  private static final SeamMethod QUERY_IDENTITY = method("queryIdentity");
  private static final SeamMethod LOGOFF =
      SeamMethod.of(MapiSession.class, "logoff", Admission.LOGOFF);
  private static final SeamMethod SET_DEFAULT_STORE = method("setDefaultStore");
  private static final SeamMethod ADMIN_SERVICES = method("adminServices");
  private static final SeamMethod SHOW_FORM = method("showForm");
  private static final SeamMethod PREPARE_FORM = method("prepareForm");

  private static final int OPEN_BOOK = MapiFlag.mask(OpenAddressBookFlag.class);
  private static final int OPEN_STORE = MapiFlag.mask(OpenMsgStoreFlag.class);
  private static final int OPEN_ENTRY_MASK =
      MapiFlag.mask(OpenFlag.class, OpenSoftDeletedFlag.class);

  private final SessionAdvise advise;

  SeamSession(ClientSession session, SessionRegistry registry, SessionEnding ending) {
    super(session, registry, ending);
    this.advise = new SessionAdvise(session, registry);
  }

  /** What the session has of providers. */
  SessionStores stores() {
    return session().stores();
  }

  @Override
  MapiUnknown identity() {
    return this;
  }

  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return gate()
        .<@Nullable MapiError>call(
            GET_LAST_ERROR, node(), call -> lastError(call, result, flags), result, flags);
  }

  private @Nullable MapiError lastError(Call call, @Nullable Hresult result, int flags) {
    if (result == null) {
      throw MapiFailure.invalidParameter("hResult is null");
    }
    call.checkFlags(flags, "ulFlags", StringFlag.class);
    if (MapiFlag.isSet(flags, StringFlag.UNICODE)
        && call.setting(UnicodeGetLastError.class) == UnicodeGetLastError.ANSI_ONLY) {
      throw new MapiFailure(
          Hresult.MAPI_E_BAD_CHARWIDTH, "this version gives 8-bit strings only (A-36)");
    }
    LifeNode.@Nullable LastError last = node().lastError();
    return last != null && last.result().equals(result) ? last.error() : null;
  }

  @Override
  public MapiTable getMsgStoresTable(int flags) {
    return gate()
        .call(
            GET_MSG_STORES_TABLE,
            node(),
            call -> {
              call.checkFlags(flags, "ulFlags", StringFlag.class);
              return session().stores().table(call, MapiFlag.isSet(flags, StringFlag.UNICODE));
            },
            flags);
  }

  @Override
  public Result<MsgStore> openMsgStore(
      long uiParam, @Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return gate()
        .call(
            OPEN_MSG_STORE,
            node(),
            call -> {
              EntryId id = EntryIds.require(entryId, "lpEntryID");
              call.checkFlags(flags, "ulFlags", OpenMsgStoreFlag.class);
              requireInterface(iid, Iid.MSG_STORE, Iid.MAPI_PROP);
              return session().stores().open(call, uiParam, id, iid, flags & OPEN_STORE);
            },
            uiParam,
            entryId,
            iid,
            flags);
  }

  @Override
  public Result<AddrBook> openAddressBook(long uiParam, @Nullable Iid iid, int flags) {
    return gate()
        .call(
            OPEN_ADDRESS_BOOK,
            node(),
            call -> {
              call.checkFlags(flags, "ulFlags", OpenAddressBookFlag.class);
              requireInterface(iid, Iid.ADDR_BOOK, Iid.MAPI_PROP);
              return session().stores().openAddressBook(call, uiParam, flags & OPEN_BOOK);
            },
            uiParam,
            iid,
            flags);
  }

  @Override
  public ProfSect openProfileSection(@Nullable MapiUid uid, @Nullable Iid iid, int flags) {
    return gate()
        .call(
            OPEN_PROFILE_SECTION,
            node(),
            call -> {
              if (uid == null) {
                throw MapiFailure.invalidParameter("lpUID is null");
              }
              call.checkFlags(flags, "ulFlags", OpenProfileSectionFlag.class);
              requireInterface(iid, Iid.PROF_SECT, Iid.MAPI_PROP);
              return session().stores().section(call, uid, flags);
            },
            uid,
            iid,
            flags);
  }

  @Override
  public MapiTable getStatusTable(int flags) {
    return gate()
        .call(
            GET_STATUS_TABLE,
            node(),
            call -> {
              call.checkFlags(flags, "ulFlags", StringFlag.class);
              return session().status().table(call, MapiFlag.isSet(flags, StringFlag.UNICODE));
            },
            flags);
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return gate()
        .call(
            OPEN_ENTRY,
            node(),
            call -> {
              EntryId id = EntryIds.require(entryId, "lpEntryID");
              call.checkFlags(flags, "ulFlags", OpenFlag.class, OpenSoftDeletedFlag.class);
              if (SessionStatus.isStatus(id)) {
                return session().status().open(call, id, iid, flags & OPEN_ENTRY_MASK);
              }
              return session().stores().routing().openEntry(call, id, iid, flags & OPEN_ENTRY_MASK);
            },
            entryId,
            iid,
            flags);
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    return gate()
        .call(
            COMPARE_ENTRY_IDS,
            node(),
            call -> {
              EntryId first = EntryIds.require(entryId1, "lpEntryID1");
              EntryId second = EntryIds.require(entryId2, "lpEntryID2");
              call.checkFlags(flags, 0, "ulFlags");
              if (SessionStatus.isStatus(first) && SessionStatus.isStatus(second)) {
                return first.equals(second);
              }
              return session().stores().routing().compare(call, first, second);
            },
            entryId1,
            entryId2,
            flags);
  }

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    return gate()
        .call(
            ADVISE,
            node(),
            call -> advise.advise(call, entryId, eventMask, sink),
            entryId,
            eventMask,
            sink);
  }

  @Override
  public void unadvise(long connection) {
    gate().run(UNADVISE, node(), call -> advise.unadvise(call, connection), connection);
  }

  @Override
  public void messageOptions(
      long uiParam, int flags, @Nullable String adrType, @Nullable Message message) {
    gate()
        .run(
            MESSAGE_OPTIONS,
            node(),
            call -> {
              call.checkFlags(flags, "ulFlags", StringFlag.class);
              throw new MapiFailure(
                  Hresult.MAPI_E_NOT_FOUND, "there are no message options (R-172)");
            },
            uiParam,
            flags,
            adrType,
            message);
  }

  @Override
  public List<PropValue> queryDefaultMessageOpt(@Nullable String adrType, int flags) {
    return gate()
        .call(
            QUERY_DEFAULT_MESSAGE_OPT,
            node(),
            call -> {
              call.checkFlags(flags, "ulFlags", StringFlag.class);
              if (call.setting(MessageOptionsSupport.class) == MessageOptionsSupport.OBSOLETE) {
                return List.of();
              }
              throw new MapiFailure(
                  Hresult.MAPI_E_NOT_FOUND, "no transport is loaded for this address type");
            },
            adrType,
            flags);
  }

  @Override
  public List<String> enumAdrTypes(int flags) {
    return gate()
        .call(
            ENUM_ADR_TYPES,
            node(),
            call -> {
              call.checkFlags(flags, "ulFlags", StringFlag.class);
              return List.of(); // no transport is loaded
            },
            flags);
  }

  @Override
  public Result<EntryId> queryIdentity() {
    return gate().call(QUERY_IDENTITY, node(), call -> session().status().identity());
  }

  @Override
  public void logoff(long uiParam, int flags, int reserved) {
    gate()
        .run(
            LOGOFF,
            node(),
            call -> ending().logoff(call, session(), uiParam, flags, reserved),
            uiParam,
            flags,
            reserved);
  }

  @Override
  public void setDefaultStore(int flags, @Nullable EntryId entryId) {
    gate()
        .run(
            SET_DEFAULT_STORE,
            node(),
            call -> {
              if (entryId != null && entryId.isNullPointer()) {
                throw MapiFailure.invalidParameter("lpEntryID is null");
              }
              session().stores().setDefault(call, option(flags), given(entryId));
            },
            flags,
            entryId);
  }

  @Override
  public MsgServiceAdmin adminServices(int flags) {
    return gate()
        .call(
            ADMIN_SERVICES,
            node(),
            call -> {
              call.checkFlags(flags, 0, "ulFlags");
              throw unsupported("message services");
            },
            flags);
  }

  @Override
  public void showForm(
      long uiParam,
      @Nullable MsgStore msgStore,
      @Nullable MapiFolder parentFolder,
      @Nullable Iid iid,
      long messageToken,
      @Nullable Message messageSent,
      int flags,
      int messageStatus,
      int messageFlags,
      int access,
      @Nullable String messageClass) {
    gate()
        .run(
            SHOW_FORM,
            node(),
            call -> {
              requirePointer(msgStore, "lpMsgStore");
              requirePointer(parentFolder, "lpParentFolder");
              requirePointer(messageClass, "lpszMessageClass");
              if (messageSent != null) {
                throw MapiFailure.invalidParameter("lpMessageSent must be null (R-185)");
              }
              call.checkFlags(flags, "ulFlags", ShowFormFlag.class);
              requireInterface(iid, Iid.MESSAGE, Iid.MAPI_PROP);
              throw unsupported("forms");
            },
            uiParam,
            msgStore,
            parentFolder,
            iid,
            messageToken,
            messageSent,
            flags,
            messageStatus,
            messageFlags,
            access,
            messageClass);
  }

  @Override
  public long prepareForm(@Nullable Iid iid, @Nullable Message message) {
    return gate()
        .call(
            PREPARE_FORM,
            node(),
            call -> {
              requirePointer(message, "lpMessage");
              if (iid != null && !iid.equals(Iid.MESSAGE)) {
                throw new MapiFailure(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, iid.name());
              }
              throw unsupported("forms");
            },
            iid,
            message);
  }

  /** An identifier of no bytes is none. */
  private static @Nullable EntryId given(@Nullable EntryId entryId) {
    return entryId == null || entryId.size() == 0 ? null : entryId;
  }

  /** One number, not bits. */
  private static DefaultStoreOption option(int flags) {
    for (DefaultStoreOption option : DefaultStoreOption.values()) {
      if (option.value() == flags) {
        return option;
      }
    }
    throw new MapiFailure(
        Hresult.MAPI_E_UNKNOWN_FLAGS,
        "ulFlags is " + flags + " and must be one number from 1 to 5 (R-177)");
  }

  private static void requirePointer(@Nullable Object pointer, String parameter) {
    if (pointer == null) {
      throw MapiFailure.invalidParameter(parameter + " is null");
    }
  }

  private static void requireInterface(@Nullable Iid iid, Iid own, Iid base) {
    if (iid != null && !iid.equals(own) && !iid.equals(base) && !iid.equals(Iid.UNKNOWN)) {
      throw new MapiFailure(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, iid.name());
    }
  }

  private static MapiFailure unsupported(String what) {
    return new MapiFailure(Hresult.MAPI_E_NO_SUPPORT, what + " are not emulated yet");
  }
}
