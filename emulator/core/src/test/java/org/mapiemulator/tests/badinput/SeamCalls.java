package org.mapiemulator.tests.badinput;

import static org.mapiemulator.mapi.Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_PARAMETER;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_FOUND;
import static org.mapiemulator.mapi.Hresult.S_OK;
import static org.mapiemulator.tests.badinput.Values.CALLBACK;
import static org.mapiemulator.tests.badinput.Values.UNKNOWN_IID;
import static org.mapiemulator.tests.badinput.Values.any;
import static org.mapiemulator.tests.badinput.Values.args;
import static org.mapiemulator.tests.badinput.Values.bad;
import static org.mapiemulator.tests.badinput.Values.flags;
import static org.mapiemulator.tests.badinput.Values.inits;
import static org.mapiemulator.tests.badinput.Values.logonFlags;
import static org.mapiemulator.tests.badinput.Values.nothing;
import static org.mapiemulator.tests.badinput.Values.passwords;
import static org.mapiemulator.tests.badinput.Values.profileNames;
import static org.mapiemulator.tests.badinput.Values.sinks;
import static org.mapiemulator.tests.badinput.Values.windows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.ErrorNotification;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiWaitResult;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.tests.badinput.SeamCall.Kind;
import org.mapiemulator.tests.badinput.SeamCall.Value;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** The table: every method of the seam, every parameter, and what bad values give. */
final class SeamCalls {

  static final List<Class<?>> INTERFACES =
      List.of(
          Mapi32.class,
          MapiSession.class,
          MapiAdviseSink.class,
          MapiClientShutdown.class,
          MapiInitMonitor.class,
          MapiWaitResult.class);

  private SeamCalls() {}

  static List<SeamCall> all() {
    List<SeamCall> all = new ArrayList<>();
    functions(all);
    SessionCalls.addTo(all);
    small(all);
    for (Class<?> type : INTERFACES) {
      if (type != Mapi32.class) {
        unknown(all, type);
      }
    }
    return all;
  }

  private static void functions(List<SeamCall> all) {
    Class<?> type = Mapi32.class;
    all.add(
        new SeamCall(
            type, "mapiInitialize", Kind.FREE, S_OK, args((Object) null), List.of(inits())));
    all.add(new SeamCall(type, "mapiUninitialize", Kind.FREE, S_OK, args(), List.of()));
    all.add(
        new SeamCall(
            type,
            "mapiLogonEx",
            Kind.FUNCTION,
            S_OK,
            args(0L, "Ada", null, Scene.NEW_PRIVATE),
            List.of(windows(S_OK), profileNames(), passwords(), logonFlags())));
    all.add(
        new SeamCall(
            type,
            "hrAllocAdviseSink",
            Kind.UTILITY,
            S_OK,
            args(CALLBACK, null),
            List.of(nothing(), any(S_OK, null, "context"))));
    all.add(
        new SeamCall(
            type,
            "hrThisThreadAdviseSink",
            Kind.UTILITY,
            S_OK,
            args(new RecordingSink()),
            List.of(sinks())));
    all.add(
        new SeamCall(
            type, "hrDispatchNotifications", Kind.FUNCTION, S_OK, args(0), List.of(flags())));
    all.add(
        new SeamCall(type, "createMapiInitializationMonitor", Kind.FREE, S_OK, args(), List.of()));
    all.add(new SeamCall(type, "scInitMapiUtil", Kind.FREE, S_OK, args(0), List.of(flags())));
    all.add(new SeamCall(type, "deinitMapiUtil", Kind.FREE, S_OK, args(), List.of()));
    all.add(
        new SeamCall(
            type,
            "createTable",
            Kind.UTILITY,
            S_OK,
            args(null, 0L, 1, PropTags.PR_ROWID, List.of(PropTags.PR_ROWID)),
            List.of(
                List.of(bad(Iid.MESSAGE, MAPI_E_INTERFACE_NOT_SUPPORTED)),
                List.of(bad(1L, MAPI_E_INVALID_PARAMETER), bad(-1L, MAPI_E_INVALID_PARAMETER)),
                List.of(bad(-1, MAPI_E_INVALID_PARAMETER), bad(3, MAPI_E_INVALID_PARAMETER)),
                List.of(
                    bad(null, MAPI_E_INVALID_PARAMETER),
                    bad(PropTags.PR_MESSAGE_RECIPIENTS, MAPI_E_INVALID_PARAMETER)),
                List.of(
                    bad(null, MAPI_E_INVALID_PARAMETER),
                    bad(List.of(), MAPI_E_INVALID_PARAMETER)))));
    all.add(
        new SeamCall(
            type,
            "createIProp",
            Kind.UTILITY,
            S_OK,
            args(null, 0L),
            List.of(
                List.of(bad(Iid.MESSAGE, MAPI_E_INTERFACE_NOT_SUPPORTED)),
                List.of(bad(1L, MAPI_E_INVALID_PARAMETER)))));
    for (String name : List.of("ulAddRef", "ulRelease")) {
      all.add(
          new SeamCall(
              type,
              name,
              Kind.FREE,
              S_OK,
              args((Object) null),
              List.of(List.of(bad("released", world -> world.releasedSink, S_OK, null)))));
    }
  }

  private static void small(List<SeamCall> all) {
    List<@Nullable Object> withNull = new ArrayList<>();
    withNull.add(null);
    all.add(
        new SeamCall(
            MapiAdviseSink.class,
            "onNotify",
            Kind.OBJECT,
            S_OK,
            args(List.of(new ErrorNotification(null, MAPI_E_NOT_FOUND, 0, null))),
            List.of(
                List.of(
                    bad(null, MAPI_E_INVALID_PARAMETER),
                    bad("[null]", world -> withNull, MAPI_E_INVALID_PARAMETER, null),
                    bad(List.of(), S_OK)))));
    for (String name : List.of("queryFastShutdown", "notifyProcessShutdown", "doFastShutdown")) {
      all.add(new SeamCall(MapiClientShutdown.class, name, Kind.OBJECT, S_OK, args(), List.of()));
    }
    Class<?> monitor = MapiInitMonitor.class;
    List<Value> times = any(S_OK, -1, 1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    all.add(new SeamCall(monitor, "isInitialized", Kind.FREE, S_OK, args(), List.of()));
    all.add(new SeamCall(monitor, "waitFor", Kind.FREE, S_OK, args(0), List.of(times)));
    all.add(new SeamCall(monitor, "beginWait", Kind.FREE, S_OK, args(0), List.of(times)));
    all.add(new SeamCall(MapiWaitResult.class, "end", Kind.FREE, S_OK, args(), List.of()));
  }

  private static void unknown(List<SeamCall> all, Class<?> type) {
    List<Value> iids =
        List.of(
            bad(null, MAPI_E_INVALID_PARAMETER),
            bad(UNKNOWN_IID, MAPI_E_INTERFACE_NOT_SUPPORTED),
            bad(Iid.MSG_STORE, MAPI_E_INTERFACE_NOT_SUPPORTED));
    all.add(
        new SeamCall(
            type, "queryInterface", Kind.IDENTITY, S_OK, args(Iid.UNKNOWN), List.of(iids)));
    all.add(new SeamCall(type, "addRef", Kind.LIFETIME, S_OK, args(), List.of()));
    all.add(new SeamCall(type, "release", Kind.LIFETIME, S_OK, args(), List.of()));
  }
}
