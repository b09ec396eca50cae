package org.mapiemulator.internal.gate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.journal.JournalEntry;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.settings.ReservedCheck;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.UnknownFlagCheck;

/** One seam call in progress: what a feature tells the gate, and what the journal keeps of it. */
public final class Call implements JournalRecord {

  private static final Object NOTHING = new Object();

  private final Gate gate;
  private final SeamMethod method;
  private final LifeNode node;
  private final ThreadState thread;
  private final @Nullable Object[] arguments;
  private final long time;
  private final int depth;
  private long step;
  private @Nullable Object outcome = NOTHING;
  private @Nullable Hresult failure;
  private volatile long endStep;
  private @Nullable List<Runnable> afterwards;
  private @Nullable Site place;
  private boolean moot;
  private volatile boolean outside;
  private @Nullable Runnable whenOutside;
  private @Nullable Object shown;

  Call(
      Gate gate,
      SeamMethod method,
      LifeNode node,
      ThreadState thread,
      @Nullable Object[] arguments,
      long time) {
    this.gate = gate;
    this.method = method;
    this.node = node;
    this.thread = thread;
    this.arguments = arguments;
    this.time = time;
    this.depth = thread.depth();
  }

  public Gate gate() {
    return gate;
  }

  public ClientLife client() {
    return node.client();
  }

  public ThreadState thread() {
    return thread;
  }

  public <S extends Setting> S setting(Class<S> kind) {
    return gate.settings().get(kind);
  }

  SeamMethod method() {
    return method;
  }

  LifeNode node() {
    return node;
  }

  /** Its step in the journal. */
  public long step() {
    return step;
  }

  /** The method in the headers' spelling. */
  public String methodName() {
    return method.name();
  }

  /** The small name of the object it was made on; empty for functions. */
  public String objectName() {
    return node.name();
  }

  /**
   * Where in the user's code the call was made; computed once, only for those who ask. Null for
   * calls that the emulator makes by itself.
   */
  public @Nullable Site place() {
    if (place == null && !thread.isOnItsOwn()) {
      place = new CallSite();
    }
    return place;
  }

  /** Where it was made, if somebody has asked while it ran. */
  public @Nullable Site knownPlace() {
    return place;
  }

  /** Reports a fact that may be a finding. */
  public void report(Fact fact) {
    gate.report(fact, this);
  }

  /** Reports a fact about code that the call has called; the step is that of {@link Outcome}. */
  public void report(Fact fact, long inStep) {
    gate.findings().add(fact, client(), inStep, place());
  }

  /** Does something when the call is over, just before it returns to its caller. */
  public void afterwards(Runnable action) {
    if (afterwards == null) {
      afterwards = new ArrayList<>(2);
    }
    afterwards.add(action);
  }

  /** Does something each time before the call calls code of the user's; no lock is held then. */
  public void whenOutside(Runnable action) {
    whenOutside = action;
  }

  /** Whether the call has called code of the user's, which may take as long as it likes. */
  public boolean isOutside() {
    return outside;
  }

  void outside(boolean now) {
    outside = now;
    if (now && whenOutside != null) {
      whenOutside.run();
    }
  }

  /** Refuses a call of a process that is not initialized, and reports it. */
  public MapiFailure notInitialized(String detail) {
    report(Facts.notInitialized(method.name(), node));
    return new MapiFailure(Hresult.MAPI_E_NOT_INITIALIZED, detail);
  }

  /**
   * Reports a call of a process that was shut down fast.
   *
   * @return whether it is refused
   */
  public boolean isAfterFastShutdown() {
    @Nullable End over = client().shutDown();
    if (over == null) {
      return false;
    }
    report(Facts.callAfterFastShutdown(method.name(), node, over));
    return client().isRefusing();
  }

  /** As {@link #isAfterFastShutdown()}, for functions of the process. */
  public void requireNotShutDown() {
    if (isAfterFastShutdown()) {
      throw new MapiFailure(
          Hresult.MAPI_E_NOT_INITIALIZED, "the process was shut down fast and uses MAPI no more");
    }
  }

  /** Reports a call on an object whose last reference is gone. */
  public void usedAfterRelease() {
    @Nullable End end = node.end();
    if (end != null) {
      report(Facts.callOnDead(method.name(), node, end));
    }
  }

  /** Reports a call that nobody had a reference for. */
  public void overReleased() {
    report(Facts.overReleased(method.name(), node));
  }

  /** Reports an object that has ended and was passed all the same; what the call then gives. */
  public MapiFailure deadArgument(LifeNode argument, End end) {
    report(Facts.deadArgument(method.name(), argument, end));
    return gate.dead(argument, end);
  }

  /** Reports an object of another process that was passed; what the call then gives. */
  public MapiFailure foreignArgument(LifeNode argument) {
    report(Facts.foreignArgument(method.name(), argument));
    return new MapiFailure(
        Hresult.MAPI_E_INVALID_OBJECT,
        argument.name() + " belongs to \"" + argument.client().name() + "\"");
  }

  /** Reports an Unadvise with a number that no registration on the object has. */
  public void unadviseUnknown(long connection) {
    report(Facts.unadviseUnknown(method.name(), node, connection));
  }

  /** Reports what a provider threw; what the call then gives. */
  public MapiFailure providerThrew(Object provider, Throwable thrown) {
    report(ObjectFacts.providerThrew(method.name(), node, provider, thrown));
    return new MapiFailure(
        Hresult.MAPI_E_CALL_FAILED, "the provider threw " + thrown.getClass().getSimpleName());
  }

  /** Reports what a provider gave and must not give; what the call then gives. */
  public MapiFailure providerGave(Object provider, String what) {
    report(ObjectFacts.providerGave(method.name(), node, provider, what));
    return new MapiFailure(Hresult.MAPI_E_CALL_FAILED, "the provider gave " + what);
  }

  /** What the journal keeps instead of a result that is large. */
  public void show(Summary summary) {
    shown = summary;
  }

  void moot() {
    moot = true;
  }

  /** Whether there is nothing to do and the call succeeds all the same: a second Logoff. */
  public boolean isMoot() {
    return moot;
  }

  void runAfterwards() {
    @Nullable List<Runnable> actions = afterwards;
    if (actions != null) {
      afterwards = null;
      actions.forEach(Runnable::run);
    }
  }

  /**
   * Checks flag bits (check 4 of 0.3).
   *
   * @throws MapiFailure with MAPI_E_UNKNOWN_FLAGS if a bit is not in the mask
   */
  public void checkFlags(int flags, int mask, String parameter) {
    int undefined = flags & ~mask;
    if (undefined == 0) {
      return;
    }
    report(Facts.undefinedFlags(method.name(), parameter, undefined));
    UnknownFlagCheck check = setting(UnknownFlagCheck.class);
    if (check == UnknownFlagCheck.IGNORE) {
      return;
    }
    boolean logon = method.name().equals("MAPILogonEx");
    throw new MapiFailure(
        check == UnknownFlagCheck.LOGON_FAILED && logon
            ? Hresult.MAPI_E_LOGON_FAILED
            : Hresult.MAPI_E_UNKNOWN_FLAGS,
        "0x" + Integer.toHexString(undefined) + " is not defined for " + parameter);
  }

  /** Checks flag bits against whole families. */
  @SafeVarargs
  @SuppressWarnings("varargs") // passed on to a method that only reads it
  public final void checkFlags(int flags, String parameter, Class<? extends MapiFlag>... families) {
    if (flags != 0) {
      checkFlags(flags, MapiFlag.mask(families), parameter);
    }
  }

  /**
   * Checks a reserved parameter (check 5 of 0.3).
   *
   * @throws MapiFailure with MAPI_E_INVALID_PARAMETER if it is not zero
   */
  public void checkReserved(int value, String parameter) {
    if (value == 0) {
      return;
    }
    report(Facts.reservedNotZero(method.name(), parameter, value));
    if (setting(ReservedCheck.class) == ReservedCheck.STRICT) {
      throw MapiFailure.invalidParameter(parameter + " is reserved and must be zero");
    }
  }

  void ended(@Nullable Object result, @Nullable Hresult failed, long nextStep) {
    outcome = shown == null ? result : shortOf(result);
    failure = failed;
    endStep = nextStep;
  }

  private @Nullable Object shortOf(@Nullable Object result) {
    if (result == null || result instanceof Throwable) {
      return result;
    }
    return result instanceof Result<?> whole
        ? new Result<@Nullable Object>(whole.status(), shown)
        : shown;
  }

  @Override
  public void step(long number) {
    step = number;
  }

  @Override
  public JournalEntry toEntry(Arguments words) {
    long end = endStep;
    Optional<Hresult> result = end == 0 ? Optional.empty() : Optional.ofNullable(hresult());
    return new CallEntry(
        step,
        node.client().name(),
        thread.label(),
        Duration.ofNanos(time),
        depth,
        end,
        node.name(),
        method.name(),
        words.decode(method, arguments),
        result,
        end == 0 ? "" : words(words));
  }

  private @Nullable Hresult hresult() {
    if (failure != null) {
      return failure;
    }
    if (outcome instanceof Throwable) {
      return null;
    }
    if (outcome instanceof Hresult hresult) {
      return hresult;
    }
    return outcome instanceof Result<?> result ? result.status() : Hresult.S_OK;
  }

  private String words(Arguments words) {
    if (failure != null) {
      return failure.name();
    }
    if (outcome instanceof Throwable thrown) {
      return "threw " + thrown.getClass().getSimpleName();
    }
    if (outcome == NOTHING || outcome == Gate.VOID) {
      return "S_OK";
    }
    if (outcome instanceof Hresult hresult) {
      return hresult.name();
    }
    if (outcome instanceof Result<?> result) {
      return result.status().name() + ", " + words.decode(result.value());
    }
    return words.decode(outcome);
  }
}
