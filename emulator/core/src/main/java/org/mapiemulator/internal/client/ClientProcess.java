package org.mapiemulator.internal.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.gate.ThreadState;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.notify.NotificationEngine;
import org.mapiemulator.internal.notify.Registration;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.settings.InitStep;
import org.mapiemulator.settings.InitializeFault;
import org.mapiemulator.settings.NtService;
import org.mapiemulator.settings.SecondInitResult;
import org.mapiemulator.settings.TemporaryProfilesFlag;

/** One simulated process: initialization count, COM state of its threads, notification engine. */
public final class ClientProcess {

  private static final int KNOWN_FLAGS =
      MapiFlag.mask(MapiInitFlag.class) & ~MapiInitFlag.TEMPORARY_PROFILES.value();

  private static final SeamMethod FREE_LIBRARY =
      SeamMethod.of(Kernel32.class, "freeLibrary", Admission.FREE);

  private final Gate gate;
  private final ClientLife life;
  private final Scheduler scheduler;
  private final NotificationEngine engine;
  private final ProcessEnd processEnd;
  private final Apartments apartments = new Apartments();
  private final List<Initialization> initialized = new ArrayList<>(2);
  private final List<LifeNode> made = new ArrayList<>(0);
  private int utilities;
  private boolean multithreaded;
  private boolean service;
  private boolean quit;
  private volatile @Nullable ClientProcess host;
  private final Map<ClientLife, ClientProcess> guests = new ConcurrentHashMap<>(0);
  private volatile @Nullable Mapi32 functions;

  /** A MAPIInitialize call whose thread has not called MAPIUninitialize for it. */
  private record Initialization(Thread thread, boolean withCom, @Nullable Site place) {}

  public ClientProcess(Gate gate, ClientLife life, ProcessEnd processEnd) {
    this.gate = gate;
    this.life = life;
    this.scheduler = gate.scheduler();
    this.engine = new NotificationEngine(gate, life);
    this.processEnd = processEnd;
    life.diesBy(this::terminate);
    gate.know(life);
  }

  public Gate gate() {
    return gate;
  }

  public ClientLife life() {
    return life;
  }

  /** What code that is loaded into the process finds in MAPI32.DLL. */
  public Mapi32 functions() {
    Mapi32 found = functions;
    if (found == null) {
      throw new IllegalStateException("Defect of the emulator: " + life + " has no functions.");
    }
    return found;
  }

  public void functions(Mapi32 mapi32) {
    functions = mapi32;
  }

  /** The process that its objects live in: its own, unless it is a client from outside. */
  public ClientProcess home() {
    @Nullable ClientProcess other = host;
    return other == null ? this : other;
  }

  /** Lets its objects live in another process. */
  public void livesIn(ClientProcess other) {
    scheduler.locked(
        () -> {
          host = other;
          life.livesIn(other.life);
          other.guests.put(life, this);
        });
  }

  /** Whether objects of other processes live in it, or have. */
  public boolean isHosting() {
    return !guests.isEmpty();
  }

  /** What delivers to a client: this process itself, or one whose objects live in it. */
  public NotificationEngine engineOf(ClientLife client) {
    return guests.getOrDefault(client, this).engine;
  }

  public NotificationEngine engine() {
    return engine;
  }

  /** Whether MAPI_NT_SERVICE was given in the first MAPIInitialize. */
  public boolean isService() {
    return service;
  }

  // MAPIInitialize, step by step as documented.

  public Hresult initialize(Call call, @Nullable MapiInit given) {
    call.requireNotShutDown();
    MapiInit init = given == null ? new MapiInit(MapiInit.VERSION, 0) : given;
    if (init.version() != MapiInit.VERSION) {
      throw MapiFailure.invalidParameter("ulVersion is " + init.version() + " and must be 0");
    }
    boolean temporary = call.setting(TemporaryProfilesFlag.class) == TemporaryProfilesFlag.KNOWN;
    call.checkFlags(
        init.flags(),
        temporary ? KNOWN_FLAGS | MapiInitFlag.TEMPORARY_PROFILES.value() : KNOWN_FLAGS,
        "MAPIINIT_0.ulFlags");
    reportService(call, MapiFlag.isSet(init.flags(), MapiInitFlag.NT_SERVICE));
    @Nullable Site place = call.place();
    scheduler.lock();
    try {
      boolean first = life.initCount() == 0;
      Hresult result = initializeLocked(call, init.flags(), place);
      if (first) {
        life.initialized(place);
      }
      return result;
    } finally {
      scheduler.unlock();
    }
  }

  private static void reportService(Call call, boolean flag) {
    boolean due = call.setting(NtService.class) == NtService.REQUIRED;
    if (flag && !due) {
      call.report(
          Facts.serviceFlag(
              "MAPIInitialize got MAPI_NT_SERVICE from a program that is no service."));
    } else if (!flag && due) {
      call.report(Facts.serviceFlag("A service called MAPIInitialize without MAPI_NT_SERVICE."));
    }
  }

  private Hresult initializeLocked(Call call, int flags, @Nullable Site place) {
    boolean first = life.initCount() == 0;
    boolean withCom = !MapiFlag.isSet(flags, MapiInitFlag.NO_COINIT);
    boolean many =
        first ? MapiFlag.isSet(flags, MapiInitFlag.MULTITHREAD_NOTIFICATIONS) : multithreaded;
    InitializeFault fault = call.setting(InitializeFault.class);
    if (first && MapiFlag.isSet(flags, MapiInitFlag.NT_SERVICE)) {
      failAt(fault, InitStep.SERVICE_REGISTRY);
    }
    if (first) {
      failAt(fault, InitStep.OLE_VERSION);
    }
    if (withCom) {
      failAt(fault, InitStep.OLE_INITIALIZATION);
      apartments.initialize(!many);
    }
    try {
      if (first) {
        failAt(fault, InitStep.PROCESS_GLOBALS);
        failAt(fault, InitStep.SHARED_GLOBALS);
        failAt(fault, InitStep.NOTIFICATION_ENGINE);
        failAt(fault, InitStep.PROFILE_PROVIDER);
      }
    } catch (MapiFailure failure) {
      if (withCom) {
        apartments.uninitialize();
      }
      throw failure;
    }
    if (first) {
      multithreaded = many;
      service = MapiFlag.isSet(flags, MapiInitFlag.NT_SERVICE);
      quit = false;
      engine.start(many, call.thread());
    }
    initialized.add(new Initialization(Thread.currentThread(), withCom, place));
    life.initCount(life.initCount() + 1, null);
    call.thread().bind(life);
    scheduler.changed();
    return first || call.setting(SecondInitResult.class) == SecondInitResult.S_OK
        ? Hresult.S_OK
        : Hresult.S_FALSE;
  }

  private static void failAt(InitializeFault fault, InitStep step) {
    fault
        .of(step)
        .ifPresent(
            result -> {
              throw new MapiFailure(result, "the step " + step + " failed on this machine");
            });
  }

  public void uninitialize(Call call) {
    if (call.isAfterFastShutdown()) {
      return; // a no-op
    }
    @Nullable Site place = life.initCount() == 1 ? call.place() : null;
    Runnable afterwards;
    Set<Registration> owed = Set.of();
    scheduler.lock();
    try {
      if (life.isRefusing()) {
        return; // shut down fast meanwhile
      }
      if (life.initCount() == 0) {
        call.report(Facts.uninitializeTooOften(life));
        return;
      }
      if (!call.thread().unbind(life) && !call.thread().isOnItsOwn()) {
        call.report(Facts.uninitializeOnOtherThread());
      }
      uninitializeCom();
      if (life.initCount() > 1) {
        life.initCount(life.initCount() - 1, null);
        return;
      }
      if (apartments.isOleInitialized()) {
        call.report(Facts.oleUninitializedLate());
      }
      life.initCount(0, place == null ? call.place() : place);
      utilities = 0;
      initialized.clear();
      afterwards = processEnd.uninitialized(call, this);
      owed = engine.stop();
    } finally {
      scheduler.unlock();
    }
    afterwards.run();
    engine.releaseLate(owed);
    gate.threads().discardMail(life);
  }

  private void uninitializeCom() {
    for (int i = initialized.size() - 1; i >= 0; i--) {
      if (initialized.get(i).thread() == Thread.currentThread()) {
        if (initialized.remove(i).withCom()) {
          apartments.uninitialize();
        }
        return;
      }
    }
  }

  /**
   * Where the first MAPIInitialize was called that has no MAPIUninitialize on its thread.
   *
   * @param skipped how many of them are not asked for
   */
  public @Nullable Site openInitialization(int skipped) {
    scheduler.lock();
    try {
      return initialized.size() <= skipped ? null : initialized.get(skipped).place();
    } finally {
      scheduler.unlock();
    }
  }

  /** Unloads the library: what it had in the process is gone, whatever the count says (B25). */
  public void unload(Call call) {
    Runnable afterwards;
    Set<Registration> owed;
    scheduler.lock();
    try {
      if (life.initCount() == 0 || life.isRefusing()) {
        return;
      }
      call.report(Facts.unloadedWhileInitialized(life));
      life.initCount(0, call.place());
      utilities = 0;
      initialized.clear();
      afterwards = processEnd.uninitialized(call, this);
      owed = engine.stop();
    } finally {
      scheduler.unlock();
    }
    afterwards.run();
    engine.releaseLate(owed);
    gate.threads().discardMail(life);
  }

  /** Unloads the library as the program's own FreeLibrary would. */
  public void freeLibrary() {
    gate.run(FREE_LIBRARY, life.process(), this::unload);
  }

  /** Kills the process: no callbacks, no clean-up. */
  public void terminate() {
    die("process terminated").run();
  }

  /** The process ends when its code is through. */
  public void exit() {
    die("process exits").run();
  }

  /**
   * Ends the process as its machine ends.
   *
   * @return what is left to be done without the lock
   */
  public Runnable losePower() {
    return die("power cut");
  }

  private Runnable die(String event) {
    scheduler.lock();
    try {
      if (life.isTerminated()) {
        return () -> {};
      }
      gate.event(life, "", event);
      life.terminated();
      engine.stop();
      Runnable afterwards = processEnd.terminated(this);
      scheduler.changed();
      return afterwards;
    } finally {
      scheduler.unlock();
    }
  }

  /** Was shut down fast: no sink is called any more, and none released; the lock is held. */
  public void stopNotifying() {
    engine.stop();
    scheduler.changed();
  }

  /** Ends with the subsystem: from now on calls find a process that is gone; nothing is told. */
  public void end() {
    scheduler.locked(
        () -> {
          life.finished();
          engine.stop();
          scheduler.changed();
        });
  }

  // The utilities.

  public void initializeUtilities() {
    scheduler.locked(() -> utilities++);
  }

  public void deinitializeUtilities() {
    scheduler.locked(() -> utilities = Math.max(0, utilities - 1));
  }

  /** ScInitMapiUtil calls without their DeinitMapiUtil; the last MAPIUninitialize ends them all. */
  public int utilities() {
    scheduler.lock();
    try {
      return life.initCount() == 0 ? utilities : 0;
    } finally {
      scheduler.unlock();
    }
  }

  /** Refuses a utility function before MAPIInitialize and ScInitMapiUtil. */
  public void requireUtilities(Call call) {
    scheduler.lock();
    try {
      if (life.initCount() == 0 && utilities == 0) {
        throw call.notInitialized(
            "neither MAPIInitialize nor ScInitMapiUtil was called in \"" + life.name() + "\"");
      }
    } finally {
      scheduler.unlock();
    }
  }

  // Messages of the thread that pumps.

  /** Posts the message that tells the process to quit. */
  public void postQuit() {
    scheduler.locked(() -> quit = true);
  }

  public void dispatch(Call call) {
    ThreadState thread = call.thread();
    thread.drain(life);
    engine.dispatch(thread);
    scheduler.lock();
    try {
      if (quit) {
        quit = false;
        throw new MapiFailure(Hresult.MAPI_E_USER_CANCEL, "the process was told to quit");
      }
    } finally {
      scheduler.unlock();
    }
  }

  // OLE32.DLL.

  public Hresult coInitialize(boolean single) {
    scheduler.lock();
    try {
      return apartments.initialize(single);
    } finally {
      scheduler.unlock();
    }
  }

  public void coUninitialize() {
    scheduler.locked(apartments::uninitialize);
  }

  public Hresult oleInitialize() {
    scheduler.lock();
    try {
      return apartments.oleInitialize();
    } finally {
      scheduler.unlock();
    }
  }

  public void oleUninitialize() {
    scheduler.locked(apartments::oleUninitialize);
  }

  /** Whether COM is initialized on the calling thread, in this process. */
  public boolean isComInitialized() {
    scheduler.lock();
    try {
      return apartments.isInitialized();
    } finally {
      scheduler.unlock();
    }
  }

  // Objects that hang on no session: sinks, monitors.

  /** Remembers an object that the client has to release. */
  public LifeNode make(String kind, @Nullable Site place) {
    LifeNode node = new LifeNode(life, null, gate.names().next(kind), place);
    scheduler.locked(
        () -> {
          made.removeIf(old -> old.references() == 0);
          made.add(node);
        });
    return node;
  }

  /** The objects that have references left. */
  public List<LifeNode> unreleased() {
    scheduler.lock();
    try {
      made.removeIf(old -> old.references() == 0);
      return List.copyOf(made);
    } finally {
      scheduler.unlock();
    }
  }
}
