package org.mapiemulator;

import java.time.Duration;
import java.util.Optional;

/**
 * A thread of a client that waits inside the emulator.
 *
 * @param thread the thread
 * @param what what it waits for
 * @param until the virtual time since the start at which it gives up; empty if never
 */
public record WaitingCall(Thread thread, String what, Optional<Duration> until) {}
