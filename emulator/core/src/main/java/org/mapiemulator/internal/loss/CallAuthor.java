package org.mapiemulator.internal.loss;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.store.Author;
import org.mapiemulator.loss.LostCall;

/** A call of a client that makes commits. */
final class CallAuthor implements Author {

  private final ClientLife process;
  private @Nullable Call running;
  private @Nullable LostCall told;

  private CallAuthor(Call call) {
    this.process = call.client();
    this.running = call;
  }

  /** The call that runs on this thread; null if none does. */
  static @Nullable CallAuthor current(Gate gate) {
    @Nullable Call call = gate.threads().current().causing();
    if (call == null) {
      return null;
    }
    if (call.client().isTerminated()) {
      throw call.client().gone(); // nothing of it happens any more
    }
    return new CallAuthor(call);
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
    if (call != null) {
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
