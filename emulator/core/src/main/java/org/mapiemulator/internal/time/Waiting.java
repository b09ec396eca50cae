package org.mapiemulator.internal.time;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;

/**
 * One thread that waits inside the emulator.
 *
 * @param thread the thread
 * @param client the client it waits in, null if it is a test that waits
 * @param what what it waits for, in words
 * @param condition what ends the wait; asked with the lock held, by any thread
 * @param deadline the virtual time at which it gives up, in nanoseconds; empty if never
 */
public record Waiting(
    Thread thread,
    @Nullable ClientLife client,
    String what,
    BooleanSupplier condition,
    OptionalLong deadline) {

  /** Whether the thread is about to go on, although it may not have woken yet. */
  boolean isOver(long now) {
    return (client != null && client.isTerminated())
        || (deadline.isPresent() && now >= deadline.getAsLong())
        || condition.getAsBoolean();
  }
}
