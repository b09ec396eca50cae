package org.mapiemulator.internal.time;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;

/**
 * One thread that waits inside the emulator.
 *
 * @param thread the thread
 * @param client the client it waits in, null if it is a test that waits
 * @param what what it waits for, in words
 * @param deadline the virtual time at which it gives up, in nanoseconds; empty if never
 */
public record Waiting(
    Thread thread, @Nullable ClientLife client, String what, OptionalLong deadline) {}
