package org.mapiemulator.internal.loss;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.ThreadState;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.store.Author;
import org.mapiemulator.loss.LostCall;

/** A call of a client that makes commits, or the spooler of its process. */
final class CallAuthor implements Author {

  private static final String SPOOLER = "the spooler";

  private final ClientLife process;
  private @Nullable Call running;
  private @Nullable LostCall told;

  private final long step;

  private CallAuthor(ClientLife process, @Nullable Call call, long step) {
    this.process = process;
    this.running = call;
    this.step = step;
  }

  /** Who makes commits on this thread; null if it is no client. */
  static @Nullable CallAuthor current(Gate gate) {
    ThreadState thread = gate.threads().current();
    @Nullable Call call = thread.causing();
    @Nullable ClientLife working = thread.working();
    if (working != null && (call == null || call.client() != working)) {
      return new CallAuthor(living(working), null, gate.journal().nextStep());
    }
    return call == null ? null : new CallAuthor(living(call.client()), call, call.step());
  }

  private static ClientLife living(ClientLife process) {
    if (process.isTerminated()) {
      throw process.gone(); // nothing of it happens any more
    }
    return process;
  }

  /** Where the store runs that has the commit: it goes with that process. */
  @Override
  public ClientLife process() {
    return process.home();
  }

  /** Its place is known while it runs, and its arguments are not kept for it. */
  @Override
  public void remember() {
    @Nullable Call call = running;
    if (call == null && told == null) {
      told = new LostCall(process.name(), SPOOLER, "", step, Optional.empty());
    } else if (call != null) {
      told =
          new LostCall(
              process.name(),
              call.methodName(),
              call.objectName(),
              call.step(),
              Optional.ofNullable(Site.placeOf(call.place())));
      running = null;
    }
  }

  LostCall call() {
    remember();
    LostCall call = told;
    if (call == null) {
      throw new IllegalStateException("Defect of the emulator: a call that nobody made.");
    }
    return call;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallAuthor that && call().equals(that.call());
  }

  @Override
  public int hashCode() {
    return call().hashCode();
  }
}
