package org.mapiemulator.tests.badinput;

import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_ENTRYID;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_PARAMETER;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_FOUND;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;
import static org.mapiemulator.mapi.Hresult.MAPI_E_UNKNOWN_ENTRYID;
import static org.mapiemulator.mapi.Hresult.MAPI_E_UNKNOWN_FLAGS;
import static org.mapiemulator.mapi.Hresult.S_OK;
import static org.mapiemulator.tests.badinput.Values.EVENTS;
import static org.mapiemulator.tests.badinput.Values.ID;
import static org.mapiemulator.tests.badinput.Values.UNKNOWN_IID;
import static org.mapiemulator.tests.badinput.Values.any;
import static org.mapiemulator.tests.badinput.Values.args;
import static org.mapiemulator.tests.badinput.Values.bad;
import static org.mapiemulator.tests.badinput.Values.entryIds;
import static org.mapiemulator.tests.badinput.Values.flags;
import static org.mapiemulator.tests.badinput.Values.flagsOtherThan;
import static org.mapiemulator.tests.badinput.Values.interfaces;
import static org.mapiemulator.tests.badinput.Values.nothing;
import static org.mapiemulator.tests.badinput.Values.reserved;
import static org.mapiemulator.tests.badinput.Values.sinks;
import static org.mapiemulator.tests.badinput.Values.windows;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenAddressBookFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.OpenSoftDeletedFlag;
import org.mapiemulator.mapi.ShowFormFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.tests.badinput.SeamCall.Kind;
import org.mapiemulator.tests.badinput.SeamCall.Value;
import org.mapiemulator.tests.fixture.RecordingSink;

/** The part of the table that is about IMAPISession. */
final class SessionCalls {

  private SessionCalls() {}

  static void addTo(List<SeamCall> all) {
    tables(all);
    entries(all);
    end(all);
    forms(all);
  }

  private static void session(
      List<SeamCall> all,
      String name,
      Hresult good,
      Function<World, @Nullable Object[]> arguments,
      List<List<Value>> parameters) {
    all.add(new SeamCall(MapiSession.class, name, Kind.OBJECT, good, arguments, parameters));
  }

  private static void tables(List<SeamCall> all) {
    List<Value> width = flags(StringFlag.class);
    session(all, "getLastError", S_OK, args(MAPI_E_NOT_FOUND, 0), List.of(nothing(), width));
    session(all, "getMsgStoresTable", S_OK, args(0), List.of(width));
    session(all, "getStatusTable", S_OK, args(0), List.of(width));
    session(all, "enumAdrTypes", S_OK, args(0), List.of(width));
    session(all, "queryIdentity", S_OK, args(), List.of());
    session(all, "adminServices", MAPI_E_NO_SUPPORT, args(0), List.of(flags()));
    session(
        all,
        "messageOptions",
        MAPI_E_NOT_FOUND,
        args(0L, 0, "SMTP", null),
        List.of(
            windows(MAPI_E_NOT_FOUND),
            width,
            any(MAPI_E_NOT_FOUND, null, ""),
            any(MAPI_E_NOT_FOUND, World.stub(Message.class))));
    session(
        all,
        "queryDefaultMessageOpt",
        S_OK,
        args("SMTP", 0),
        List.of(any(S_OK, null, "", "X".repeat(300)), width));
  }

  private static void entries(List<SeamCall> all) {
    session(
        all,
        "openMsgStore",
        MAPI_E_NOT_FOUND,
        args(0L, ID, null, 0),
        List.of(
            windows(MAPI_E_NOT_FOUND),
            entryIds(MAPI_E_INVALID_ENTRYID),
            interfaces(),
            flags(OpenMsgStoreFlag.class)));
    session(
        all,
        "openAddressBook",
        S_OK,
        args(0L, null, 0),
        List.of(windows(S_OK), interfaces(), flags(OpenAddressBookFlag.class)));
    session(
        all,
        "openProfileSection",
        MAPI_E_NOT_FOUND,
        args(MapiUid.of(new byte[16]), null, 0),
        List.of(nothing(), interfaces(), flags(OpenProfileSectionFlag.class)));
    session(
        all,
        "openEntry",
        MAPI_E_UNKNOWN_ENTRYID,
        args(ID, null, 0),
        List.of(
            entryIds(MAPI_E_UNKNOWN_ENTRYID),
            any(MAPI_E_UNKNOWN_ENTRYID, UNKNOWN_IID),
            flags(OpenFlag.class, OpenSoftDeletedFlag.class)));
    session(
        all,
        "compareEntryIds",
        MAPI_E_UNKNOWN_ENTRYID,
        args(ID, ID, 0),
        List.of(entryIds(MAPI_E_UNKNOWN_ENTRYID), entryIds(MAPI_E_UNKNOWN_ENTRYID), flags()));
    session(
        all,
        "setDefaultStore",
        S_OK,
        args(1, null),
        List.of(
            any(MAPI_E_UNKNOWN_FLAGS, 0, 6, -1, 0x8000, Integer.MIN_VALUE),
            List.of(bad(EntryId.nullPointer(5), MAPI_E_INVALID_PARAMETER))));
  }

  private static void end(List<SeamCall> all) {
    session(
        all,
        "advise",
        S_OK,
        args(null, EventMask.EXTENDED.value(), new RecordingSink()),
        List.of(
            List.of(
                bad(EntryId.of(), S_OK),
                bad(EntryId.nullPointer(5), MAPI_E_INVALID_PARAMETER),
                bad(EntryId.of((byte) 1), MAPI_E_INVALID_ENTRYID),
                bad(EntryId.of(new byte[19]), MAPI_E_INVALID_ENTRYID),
                bad(ID, MAPI_E_UNKNOWN_ENTRYID)),
            flagsOtherThan(EVENTS),
            sinks()));
    all.add(
        new SeamCall(
            MapiSession.class,
            "unadvise",
            Kind.CLEANUP,
            S_OK,
            world -> new @Nullable Object[] {world.connection},
            List.of(
                List.of(
                    bad(0L, MAPI_E_INVALID_PARAMETER),
                    bad("unknown", world -> 77L, MAPI_E_NOT_FOUND, LintRule.UNADVISE_UNKNOWN),
                    bad(
                        "truncated to 32 bits",
                        world -> (long) (int) world.connection,
                        MAPI_E_NOT_FOUND,
                        LintRule.UNADVISE_UNKNOWN)))));
    all.add(
        new SeamCall(
            MapiSession.class,
            "logoff",
            Kind.LOGOFF,
            S_OK,
            args(0L, 0, 0),
            List.of(
                windows(S_OK),
                flags(LogoffFlag.class),
                List.of(reserved(1), reserved(-1), reserved(Integer.MIN_VALUE)))));
  }

  private static void forms(List<SeamCall> all) {
    List<Value> numbers = any(MAPI_E_NO_SUPPORT, -1, Integer.MIN_VALUE);
    session(
        all,
        "showForm",
        MAPI_E_NO_SUPPORT,
        args(
            0L,
            World.stub(MsgStore.class),
            World.stub(MapiFolder.class),
            null,
            0L,
            null,
            0,
            0,
            0,
            0,
            "IPM.Note"),
        List.of(
            windows(MAPI_E_NO_SUPPORT),
            nothing(),
            nothing(),
            interfaces(),
            windows(MAPI_E_NO_SUPPORT),
            List.of(bad(World.stub(Message.class), MAPI_E_INVALID_PARAMETER)),
            flags(ShowFormFlag.class),
            numbers,
            numbers,
            numbers,
            nothing()));
    session(
        all,
        "prepareForm",
        MAPI_E_NO_SUPPORT,
        args(null, World.stub(Message.class)),
        List.of(interfaces(), nothing()));
  }
}
