package org.mapiemulator.internal.fault;

import java.time.Duration;
import org.mapiemulator.mapi.Hresult;

/** What shall happen in a call. */
public sealed interface Effect {

  /** The caller gets another result. */
  record Answer(Hresult result) implements Effect {}

  /** A provider gives null. */
  record Nothing() implements Effect {}

  /** A provider throws what no provider may throw. */
  record Throw(Throwable thrown) implements Effect {
    String name() {
      return thrown.getClass().getSimpleName();
    }
  }

  /** The call begins later, by the virtual clock. */
  record Delay(Duration time) implements Effect {}

  /** The call does not begin until the test says so. */
  record Wait() implements Effect {}

  /** The process is killed. */
  record Kill() implements Effect {}

  /** Something of the test's happens. */
  record Act(Runnable action) implements Effect {}

  /** The order in which the effects of one moment come: what ends the call is the last. */
  default int order() {
    if (isAnswer()) {
      return 2;
    }
    return this instanceof Delay || this instanceof Wait ? 1 : 0;
  }

  /** Whether nothing else can decide how the call ends. */
  default boolean decides() {
    return isAnswer() || this instanceof Kill;
  }

  /** Whether it is what the caller gets. */
  default boolean isAnswer() {
    return this instanceof Answer || this instanceof Nothing || this instanceof Throw;
  }
}
