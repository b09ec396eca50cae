package org.mapiemulator.internal.loss;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.store.Author;

/** Tells stores who calls them. */
public final class Callers {

  private Callers() {}

  /**
   * The author of what happens on the calling thread; null if neither a client's call nor a spooler
   * runs there. It throws in a call or in the spooler of a process that is gone.
   */
  public static Supplier<@Nullable Author> of(Gate gate) {
    return () -> CallAuthor.current(gate);
  }
}
