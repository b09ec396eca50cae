package org.mapiemulator.internal.spooler;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.ThreadState;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.provider.ProcessProviders;
import org.mapiemulator.internal.provider.Spooling;
import org.mapiemulator.internal.spooler.Agenda.Slot;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.SpoolerNotifyFlag;
import org.mapiemulator.mapi.spi.TransportLogonResultFlag;
import org.mapiemulator.mapi.spi.TransportNotifyFlag;
import org.mapiemulator.settings.FlushStatusBits;
import org.mapiemulator.settings.SpoolerInterval;
import org.mapiemulator.settings.StoreLogoffTiming;

/**
 * The spooler of one session core in one process: when it works, and what it is told.
 *
 * <p>One thread works at a time; its state is guarded by the scheduler's lock, and providers are
 * called without it. Whoever asks for work while another thread does some waits for it; a timer
 * does not, but lets that thread go on.
 */
final class Spooler implements Spooling {

  private static final long NEVER = Long.MAX_VALUE;

  private final Spoolers all;
  private final Gate gate;
  private final Scheduler scheduler;
  private final ProcessProviders providers;
  private final SpoolerInterval interval;
  private final Transports transports;
  private final SpoolerStores stores;
  private final Flushing flushing;
  private final Notes notes;
  private @Nullable Slot planned;
  private @Nullable Slot poll;
  private @Nullable Thread worker;
  private long ready;
  private long sendAt = NEVER;
  private boolean opened;
  private boolean started;
  private volatile boolean stopping;

  Spooler(Spoolers all, Gate gate, ProcessProviders providers) {
    this.all = all;
    this.gate = gate;
    this.scheduler = gate.scheduler();
    this.providers = providers;
    this.interval = gate.settings().get(SpoolerInterval.class);
    this.transports = new Transports(providers, gate.settings());
    this.stores = new SpoolerStores(this, providers);
    this.flushing = new Flushing(transports, stores);
    this.notes = new Notes(gate, providers, all);
  }

  List<OnlineTransport> online() {
    return transports.list();
  }

  Notes notes() {
    return notes;
  }

  Attempts attempts() {
    return all.attempts();
  }

  Scheduler scheduler() {
    return scheduler;
  }

  Spoolers all() {
    return all;
  }

  /** Whether it was told to end: what is in progress is stopped. */
  boolean isStopping() {
    return stopping;
  }

  // Its life.

  @Override
  public void sessionOpened(long readyAt) {
    if (opened || stopping) {
      return;
    }
    opened = true;
    ready = readyAt;
    all.add(this);
    plan(readyAt);
  }

  @Override
  public void awaitStart() {
    // Nobody would notice that the built-in transport comes and goes.
    if (isStartDue() && (transports.isWorthStarting() || stores.isWorthStarting())) {
      work(() -> {}, true);
    }
  }

  @Override
  public void awaitTransports() {
    if (isStartDue()) {
      work(() -> {}, true);
    }
  }

  private boolean isStartDue() {
    scheduler.lock();
    try {
      return opened && !started && !stopping;
    } finally {
      scheduler.unlock();
    }
  }

  /** Works on this thread, once no other does; false if it has ended, or is at work here. */
  private boolean work(Runnable body, boolean wait) {
    scheduler.lock();
    try {
      if (worker == Thread.currentThread() || stopping || !opened) {
        return false;
      }
      if (worker != null && !wait) {
        return false;
      }
      scheduler.await(
          providers.process().life(),
          "the spooler, which works on another thread",
          () -> worker == null,
          OptionalLong.empty());
      if (stopping) {
        return false;
      }
      worker = Thread.currentThread();
    } finally {
      scheduler.unlock();
    }
    ThreadState thread = gate.threads().current();
    ClientLife process = providers.process().life();
    @Nullable ClientLife before = thread.working(process);
    try {
      start();
      stores.logOn();
      body.run();
      return true;
    } catch (ClientTerminatedError killed) {
      // Whoever else moved the clock, or wanted mail to be sent, goes on.
      if (!process.isTerminated() || process == before || isCalling(thread, process)) {
        throw killed;
      }
      return false;
    } finally {
      thread.working(before);
      scheduler.locked(
          () -> {
            worker = null;
            planAttempts();
            scheduler.changed();
          });
    }
  }

  private static boolean isCalling(ThreadState thread, ClientLife process) {
    @Nullable Call call = thread.causing();
    return call != null && call.client() == process;
  }

  private void start() {
    boolean first;
    scheduler.lock();
    try {
      first = !started;
      started = true;
    } finally {
      scheduler.unlock();
    }
    if (first) {
      transports.logOn();
      scheduler.locked(this::planPoll);
    }
  }

  @Override
  public void end() {
    scheduler.lock();
    try {
      if (!opened || stopping) {
        stopping = true;
        return;
      }
      stopping = true;
      forgetPlans();
      all.remove(this);
      if (worker != null && worker != Thread.currentThread()) {
        stopInProgress();
        scheduler.await(
            providers.process().life(),
            "the message that the spooler sends on another thread",
            () -> worker == null,
            OptionalLong.empty());
      }
    } finally {
      scheduler.unlock();
    }
    transports.end(stores.deferred());
    stores.end();
  }

  /** A message in progress is stopped; the lock is held, and is given away meanwhile. */
  private void stopInProgress() {
    for (OnlineTransport transport : transports.list()) {
      @Nullable Integer reference = transport.inProgress();
      if (reference != null) {
        scheduler.unlock();
        try {
          transport.tell(TransportNotifyFlag.CANCEL_MESSAGE.value(), reference);
        } finally {
          scheduler.lock();
        }
      }
    }
  }

  @Override
  public Runnable terminated() {
    stopping = true;
    forgetPlans();
    all.remove(this);
    transports.forget();
    return stores.terminated();
  }

  private void forgetPlans() {
    if (planned != null) {
      all.work().remove(planned);
      planned = null;
    }
    if (poll != null) {
      all.polls().remove(poll);
      poll = null;
    }
  }

  // When it works; the lock is held.

  /** Plans work for a time, unless some is planned before. */
  private void plan(long due) {
    if (stopping || (planned != null && planned.due() <= due)) {
      return;
    }
    if (planned != null) {
      all.work().remove(planned);
    }
    planned = all.work().put(this, due);
  }

  private void planPoll() {
    if (!stopping && (transports.anyPolled() || transports.anyIdle())) {
      poll = all.polls().put(this, scheduler.after(interval.polling()));
    }
  }

  /** Plans the next attempt to send what could not be sent. */
  private void planAttempts() {
    long next = all.isHeld() ? NEVER : Math.min(sendAt, stores.nextAttempt());
    if (next != NEVER) {
      plan(Math.max(next, scheduler.nowNanos()));
    }
  }

  /** Something waits to be sent. */
  void wake() {
    scheduler.locked(
        () -> {
          if (opened) {
            long due = Math.max(scheduler.nowNanos(), ready) + interval.sending().toNanos();
            sendAt = Math.min(sendAt, due);
            plan(sendAt);
          }
        });
  }

  /** Is due; what was held is sent once it is released. */
  void runNow(boolean held) {
    scheduler.locked(() -> planned = null);
    if (!work(
        () -> {
          if (takeSendingDue() && !held) {
            stores.send(false);
            stores.fetch(false);
          }
        },
        false)) {
      scheduler.locked(
          () -> {
            if (worker != null && worker != Thread.currentThread()) {
              plan(scheduler.after(interval.sending())); // another thread is at it
            }
          });
    }
  }

  /** Whether it is time to send, and not only to log on. */
  private boolean takeSendingDue() {
    scheduler.lock();
    try {
      long now = scheduler.nowNanos();
      boolean due = Math.min(sendAt, stores.nextAttempt()) <= now;
      if (sendAt <= now) {
        sendAt = NEVER;
      }
      return due;
    } finally {
      scheduler.unlock();
    }
  }

  void pollNow() {
    scheduler.locked(() -> poll = null);
    work(
        () -> {
          stores.fetch(true);
          for (OnlineTransport transport : transports.list()) {
            if (transport.wants(TransportLogonResultFlag.IDLE) && !transport.isBroken()) {
              transport.logon().call("IXPLogon::Idle", () -> idle(transport), 0);
            }
          }
        },
        false);
    scheduler.locked(
        () -> {
          if (poll == null) {
            planPoll();
          }
        });
  }

  private static boolean idle(OnlineTransport transport) {
    transport.logon().logon().idle(0);
    return true;
  }

  /** A test wants everything to be sent that can be sent. */
  void deliverNow() {
    work(
        () -> {
          stores.send(false);
          stores.fetch(true);
        },
        true);
  }

  /** The virtual time of the next attempt to send something again; without end if there is none. */
  long nextAttempt() {
    scheduler.lock();
    try {
      return stopping ? NEVER : stores.nextAttempt();
    } finally {
      scheduler.unlock();
    }
  }

  // Stores.

  @Override
  public void storeOpened(Store store) {
    stores.opened(store);
    scheduler.locked(
        () -> {
          if (opened && store.mail()) {
            plan(Math.max(scheduler.nowNanos(), ready));
          }
        });
  }

  @Override
  public void storeClosing(MapiSup support) {
    StoreLogoffFlag how;
    scheduler.lock();
    try {
      how = stores.closing(support);
    } finally {
      scheduler.unlock();
    }
    boolean waits = waits(how);
    boolean busy =
        stores.isWorthLeaving(support) && !work(() -> leave(support, how), waits) && !waits;
    stores.closed(support);
    if (busy) {
      wake(); // another thread is at work, and nothing changes for it
    }
  }

  /** Whether it waits for what is under way: with ABORT and QUIET nothing changes for that. */
  private static boolean waits(StoreLogoffFlag how) {
    return how != StoreLogoffFlag.ABORT && how != StoreLogoffFlag.QUIET;
  }

  /** Does what StoreLogoff said; with activity some flags let the spooler keep the store. */
  private void leave(MapiSup support, StoreLogoffFlag how) {
    boolean purge = how == StoreLogoffFlag.PURGE;
    if (purge || how == StoreLogoffFlag.NO_WAIT) {
      stores.sendOf(support, purge);
      if (purge) {
        flushing.flush(
            new FlushTarget(
                null, 0, MapiFlag.bits(FlushQueuesFlag.UPLOAD, FlushQueuesFlag.DOWNLOAD)));
      }
    }
    boolean ends = purge || how == StoreLogoffFlag.ORDERLY;
    if (ends || stores.isIdle(support)) {
      stores.leave(support);
    }
  }

  @Override
  public int storeLogoffTransports(MapiSup support, int flags, boolean elsewhere) {
    if (elsewhere || stores.find(support) == null) {
      return StoreLogoffFlag.COMPLETE.value(); // and nothing else
    }
    StoreLogoffFlag how;
    scheduler.lock();
    try {
      how = stores.logoffs().keep(support, flags);
    } finally {
      scheduler.unlock();
    }
    boolean now = gate.settings().get(StoreLogoffTiming.class) == StoreLogoffTiming.IMMEDIATE;
    if (stores.isWorthLeaving(support)) {
      work(
          () -> {
            if (now) {
              leave(support, how);
            }
          },
          now && waits(how)); // otherwise what another thread does is the activity
    }
    int activity = stores.activity(support);
    return activity == 0 ? StoreLogoffFlag.COMPLETE.value() : activity;
  }

  // What it is told.

  @Override
  public void notify(MapiSup from, int flags, @Nullable Object data) {
    @Nullable OnlineTransport transport = transports.of(from);
    if (transport == null) {
      if (MapiFlag.isSet(flags, SpoolerNotifyFlag.READYTOSEND)) {
        all.submitted();
      }
      return;
    }
    if (MapiFlag.isSet(flags, SpoolerNotifyFlag.CRITICAL_ERROR)) {
      transport.broke();
      notes.event(transport + " had a critical error");
      stores.deferredAgain();
      wake();
    }
    if (MapiFlag.isSet(flags, SpoolerNotifyFlag.CONFIG_CHANGE)) {
      transport.askAddressTypes();
    }
    if (MapiFlag.isSet(flags, SpoolerNotifyFlag.CRITSEC)) {
      transport.critical(true);
    }
    if (MapiFlag.isSet(flags, SpoolerNotifyFlag.NONCRIT)) {
      transport.critical(false);
    }
    if (MapiFlag.isSet(flags, SpoolerNotifyFlag.NEWMAIL)) {
      transport.newMail();
      wake();
    }
    if (MapiFlag.isSet(flags, SpoolerNotifyFlag.SENTDEFERRED) && data instanceof EntryId message) {
      stores.sentDeferred(message, transport);
      wake();
    }
  }

  @Override
  public Hresult yieldTime(MapiSup from) {
    return stopping ? Hresult.MAPI_W_CANCEL_MESSAGE : Hresult.S_OK;
  }

  @Override
  public void completeMsg(MapiSup from, EntryId entryId) {
    stores.completeMsg(from, entryId);
  }

  @Override
  public void statusRecips(Message message, List<Row> recipients) {
    stores.report(message, recipients);
  }

  @Override
  public @Nullable MsgStore ownStore(MapiSup support) {
    return stores.ownStore(support);
  }

  // For the status table.

  @Override
  public List<Spooling.Transport> transports() {
    FlushStatusBits bits = gate.settings().get(FlushStatusBits.class);
    return transports.list().stream().map(each -> each.shown(bits)).toList();
  }

  @Override
  public void whenChanged(Runnable listener) {
    transports.listen(listener);
  }

  @Override
  public void flush(FlushTarget target) {
    if (!work(() -> flushing.flush(target), true) && worker == Thread.currentThread()) {
      throw Failure.of(Hresult.MAPI_E_BUSY, "the spooler is at work, and has called this");
    }
  }

  @Override
  public void logOnAgain() {
    work(transports::logOn, true);
  }

  @Override
  public void addressTypesAgain() {
    work(transports::askAddressTypes, true);
  }

  @Override
  public String toString() {
    return "spooler of " + providers.process().life().name();
  }
}
