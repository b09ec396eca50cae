package org.mapiemulator.internal.gate;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.fault.FaultTable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.lint.Place;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.settings.AfterLogoffResult;
import org.mapiemulator.settings.EndedByOtherResult;
import org.mapiemulator.settings.HostGoneResult;
import org.mapiemulator.settings.InitStep;
import org.mapiemulator.settings.InitializeFault;
import org.mapiemulator.settings.JournalBound;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.SecondLogoffResult;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StallLimit;

/**
 * The one place every seam call enters; its {@linkplain #outward() other side} is the one that
 * every call to foreign code leaves by.
 *
 * <p>Is the client alive, the process initialized, the object alive (specification 0.3)? Then the
 * feature's behaviour; then result, findings and journal; then what the call left to be done when
 * it is over, notifications first of all.
 */
public final class Gate {

  /** What methods without a value return. */
  public static final Object VOID = new Object();

  private final Settings settings;
  private final ObjectNames names = new ObjectNames();
  private final JournalRecorder journal;
  private final Scheduler scheduler;
  private final Threads threads;
  private final FindingRecorder findings;
  private final OutwardGate outward;
  private final FaultTable faults;
  private final FaultRunner faultRunner;
  private final PerThreadInit perThreadInit;

  public Gate(Settings settings) {
    this.settings = settings;
    this.journal =
        new JournalRecorder(new Arguments(names), settings.get(JournalBound.class).entries());
    this.scheduler = new Scheduler(journal::nextStep, settings.get(StallLimit.class).duration());
    this.threads = new Threads(scheduler);
    this.findings = new FindingRecorder(settings, journal);
    this.faults = new FaultTable(scheduler, new FaultSurroundings(settings, names, journal));
    this.faultRunner = new FaultRunner(this, faults);
    this.outward = new OutwardGate(this, faultRunner);
    this.perThreadInit = settings.get(PerThreadInit.class);
  }

  public Settings settings() {
    return settings;
  }

  public ObjectNames names() {
    return names;
  }

  public JournalRecorder journal() {
    return journal;
  }

  public Scheduler scheduler() {
    return scheduler;
  }

  public Threads threads() {
    return threads;
  }

  public FindingRecorder findings() {
    return findings;
  }

  public OutwardGate outward() {
    return outward;
  }

  /** What the test has planned to go wrong. */
  public FaultTable faults() {
    return faults;
  }

  /** Ends what was planned, and reports the faults that never fired. */
  public void closeFaults() {
    faultRunner.close();
  }

  /**
   * Lets one seam call through.
   *
   * @param method the method
   * @param node the object it is called on; the process for exported functions
   * @param body the feature's behaviour
   * @param arguments the arguments as they came
   * @throws MapiException if the call is refused or the feature fails it
   * @throws ClientTerminatedError if the client is or gets killed
   */
  public <T extends @Nullable Object> T call(
      SeamMethod method, LifeNode node, Function<Call, T> body, @Nullable Object... arguments) {
    ClientLife client = node.client();
    ThreadState thread = threads.current();
    requireLiving(client);
    if (thread.hasMail()) {
      thread.drain(client);
      requireLiving(client);
    }
    Call call = new Call(this, method, node, thread, arguments, scheduler.nowNanos());
    journal.append(call);
    enter(call, thread);
    T result;
    try {
      result = attempt(call, body);
    } catch (Throwable thrown) {
      leave(call, thread);
      requireLiving(client);
      throw thrown;
    }
    leave(call, thread);
    requireLiving(client);
    tellHost(client);
    return result;
  }

  private <T extends @Nullable Object> T attempt(Call call, Function<Call, T> body) {
    try {
      T result;
      if (faults.isCallPlanned()) {
        result = faultRunner.call(call, body);
      } else {
        admit(call);
        result = body.apply(call);
      }
      if (isHostGone(call)) {
        throw failed(call, hostGone(call.client()));
      }
      call.ended(result, null, journal.nextStep());
      return result;
    } catch (MapiFailure failure) {
      throw failed(call, isHostGone(call) ? hostGone(call.client()) : failure);
    } catch (ClientTerminatedError killed) {
      if (isHostGone(call)) {
        throw failed(call, hostGone(call.client()));
      }
      call.ended(killed, null, journal.nextStep());
      throw killed;
    } catch (StallError stall) {
      report(Facts.stalled(call.method().name(), String.valueOf(stall.getMessage())), call);
      call.ended(stall, null, journal.nextStep());
      throw stall;
    } catch (Throwable thrown) {
      call.ended(thrown, null, journal.nextStep());
      throw thrown;
    }
  }

  /** Whether the call was for an object in a process that is gone, which its own is not. */
  private static boolean isHostGone(Call call) {
    if (call.client().host() == null || call.client().isTerminated()) {
      return false;
    }
    @Nullable End end = call.node().end();
    return end == null
        ? call.method().admission() == Admission.FUNCTION && call.client().isHostGone()
        : end.kind() == End.Kind.HOST_GONE;
  }

  /** What a client from outside gets whose host is gone. */
  public MapiFailure hostGone(ClientLife client) {
    return new MapiFailure(
        settings.get(HostGoneResult.class).result(),
        "the process \"" + client.host() + "\" is gone, and the objects that lived in it");
  }

  /** A host that is to end looks whether it still has to wait for this client. */
  private static void tellHost(ClientLife client) {
    @Nullable ClientLife host = client.host();
    if (host != null) {
      host.lookAtReferences();
    }
  }

  private static void enter(Call call, ThreadState thread) {
    thread.deeper();
    if (thread.causing() == null) {
      thread.causing(call);
    }
  }

  /** What a call caused happens now that it is over. */
  private static void leave(Call call, ThreadState thread) {
    thread.shallower();
    if (thread.causing() == call) {
      thread.causing(null);
    }
    call.runAfterwards();
  }

  /** As {@link #call}, for methods without a value. */
  public void run(
      SeamMethod method, LifeNode node, Consumer<Call> body, @Nullable Object... arguments) {
    this.<@Nullable Object>call(
        method,
        node,
        call -> {
          body.accept(call);
          return VOID;
        },
        arguments);
  }

  /**
   * Lets AddRef or Release through, which are never refused and never fail (0.3).
   *
   * <p>In a killed client they do nothing: the process is gone.
   */
  public int lifetime(SeamMethod method, LifeNode node, ToIntFunction<Call> body) {
    ClientLife client = node.client();
    if (client.isTerminated()) {
      return 0;
    }
    ThreadState thread = threads.current();
    Call call = new Call(this, method, node, thread, NO_ARGUMENTS, scheduler.nowNanos());
    journal.append(call);
    if (thread.isBoundElsewhere(client)) {
      reportForeign(call, thread);
    } else if (method.admission() != Admission.FREE && client.initCount() > 0) {
      reportThread(call, client, thread);
    }
    enter(call, thread);
    int result = 0;
    try {
      result = faults.isCallPlanned() ? faultRunner.lifetime(call, body) : body.applyAsInt(call);
    } finally {
      call.ended(result, null, journal.nextStep());
      leave(call, thread);
    }
    tellHost(client);
    return result;
  }

  private static final @Nullable Object[] NO_ARGUMENTS = {};

  private static void requireLiving(ClientLife client) {
    if (client.isTerminated()) {
      throw client.gone();
    }
  }

  /** The first two checks of the specification, 0.3. */
  void admit(Call call) {
    Admission admission = call.method().admission();
    if (admission == Admission.FREE) {
      return;
    }
    LifeNode node = call.node();
    ClientLife client = node.client();
    ThreadState thread = call.thread();
    if (admission != Admission.FUNCTION
        && admission != Admission.UTILITY
        && thread.isBoundElsewhere(client)) {
      reportForeign(call, thread);
      throw new MapiFailure(
          // QueryInterface gives generic COM codes only.
          admission == Admission.IDENTITY
              ? Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED
              : Hresult.MAPI_E_INVALID_OBJECT,
          node.name() + " belongs to \"" + client.name() + "\"");
    }
    if (call.isAfterFastShutdown() && admission != Admission.IDENTITY) {
      throw afterFastShutdown(node, client);
    }
    if (admission == Admission.UTILITY) {
      return;
    }
    if (admission == Admission.IDENTITY) {
      if (client.initCount() > 0) {
        reportThread(call, client, thread); // as AddRef, which is never refused either
      }
      return;
    }
    if (client.initCount() == 0) {
      report(Facts.notInitialized(call.method().name(), node), call);
      throw new MapiFailure(
          Hresult.MAPI_E_NOT_INITIALIZED,
          "the process \"" + client.name() + "\" is not initialized");
    }
    requireThread(call, client, thread);
    @Nullable End end = node.end();
    if (end != null) {
      refuseDead(call, end);
    }
  }

  /** What is refused once the process was shut down fast. */
  private MapiFailure afterFastShutdown(LifeNode node, ClientLife client) {
    @Nullable End end = node.end();
    return node == client.process() || end == null
        ? new MapiFailure(
            Hresult.MAPI_E_NOT_INITIALIZED,
            "the process \"" + client.name() + "\" was shut down fast")
        : dead(node, end);
  }

  private void requireThread(Call call, ClientLife client, ThreadState thread) {
    if (!reportThread(call, client, thread) && perThreadInit == PerThreadInit.ENFORCE) {
      throw new MapiFailure(
          Hresult.MAPI_E_NOT_INITIALIZED, "this thread has not called MAPIInitialize");
    }
  }

  /** Whether the thread may make calls; one that may not is reported once. */
  private boolean reportThread(Call call, ClientLife client, ThreadState thread) {
    if (perThreadInit == PerThreadInit.IGNORE
        || thread.isBound(client)
        || thread.isActingAs(client)) {
      return true;
    }
    if (thread.reportOnce(client)) {
      report(Facts.threadWithoutInitialize(call.method().name(), call.node()), call);
    }
    return false;
  }

  /** Refuses a call on a dead object, unless it is one that is still allowed. */
  public void refuseDead(Call call, End end) {
    Admission admission = call.method().admission();
    LifeNode node = call.node();
    if (end.kind() == End.Kind.HOST_GONE) {
      throw dead(node, end); // it could not know
    }
    boolean cleanup = admission == Admission.CLEANUP || admission == Admission.LOGOFF;
    if (end.kind() == End.Kind.ENDED_BY_OTHER && cleanup) {
      return;
    }
    if (end.kind() == End.Kind.STORE_LOGGED_OFF
        && admission == Admission.STORE_LOGOFF
        && node.ended() == node) {
      return; // it replaces the one before
    }
    if (admission == Admission.LOGOFF
        && (end.kind() == End.Kind.LOGGED_OFF || end.kind() == End.Kind.ENDING)) {
      report(Facts.secondLogoff(node, end), call);
      if (settings.get(SecondLogoffResult.class) == SecondLogoffResult.S_OK) {
        call.moot();
        return;
      }
      throw new MapiFailure(Hresult.MAPI_E_INVALID_OBJECT, node.name() + " was logged off before");
    }
    report(Facts.callOnDead(call.method().name(), node, end), call);
    throw dead(node, end);
  }

  /** What calls on a dead object give. */
  public MapiFailure dead(LifeNode node, End end) {
    Hresult result =
        switch (end.kind()) {
          case ENDING, LOGGED_OFF -> settings.get(AfterLogoffResult.class).result();
          case ENDED_BY_OTHER, SHUT_DOWN -> settings.get(EndedByOtherResult.class).result();
          case HOST_GONE -> settings.get(HostGoneResult.class).result();
          case UNINITIALIZED, RELEASED, INVALIDATED, STORE_LOGGED_OFF ->
              Hresult.MAPI_E_INVALID_OBJECT;
        };
    @Nullable Place place = Site.placeOf(end.place());
    return new MapiFailure(result, node.name() + " ended" + (place == null ? "" : " at " + place));
  }

  private MapiException failed(Call call, MapiFailure failure) {
    Hresult result = failure.hresult();
    if (!failure.isPlanned()
        && !call.method().documents(result)
        && !isSetting(result)
        && !call.client().isRefusing()) {
      report(Facts.undocumentedResult(call.method().name(), call.node(), result.toString()), call);
    }
    @Nullable String detail = failure.detail();
    // A function has no object that could be asked for more.
    @Nullable MapiError error = call.node() == call.client().process() ? null : errorOf(failure);
    if (error != null && !call.method().name().endsWith("::GetLastError")) {
      call.node().lastError(new LifeNode.LastError(result, error));
    }
    call.ended(null, result, journal.nextStep());
    return new MapiException(result, call.method().name(), error, detail);
  }

  private static @Nullable MapiError errorOf(MapiFailure failure) {
    @Nullable MapiError given = failure.error();
    @Nullable String detail = failure.detail();
    return given != null || detail == null
        ? given
        : new MapiError(MapiError.VERSION, detail, "MAPI emulator", 0, 0);
  }

  /** A result that a test chose itself is no surprise to it. */
  private boolean isSetting(Hresult result) {
    return result.equals(settings.get(AfterLogoffResult.class).result())
        || result.equals(settings.get(HostGoneResult.class).result())
        || result.equals(settings.get(EndedByOtherResult.class).result())
        || settings
            .get(InitializeFault.class)
            .of(InitStep.OLE_INITIALIZATION)
            .filter(result::equals)
            .isPresent();
  }

  /** Where in the user's code the present call was made. */
  public Site here() {
    return new CallSite();
  }

  /** Notes an event in the journal. */
  public void event(ClientLife client, String object, String event) {
    journal.append(
        new EventRecord(client.name(), threads.current(), scheduler.nowNanos(), object, event));
  }

  /** The misuse is that of the process whose code made the call, not of the object's owner. */
  private void reportForeign(Call call, ThreadState thread) {
    @Nullable ClientLife caller = thread.client();
    findings.add(
        Facts.foreignObject(call.method().name(), call.node(), caller),
        caller == null ? call.client() : caller,
        call.step(),
        call.place());
  }

  void report(Fact fact, Call call) {
    findings.add(fact, call.client(), call.step(), call.place());
  }

  /** Reports a fact about code that the emulator called; the step is that of {@link Outcome}. */
  public void report(Fact fact, ClientLife client, long step) {
    findings.add(fact, client, step, null);
  }

  /** Reports a fact that only the end of the subsystem shows. */
  public void report(Fact fact, ClientLife client) {
    findings.add(fact, client, 0, null);
  }

  /** Gives a client its column in traces, and lets faults be planned for it. */
  public void know(ClientLife client) {
    journal.know(client.name());
    faults.know(client);
  }
}
