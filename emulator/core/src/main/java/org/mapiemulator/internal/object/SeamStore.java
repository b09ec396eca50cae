package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.HeldSink;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.DeferredErrorsFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.StringFlag;

/** IMsgStore: an open message store. Everything that was opened from it ends with it (GEN-20). */
final class SeamStore extends SeamPropObject<MsgStore> implements MsgStore {

  private static SeamMethod method(String name) {
    return SeamMethod.of(MsgStore.class, name, Admission.OBJECT);
  }

  private static final SeamMethod ADVISE = method("advise");
  private static final SeamMethod UNADVISE =
      SeamMethod.of(MsgStore.class, "unadvise", Admission.CLEANUP);
  private static final SeamMethod COMPARE_ENTRY_IDS = method("compareEntryIds");
  private static final SeamMethod OPEN_ENTRY = method("openEntry");
  private static final SeamMethod SET_RECEIVE_FOLDER = method("setReceiveFolder");
  private static final SeamMethod GET_RECEIVE_FOLDER = method("getReceiveFolder");
  private static final SeamMethod GET_RECEIVE_FOLDER_TABLE = method("getReceiveFolderTable");
  private static final SeamMethod STORE_LOGOFF =
      SeamMethod.of(MsgStore.class, "storeLogoff", Admission.STORE_LOGOFF);
  private static final SeamMethod ABORT_SUBMIT = method("abortSubmit");
  private static final SeamMethod GET_OUTGOING_QUEUE = method("getOutgoingQueue");
  private static final SeamMethod SET_LOCK_STATE = method("setLockState");
  private static final SeamMethod FINISHED_MSG = method("finishedMsg");
  private static final SeamMethod NOTIFY_NEW_MAIL = method("notifyNewMail");

  /** The events that a store can tell (STO-10). */
  private static final int EVENTS =
      MapiFlag.bits(
          EventMask.CRITICAL_ERROR,
          EventMask.EXTENDED,
          EventMask.NEW_MAIL,
          EventMask.OBJECT_CREATED,
          EventMask.OBJECT_COPIED,
          EventMask.OBJECT_DELETED,
          EventMask.OBJECT_MODIFIED,
          EventMask.OBJECT_MOVED,
          EventMask.SEARCH_COMPLETE);

  private static final int WIDTH = MapiFlag.mask(StringFlag.class);
  private static final int TABLE = MapiFlag.mask(StringFlag.class, DeferredErrorsFlag.class);
  private static final int LOGOFF = MapiFlag.mask(StoreLogoffFlag.class);
  private static final int LOGOFF_IN =
      MapiFlag.bits(
          StoreLogoffFlag.NO_WAIT,
          StoreLogoffFlag.ORDERLY,
          StoreLogoffFlag.PURGE,
          StoreLogoffFlag.ABORT,
          StoreLogoffFlag.QUIET);

  private final Home within;
  private final SeamAdvise advised;
  private final StoreEnd end;

  SeamStore(Home home, LifeNode node, MsgStore inner, StoreEnd end) {
    super(home, node, Kind.STORE, inner, Unsaved.notNeeded(), Unsaved.notNeeded());
    this.within = new Home(home.gate(), node, home.submitted());
    this.advised = new SeamAdvise(node, inner, "IMsgStore::Unadvise", inner::unadvise);
    this.end = end;
  }

  @Override
  Home home() {
    return within;
  }

  @Override
  public List<HeldSink> sinks() {
    return advised.sinks();
  }

  @Override
  void sessionEnds(Call call) {
    advised.sessionEnds(call);
  }

  @Override
  void releasing(Call call) {
    advised.released(call);
    List<LifeNode> open = within.held();
    // One that was lent is taken back at the end; what the test left open is a leak then.
    if (!open.isEmpty() && isOwnEnd() && !call.thread().isOnItsOwn()) {
      call.report(ObjectFacts.storeReleasedFirst(node(), open));
    }
  }

  /** Whether it is this Release that ends it. */
  private boolean isOwnEnd() {
    @Nullable End before = node().end();
    return before == null || before.kind() == End.Kind.STORE_LOGGED_OFF;
  }

  @Override
  void released(Call call) {
    end.released(call);
  }

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    return get(
        ADVISE,
        call -> {
          @Nullable EntryId id = Checks.optionalEntryId(entryId, "lpEntryID");
          Checks.pointer(sink, "lpAdviseSink");
          call.checkFlags(eventMask, EVENTS, "ulEventMask");
          return advised.advise(call, sink, given -> inner().advise(id, eventMask & EVENTS, given));
        },
        entryId,
        eventMask,
        sink);
  }

  @Override
  public void unadvise(long connection) {
    run(UNADVISE, call -> advised.unadvise(call, connection), connection);
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    return get(
        COMPARE_ENTRY_IDS,
        call -> {
          EntryId first = Checks.entryId(entryId1, "lpEntryID1");
          EntryId second = Checks.entryId(entryId2, "lpEntryID2");
          return inner().compareEntryIds(first, second, Checks.flags(call, flags, 0));
        },
        entryId1,
        entryId2,
        flags);
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return get(
        OPEN_ENTRY,
        call -> {
          @Nullable EntryId id = Checks.optionalEntryId(entryId, "lpEntryID");
          int known = Checks.flags(call, flags, SeamContainer.OPEN);
          @Nullable Iid asked = Interfaces.ofEntry(call, iid);
          return within.entry(call, inner(), inner().openEntry(id, asked, known), asked);
        },
        entryId,
        iid,
        flags);
  }

  @Override
  public void setReceiveFolder(
      @Nullable String messageClass, int flags, @Nullable EntryId entryId) {
    run(
        SET_RECEIVE_FOLDER,
        call -> {
          @Nullable EntryId id = Checks.optionalEntryId(entryId, "lpEntryID");
          inner().setReceiveFolder(messageClass, Checks.flags(call, flags, WIDTH), id);
        },
        messageClass,
        flags,
        entryId);
  }

  @Override
  public ReceiveFolder getReceiveFolder(@Nullable String messageClass, int flags) {
    return get(
        GET_RECEIVE_FOLDER,
        call -> inner().getReceiveFolder(messageClass, Checks.flags(call, flags, WIDTH)),
        messageClass,
        flags);
  }

  @Override
  public MapiTable getReceiveFolderTable(int flags) {
    return get(
        GET_RECEIVE_FOLDER_TABLE,
        call -> {
          int known = Checks.flags(call, flags, TABLE);
          return within.table(call, inner(), inner().getReceiveFolderTable(known));
        },
        flags);
  }

  @Override
  public int storeLogoff(int flags) {
    return get(
        STORE_LOGOFF,
        call -> {
          int known = Checks.flags(call, flags, LOGOFF);
          if (Integer.bitCount(known & LOGOFF_IN) > 1) {
            throw new MapiFailure(
                Hresult.MAPI_E_INVALID_PARAMETER,
                "exactly one input flag is wanted, and 0x"
                    + Integer.toHexString(known & LOGOFF_IN)
                    + " are more");
          }
          // Output bits may come back.
          int out = inner().storeLogoff(known & LOGOFF_IN);
          loggedOff(call, MapiFlag.isSet(out, StoreLogoffFlag.COMPLETE));
          return out;
        },
        flags);
  }

  /** From LOGOFF_COMPLETE on only Release is left, unless somebody else has the store. */
  private void loggedOff(Call call, boolean complete) {
    if (!complete) {
      node().revive(End.Kind.STORE_LOGGED_OFF);
    } else if (node().end() == null && node().ownReferences() == 1) {
      node().end(new End(End.Kind.STORE_LOGGED_OFF, call.place()));
    }
  }

  @Override
  public void abortSubmit(@Nullable EntryId entryId, int flags) {
    run(
        ABORT_SUBMIT,
        call -> {
          EntryId id = Checks.entryId(entryId, "lpEntryID");
          inner().abortSubmit(id, Checks.flags(call, flags, 0));
        },
        entryId,
        flags);
  }

  @Override
  public MapiTable getOutgoingQueue(int flags) {
    return get(
        GET_OUTGOING_QUEUE,
        call -> {
          int known = Checks.flags(call, flags, 0);
          return within.table(call, inner(), inner().getOutgoingQueue(known));
        },
        flags);
  }

  @Override
  public void setLockState(@Nullable Message message, int lockState) {
    run(
        SET_LOCK_STATE,
        call -> {
          Message given = Checks.pointer(message, "lpMessage");
          inner().setLockState(Unwrap.of(call, Message.class, given), lockState);
        },
        message,
        lockState);
  }

  @Override
  public void finishedMsg(int flags, @Nullable EntryId entryId) {
    run(
        FINISHED_MSG,
        call -> {
          @Nullable EntryId id = Checks.optionalEntryId(entryId, "lpEntryID");
          inner().finishedMsg(Checks.flags(call, flags, 0), id);
        },
        flags,
        entryId);
  }

  @Override
  public void notifyNewMail(@Nullable Notification notification) {
    run(
        NOTIFY_NEW_MAIL,
        call -> inner().notifyNewMail(Checks.pointer(notification, "lpNotification")),
        notification);
  }
}
