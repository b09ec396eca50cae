package org.mapiemulator.internal.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.client.InitMonitors;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Named;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.notify.AllocatedSink;
import org.mapiemulator.internal.notify.SinkCalls;
import org.mapiemulator.internal.notify.ThisThreadSink;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.NotifCallback;
import org.mapiemulator.mapi.PropData;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.TableData;

/** What one process finds in MAPI32.DLL. */
public final class SeamMapi32 implements Mapi32 {

  private static SeamMethod function(String name, Admission admission) {
    return SeamMethod.of(Mapi32.class, name, admission);
  }

  private static final SeamMethod INITIALIZE = function("mapiInitialize", Admission.FREE);
  private static final SeamMethod UNINITIALIZE = function("mapiUninitialize", Admission.FREE);
  private static final SeamMethod LOGON_EX = function("mapiLogonEx", Admission.FUNCTION);
  private static final SeamMethod ALLOC_SINK = function("hrAllocAdviseSink", Admission.UTILITY);
  private static final SeamMethod THREAD_SINK =
      function("hrThisThreadAdviseSink", Admission.UTILITY);
  private static final SeamMethod DISPATCH =
      function("hrDispatchNotifications", Admission.FUNCTION);
  private static final SeamMethod MONITOR =
      function("createMapiInitializationMonitor", Admission.FREE);
  private static final SeamMethod SC_INIT = function("scInitMapiUtil", Admission.FREE);
  private static final SeamMethod SC_DEINIT = function("deinitMapiUtil", Admission.FREE);
  private static final SeamMethod CREATE_TABLE = function("createTable", Admission.UTILITY);
  private static final SeamMethod CREATE_IPROP = function("createIProp", Admission.UTILITY);
  private static final SeamMethod UL_ADD_REF = function("ulAddRef", Admission.FREE);
  private static final SeamMethod UL_RELEASE = function("ulRelease", Admission.FREE);

  private final ClientProcess process;
  private final Logon logon;
  private final DataObjects data;

  public SeamMapi32(ClientProcess process, Logon logon) {
    this.process = process;
    this.logon = logon;
    this.data = new DataObjects(process, logon.providers());
  }

  private Gate gate() {
    return process.gate();
  }

  private LifeNode node() {
    return process.life().process();
  }

  @Override
  public Hresult mapiInitialize(@Nullable MapiInit init) {
    return gate().call(INITIALIZE, node(), call -> process.initialize(call, init), init);
  }

  @Override
  public void mapiUninitialize() {
    gate().run(UNINITIALIZE, node(), process::uninitialize);
  }

  @Override
  public MapiSession mapiLogonEx(
      long uiParam, @Nullable String profileName, @Nullable String password, int flags) {
    return gate()
        .call(
            LOGON_EX,
            node(),
            call -> logon.logon(call, process, uiParam, profileName, password, flags),
            uiParam,
            profileName,
            password,
            flags);
  }

  @Override
  public MapiAdviseSink hrAllocAdviseSink(
      @Nullable NotifCallback callback, @Nullable Object context) {
    return gate()
        .call(
            ALLOC_SINK,
            node(),
            call -> {
              process.requireUtilities(call);
              if (callback == null) {
                throw MapiFailure.invalidParameter("lpfnCallback is null");
              }
              return new AllocatedSink(
                  gate(), process.make("sink", call.place()), callback, context);
            },
            callback,
            context);
  }

  @Override
  public MapiAdviseSink hrThisThreadAdviseSink(@Nullable MapiAdviseSink sink) {
    return gate().call(THREAD_SINK, node(), call -> threadSink(call, sink), sink);
  }

  private MapiAdviseSink threadSink(Call call, @Nullable MapiAdviseSink sink) {
    process.requireUtilities(call);
    if (sink == null) {
      throw MapiFailure.invalidParameter("lpAdviseSink is null");
    }
    if (sink instanceof Named named && named.node().client() != process.life()) {
      call.report(Facts.foreignSink(named.node().name(), named.node().client().name()));
      throw new MapiFailure(
          Hresult.MAPI_E_INVALID_OBJECT, named.node().name() + " belongs to another process");
    }
    if (sink instanceof Named named && named.node().references() == 0) {
      throw MapiFailure.invalidParameter(named.node().name() + " was released");
    }
    String name = gate().names().of("sink", sink);
    SinkCalls.addRef(gate(), process.life(), sink, name);
    return new ThisThreadSink(gate(), process.make("sink", call.place()), sink, call.thread());
  }

  @Override
  public void hrDispatchNotifications(int flags) {
    gate()
        .run(
            DISPATCH,
            node(),
            call -> {
              call.checkFlags(flags, 0, "ulFlags");
              process.dispatch(call);
            },
            flags);
  }

  @Override
  public MapiInitMonitor createMapiInitializationMonitor() {
    return gate().call(MONITOR, node(), call -> InitMonitors.create(call, process));
  }

  @Override
  public void scInitMapiUtil(int flags) {
    gate()
        .run(
            SC_INIT,
            node(),
            call -> {
              call.requireNotShutDown();
              call.checkFlags(flags, 0, "ulFlags");
              process.initializeUtilities();
            },
            flags);
  }

  @Override
  public void deinitMapiUtil() {
    gate()
        .run(
            SC_DEINIT,
            node(),
            call -> {
              if (!call.isAfterFastShutdown()) {
                process.deinitializeUtilities();
              }
            });
  }

  @Override
  public TableData createTable(
      @Nullable Iid iid,
      long reserved,
      int tableType,
      @Nullable PropTag indexColumn,
      @Nullable List<PropTag> columns) {
    return gate()
        .call(
            CREATE_TABLE,
            node(),
            call -> data.table(call, iid, reserved, tableType, indexColumn, columns),
            iid,
            reserved,
            tableType,
            indexColumn,
            columns);
  }

  @Override
  public PropData createIProp(@Nullable Iid iid, long reserved) {
    return gate()
        .call(CREATE_IPROP, node(), call -> data.props(call, iid, reserved), iid, reserved);
  }

  @Override
  public int ulAddRef(@Nullable MapiUnknown object) {
    return gate().call(UL_ADD_REF, node(), call -> object == null ? 0 : object.addRef(), object);
  }

  @Override
  public int ulRelease(@Nullable MapiUnknown object) {
    return gate().call(UL_RELEASE, node(), call -> object == null ? 0 : object.release(), object);
  }
}
