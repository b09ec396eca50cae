package org.mapiemulator.internal.fault;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.Site;

/** A planned fault of a call. */
public sealed class CallPlan extends Plan permits HangPlan {

  private final CallSelection selection;
  private final Point point;
  private final Effect effect;
  private final Set<Thread> acting = new HashSet<>(0);

  CallPlan(
      FaultTable table,
      CallSelection selection,
      Point point,
      Effect effect,
      Site place,
      long step) {
    super(table, selection.numbers(), place, step);
    this.selection = selection;
    this.point = point;
    this.effect = effect;
  }

  private record Scope(Point point, Aim aim, @Nullable String client, @Nullable String object) {}

  @Override
  final Object scope() {
    return new Scope(point, selection.aim(), selection.client(), selection.object());
  }

  @Override
  final boolean decides() {
    return effect.decides();
  }

  @Override
  final @Nullable String client() {
    return selection.client();
  }

  final Point point() {
    return point;
  }

  public final Side side() {
    return selection.aim().side();
  }

  public final Effect effect() {
    return effect;
  }

  /** The method in the headers' spelling. */
  public final String method() {
    return selection.name();
  }

  /** Whether a call that was made is one of those that are chosen, whatever its number. */
  public final boolean fits(String method, String client, String object) {
    return selection.aim().names(method) && selection.isBy(client) && selection.isOf(object);
  }

  /** Counts a call; whether it is meant. */
  final boolean meets(String method, String client, String object) {
    if (!selection.aim().names(method) || acting.contains(Thread.currentThread())) {
      return false;
    }
    misses().count(client, method + " was called", " by " + Words.quoted(client) + on(object));
    return selection.isBy(client) && selection.isOf(object) && countsOne();
  }

  /** Remembers a call that did not come so far. */
  final void missed(String method, String why, String client, String object) {
    if (selection.aim().names(method)) {
      String call = method + " of " + Words.quoted(client) + on(object);
      misses().count(client, call + " " + why, "");
    }
  }

  private String on(String object) {
    return selection.object() == null ? "" : " on " + object;
  }

  /** Runs the action of the plan's own; meanwhile the calls of this thread do not set it off. */
  public final void acting(Runnable action) {
    Thread thread = Thread.currentThread();
    table().locked(() -> acting.add(thread));
    try {
      action.run();
    } finally {
      table().locked(() -> acting.remove(thread));
    }
  }

  @Override
  final String nothingCame() {
    return selection.aim().notCalled(method());
  }

  @Override
  void letGo() {
    // Nothing waits for it.
  }

  @Override
  final void noteAtEnd() {
    // What hangs ends with its process.
  }

  /** What happens, in the words of the journal. */
  public final String event() {
    if (effect instanceof Effect.Answer answer) {
      boolean lost = point == Point.AFTER && answer.result().isFailure();
      return (lost ? "the reply is lost, " : "") + "answers " + answer.result().name();
    }
    if (effect instanceof Effect.Delay delay) {
      return "delays the call by " + Words.time(delay.time());
    }
    if (effect instanceof Effect.Wait) {
      return "the call hangs";
    }
    if (effect instanceof Effect.Nothing) {
      return "gives null";
    }
    if (effect instanceof Effect.Throw thrown) {
      return "throws " + thrown.name();
    }
    return effect instanceof Effect.Kill ? "terminates the client" : "runs an action";
  }

  @Override
  final String words() {
    String calls = selection.words();
    if (effect instanceof Effect.Answer answer) {
      boolean lost = point == Point.AFTER && answer.result().isFailure();
      return calls + (lost ? " takes effect and answers " : " answers ") + answer.result().name();
    }
    if (effect instanceof Effect.Delay delay) {
      return calls + " is delayed by " + Words.time(delay.time());
    }
    if (effect instanceof Effect.Wait) {
      return calls + " hangs";
    }
    if (effect instanceof Effect.Nothing || effect instanceof Effect.Throw) {
      return calls + " " + event();
    }
    String moment = (point == Point.BEFORE ? "before " : "after ") + calls;
    return moment
        + (effect instanceof Effect.Kill ? " the client is terminated" : " an action runs");
  }
}
