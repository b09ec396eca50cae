package org.mapiemulator.assertj;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.OpenObject;
import org.mapiemulator.QueuedNotification;
import org.mapiemulator.SessionView;
import org.mapiemulator.WaitingCall;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiFlag;

/** Assertions on a client: one simulated process. */
public class MapiClientAssert extends AbstractAssert<MapiClientAssert, MapiClient> {

  /**
   * Begins assertions.
   *
   * @param actual the client
   */
  public MapiClientAssert(@Nullable MapiClient actual) {
    super(actual, MapiClientAssert.class);
  }

  /**
   * Verifies that the process has called MAPIInitialize more often than MAPIUninitialize.
   *
   * @return this
   * @throws AssertionError if its initialization count is 0
   */
  public MapiClientAssert isInitialized() {
    isNotNull();
    return verify(
        actual.initializationCount() > 0, "to be initialized", "its initialization count is 0");
  }

  /**
   * Verifies that the process has not called MAPIInitialize, or has taken back all calls.
   *
   * @return this
   * @throws AssertionError if its initialization count is not 0
   */
  public MapiClientAssert isNotInitialized() {
    isNotNull();
    int count = actual.initializationCount();
    return verify(count == 0, "not to be initialized", "its initialization count is " + count);
  }

  /**
   * Verifies the initialization count.
   *
   * @param expected MAPIInitialize calls without their MAPIUninitialize, 0 or more
   * @return this
   * @throws AssertionError if it is another one
   * @throws IllegalArgumentException if the number is negative
   */
  public MapiClientAssert hasInitializationCount(int expected) {
    Counts.require("expected", expected);
    isNotNull();
    int count = actual.initializationCount();
    return verify(
        count == expected, "to have the initialization count " + expected, "it is " + count);
  }

  /**
   * Verifies how many sessions of the process are not released.
   *
   * @param expected the number, 0 or more
   * @return this
   * @throws AssertionError if it is another one
   * @throws IllegalArgumentException if the number is negative
   */
  public MapiClientAssert hasSessions(int expected) {
    Counts.require("expected", expected);
    isNotNull();
    List<SessionView> sessions = actual.sessions();
    return verify(
        sessions.size() == expected,
        "to have " + Texts.times(expected, "session", "sessions") + " not released",
        "it has "
            + (sessions.isEmpty()
                ? "none"
                : sessions.stream()
                    .map(session -> session.name() + " (" + session.state() + ")")
                    .collect(Collectors.joining(", "))));
  }

  /**
   * Verifies that the process was killed.
   *
   * @return this
   * @throws AssertionError if it was not
   */
  public MapiClientAssert isTerminated() {
    isNotNull();
    return verify(actual.isTerminated(), "to be terminated", "it runs");
  }

  /**
   * Verifies that the process was not killed.
   *
   * @return this
   * @throws AssertionError if it was, or its subsystem has ended
   */
  public MapiClientAssert isNotTerminated() {
    isNotNull();
    return verify(!actual.isTerminated(), "not to be terminated", "it is gone");
  }

  /**
   * Verifies that a thread of the process waits inside the emulator.
   *
   * @return this
   * @throws AssertionError if none does
   */
  public MapiClientAssert isWaiting() {
    isNotNull();
    return verify(!actual.waiting().isEmpty(), "to wait in a call", "none of its threads waits");
  }

  /**
   * Verifies that no thread of the process waits inside the emulator.
   *
   * @return this
   * @throws AssertionError if one does
   */
  public MapiClientAssert isNotWaiting() {
    isNotNull();
    List<WaitingCall> waiting = actual.waiting();
    return verify(
        waiting.isEmpty(),
        "not to wait in a call",
        waiting.stream()
            .map(
                call ->
                    "the thread "
                        + Texts.quote(call.thread().getName())
                        + " waits for "
                        + call.what())
            .collect(Collectors.joining(", and ")));
  }

  /**
   * Verifies how many notifications wait to be delivered to the process.
   *
   * @param expected the number, 0 or more
   * @return this
   * @throws AssertionError if it is another one
   * @throws IllegalArgumentException if the number is negative
   */
  public MapiClientAssert hasQueuedNotifications(int expected) {
    Counts.require("expected", expected);
    isNotNull();
    return queued(expected, "queued", actual.notifications().queued());
  }

  /**
   * Verifies how many notifications were held when their registration ended, and can be delivered
   * late.
   *
   * @param expected the number, 0 or more
   * @return this
   * @throws AssertionError if it is another one
   * @throws IllegalArgumentException if the number is negative
   */
  public MapiClientAssert hasLateNotifications(int expected) {
    Counts.require("expected", expected);
    isNotNull();
    return queued(expected, "late", actual.notifications().queuedLate());
  }

  private MapiClientAssert queued(int expected, String how, List<QueuedNotification> queued) {
    String difference =
        queued.isEmpty()
            ? "it has none"
            : "it has "
                + queued.size()
                + ":\n"
                + queued.stream()
                    .map(one -> "  for " + one.sink() + " on " + one.session() + ": " + types(one))
                    .collect(Collectors.joining("\n"));
    return verify(
        queued.size() == expected,
        "to have " + Texts.times(expected, how + " notification", how + " notifications"),
        difference);
  }

  private static String types(QueuedNotification queued) {
    return queued.notifications().stream()
        .map(one -> MapiFlag.decode(one.eventType(), EventMask.class))
        .collect(Collectors.joining(", "));
  }

  /**
   * Verifies that nothing of the process is open: no registration, no object, no session, no
   * initialization.
   *
   * <p>Sessions that were lent to the test count: they are open until the end.
   *
   * @return this
   * @throws AssertionError if something is; the text names the missing calls in their order
   */
  public MapiClientAssert hasNoOpenObjects() {
    isNotNull();
    List<OpenObject> open = actual.openObjects();
    return verify(
        open.isEmpty(),
        "to have nothing open",
        "these calls are missing, in this order:\n" + Texts.open(open));
  }

  private MapiClientAssert verify(boolean holds, String expectation, String difference) {
    if (!holds) {
      failWithMessage(
          "%s",
          "\nExpecting the client "
              + Texts.quote(actual.name())
              + "\n  "
              + expectation
              + "\nbut "
              + difference
              + (difference.contains("\n") ? "\n" : ".\n"));
    }
    return this;
  }
}
