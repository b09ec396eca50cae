package org.mapiemulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.client.SeamOle32;
import org.mapiemulator.internal.gate.ThreadState;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.internal.session.Logon;
import org.mapiemulator.internal.session.SeamMapi32;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Ole32;
import org.mapiemulator.settings.Seed;

/** One simulated client process. */
public final class MapiClient {

  private final MapiSubsystem subsystem;
  private final ClientProcess process;
  private final Mapi32 mapi32;
  private final Ole32 ole32;
  private final Hosting hosting;

  MapiClient(MapiSubsystem subsystem, ClientProcess process, Logon logon) {
    this.subsystem = subsystem;
    this.process = process;
    this.mapi32 = new SeamMapi32(process, logon);
    process.functions(mapi32);
    this.hosting = new Hosting(this, process, logon, subsystem.power());
    this.ole32 = new SeamOle32(process);
  }

  ClientProcess process() {
    return process;
  }

  /**
   * The name of the process in traces and findings.
   *
   * @return the name it was made with
   */
  public String name() {
    return process.life().name();
  }

  /**
   * Tells whether a test scripts this client; findings of such clients never fail a test.
   *
   * @return whether it was made with {@link MapiSubsystem#actor}
   */
  public boolean isActor() {
    return process.life().isActor();
  }

  /**
   * What code in this process finds in MAPI32.DLL.
   *
   * @return the functions, the same object each time
   */
  public Mapi32 mapi32() {
    return mapi32;
  }

  /**
   * What code in this process finds in OLE32.DLL.
   *
   * @return the functions, the same object each time
   */
  public Ole32 ole32() {
    return ole32;
  }

  /**
   * The initialization count.
   *
   * @return MAPIInitialize calls without their MAPIUninitialize
   */
  public int initializationCount() {
    return process.life().initCount();
  }

  /**
   * Tells whether COM is initialized on the calling thread, as this process sees it (rule R-019).
   *
   * @return whether the thread is in an apartment
   */
  public boolean isComInitialized() {
    return process.isComInitialized();
  }

  /**
   * The sessions of this process that are not released.
   *
   * @return a copy, in the order of their logons
   */
  public List<SessionView> sessions() {
    return subsystem.sessionsOf(process).stream().map(MapiClient::view).toList();
  }

  /**
   * What of this process is open at this moment; after the end of the subsystem, what was left
   * open.
   *
   * @return in the order in which it has to be released
   */
  public List<OpenObject> openObjects() {
    return subsystem.openObjects().stream()
        .filter(object -> object.client().equals(name()))
        .toList();
  }

  List<ClientSession> sessionsInside() {
    return subsystem.sessionsOf(process);
  }

  /**
   * Gives a session of its own (MAPI_NEW_SESSION) that the test need not end: the end of the
   * subsystem ends it unless the test does. It is no leak.
   *
   * <p>A process that is not initialized is initialized first, with MAPI_MULTITHREAD_NOTIFICATIONS;
   * that, too, is taken back at the end.
   *
   * @param profile the profile
   * @return the session, with one reference
   * @throws IllegalArgumentException if there is no such profile
   */
  public MapiSession lendSession(String profile) {
    subsystem.profiles().requireName(profile);
    return subsystem.loans().own(this, profile);
  }

  /**
   * As {@link #lendSession}, for a session that joins the shared session. If there is none, the
   * actor {@code OUTLOOK.EXE} makes one on the default profile first.
   *
   * @return the session, with one reference
   */
  public MapiSession lendSharedSession() {
    subsystem.requireSharedSession();
    return subsystem.loans().joined(this);
  }

  /**
   * Opens the default store of a session of this process for writing. The test need not release it:
   * the end of the subsystem does unless the test did. It is no leak; what is opened from it is.
   *
   * @param session a session that is open, lent or not
   * @return the store, with one reference; the same one as long as it is open
   * @throws IllegalArgumentException if the session is none of the emulator's, or of another
   *     process, or has no default store
   * @throws IllegalStateException if the session has ended
   */
  public MsgStore lendStore(MapiSession session) {
    @Nullable ClientSession known = ClientSession.of(session);
    if (known == null || known.process() != process) {
      throw new IllegalArgumentException(
          "session (" + session + ") is no session of \"" + name() + "\". Pass one that is.");
    }
    if (known.node().end() != null) {
      throw new IllegalStateException(
          known + " is " + known.state() + ". Open the store before the session ends.");
    }
    return subsystem.loans().store(this, session, known);
  }

  private static SessionView view(ClientSession session) {
    return new SessionView(
        session.node().name(),
        session.state(),
        session.core().name(),
        session.core().state(),
        session.core().profile().name(),
        session.isCreator(),
        session.isNoMail(),
        session.node().references(),
        session.advised().size());
  }

  /**
   * The test's hands on the notifications of this process.
   *
   * @return the control
   */
  public NotificationControl notifications() {
    return new NotificationControl(process.engine(), subsystem.settings().get(Seed.class).value());
  }

  /**
   * The threads of this process that wait inside the emulator.
   *
   * @return a copy
   */
  public List<WaitingCall> waiting() {
    return subsystem.gate().scheduler().waiting().stream()
        .filter(waiting -> waiting.client() == process.life())
        .map(
            waiting -> new WaitingCall(waiting.thread(), waiting.what(), until(waiting.deadline())))
        .toList();
  }

  private static Optional<Duration> until(OptionalLong deadline) {
    return deadline.isPresent()
        ? Optional.of(Duration.ofNanos(deadline.getAsLong()))
        : Optional.empty();
  }

  /**
   * Runs code as this process on the calling thread: meanwhile the thread may use the objects of
   * this client and of no other.
   *
   * <p>A test that plays several processes on one thread uses it so that the use of another
   * process's objects is found.
   *
   * @param code the code
   */
  public void run(Runnable code) {
    call(
        () -> {
          code.run();
          return this;
        });
  }

  /**
   * As {@link #run}, for code that gives a value.
   *
   * @param code the code; what it throws is thrown on, checked exceptions wrapped
   * @param <T> the kind of value
   * @return the value
   * @throws IllegalStateException if the code throws a checked exception
   */
  public <T> T call(Callable<T> code) {
    ThreadState thread = subsystem.gate().threads().current();
    ThreadState.@Nullable Role before = thread.actAs(process.life());
    try {
      return code.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("Code run as \"" + name() + "\" threw " + e, e);
    } finally {
      thread.actAgain(before);
    }
  }

  /**
   * Posts the message that tells the process to quit; the next HrDispatchNotifications gives
   * MAPI_E_USER_CANCEL after its notifications (rule R-049).
   */
  public void postQuitMessage() {
    process.postQuit();
  }

  /**
   * Unloads MAPI32.DLL, as FreeLibrary does, however often MAPI is initialized (B25).
   *
   * <p>With a count above zero a real process would crash in the notification engine. Here it is
   * found, everything of MAPI in the process ends, and its calls give MAPI_E_NOT_INITIALIZED.
   */
  public void unloadMapi32() {
    process.freeLibrary();
  }

  // A process whose objects live in another one.

  /**
   * Lets the MAPI objects of this process live in another one, the host: what it opens are
   * references from outside to objects of the host's, made with the host's provider logons.
   * When the host is gone, every call on them but Release fails with the result that the setting
   * {@code HostGoneResult} names.
   *
   * <p>To be said before the process initializes MAPI.
   *
   * @param host the other process
   * @return this
   * @throws IllegalArgumentException if the host is this process, or gone, or of another subsystem,
   *     or lives in another process itself, or if this process is a host
   * @throws IllegalStateException if this process has initialized MAPI
   */
  public MapiClient livesIn(MapiClient host) {
    @Nullable String wrong = whyNotIn(host);
    if (wrong != null) {
      throw new IllegalArgumentException("host (\"" + host + "\") " + wrong);
    }
    if (initializationCount() > 0) {
      throw new IllegalStateException(
          "\"" + name() + "\" has initialized MAPI. Say where its objects live before that.");
    }
    host().ifPresent(before -> before.hosting.remove(this));
    process.livesIn(host.process);
    host.hosting.add(this);
    return this;
  }

  private @Nullable String whyNotIn(MapiClient host) {
    if (host == this) {
      return "is the process itself. Leave livesIn(…) out: its objects live there anyway.";
    }
    if (host.subsystem != subsystem) {
      return "belongs to another subsystem. Use a client of this one.";
    }
    if (host.isTerminated()) {
      return "is gone. Use the process that was started in its place: mapi.client(name).";
    }
    if (host.process.home() != host.process) {
      return "lives in \"" + host.process.home().life() + "\" itself. Use that one.";
    }
    return hosting.hasGuests()
        ? "cannot have a guest that is a host: others live in \"" + name() + "\"."
        : null;
  }

  /**
   * As {@link #livesIn(MapiClient)}, for a host that the test scripts.
   *
   * @param host the other process
   * @return this
   * @throws IllegalArgumentException as there
   * @throws IllegalStateException if this process has initialized MAPI
   */
  public MapiClient livesIn(MapiActor host) {
    return livesIn(host.client());
  }

  /**
   * The process that the objects of this one live in.
   *
   * @return empty unless {@link #livesIn} was called
   */
  public Optional<MapiClient> host() {
    ClientProcess home = process.home();
    return home == process
        ? Optional.empty()
        : subsystem.clients().stream().filter(client -> client.process == home).findFirst();
  }

  /**
   * Loads an add-in into this process.
   *
   * @param name the name in traces and findings; not blank
   * @param addIn the code
   * @return its registration, which may be changed until the process quits
   * @throws IllegalArgumentException if the name is blank, or of an add-in that is loaded already
   */
  public AddInRegistration addIn(String name, AddIn addIn) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name (\"" + name + "\") must not be blank.");
    }
    if (hosting.hasAddIn(name)) {
      throw new IllegalArgumentException(
          "name (\"" + name + "\") is of an add-in that is loaded already. Choose another one.");
    }
    return hosting.add(name, addIn);
  }

  /**
   * Tells the process to quit, as the user does who closes Outlook. How it ends depends on the
   * version:
   *
   * <ol>
   *   <li>The add-ins are told that the shutdown begins, if the setting {@code HostTellsAddIns} or
   *       their registration wants it.
   *   <li>Where IMAPIClientShutdown exists, the process asks for fast shutdown and, if it is
   *       allowed, announces it, does it, and is gone. If it is refused, the process logs off and
   *       waits until no process outside holds a reference to its objects.
   *   <li>Where it does not exist, the process logs off, waits so if the setting {@code
   *       ExternalReferencesKeepHost} is ON, uninitializes, and is gone.
   * </ol>
   *
   * <p>It does not block: a process that has to wait goes on by itself when the call is over that
   * gave back the last reference. Until then {@link #isQuitting()} is true. A process that is
   * quitting already, or gone, is left alone.
   */
  public void quit() {
    hosting.quit(process.gate().here());
  }

  /**
   * Tells whether the process was told to quit and is still there: it waits for references from
   * outside.
   *
   * @return whether it has no window any more, and is not gone
   */
  public boolean isQuitting() {
    return hosting.isQuitting();
  }

  /**
   * Kills the process: no callbacks, no clean-up, as when the system takes it away.
   *
   * <p>Its sessions end without a Logoff, and other clients of a shared session are told that it is
   * gone. Its code gets a {@link org.mapiemulator.fault.ClientTerminatedError} from its next call.
   */
  public void terminate() {
    process.terminate();
  }

  /**
   * Tells whether the process was shut down fast: whether a DoFastShutdown of it has succeeded. Its
   * use of MAPI is over then; it has exited when {@link #terminate()} says so.
   *
   * @return whether it was
   */
  public boolean isShutDownFast() {
    return process.life().shutDown() != null;
  }

  /**
   * Tells whether the process is gone.
   *
   * @return whether it was killed, or has quit
   */
  public boolean isTerminated() {
    return process.life().isTerminated();
  }

  /**
   * The name.
   *
   * @return {@link #name()}
   */
  @Override
  public String toString() {
    return name();
  }
}
