package org.mapiemulator.tests.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** HrDispatchNotifications. */
class PumpTest {

  @Test
  @Verifies("R-048")
  void it_runs_what_is_queued_at_that_moment_and_nothing_later() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = FirstThread.host(scene);
      Scene.Party late = scene.join("late");
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      scene.join("first").leave();
      scene.join("second").leave();
      sink.reacting(
          n -> {
            if (sink.received().size() == 1) {
              late.leave();
            }
          });

      assertThat(Outcomes.of(() -> host.mapi32().hrDispatchNotifications(0)))
          .isEqualTo(Hresult.S_OK);
      assertThat(sink.received()).hasSize(2);
      assertThat(host.client().notifications().queued()).hasSize(1);

      host.mapi32().hrDispatchNotifications(0);
      assertThat(sink.received()).hasSize(3);
      assertThat(Outcomes.of(() -> host.mapi32().hrDispatchNotifications(0)))
          .isEqualTo(Hresult.S_OK);
      assertThat(sink.received()).hasSize(3);
    }
  }

  @Test
  @Verifies({"R-048", "R-055"})
  void a_sink_that_pumps_is_entered_again_with_the_next_in_order() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = FirstThread.host(scene);
      List<String> steps = new ArrayList<>();
      RecordingSink first = listener(host, "first", steps);
      RecordingSink second = listener(host, "second", steps);
      RecordingSink third = listener(host, "third", steps);
      scene.join("guest").leave();

      host.mapi32().hrDispatchNotifications(0);

      assertThat(steps)
          .containsExactly(
              "first begins",
              "second begins",
              "third begins",
              "third ends",
              "second ends",
              "first ends");
      for (RecordingSink sink : List.of(first, second, third)) {
        assertThat(sink.received()).hasSize(1);
      }
    }
  }

  private static RecordingSink listener(Scene.Party host, String name, List<String> steps) {
    return host.listen(EventMask.EXTENDED)
        .reacting(
            n -> {
              steps.add(name + " begins");
              host.mapi32().hrDispatchNotifications(0);
              steps.add(name + " ends");
            });
  }

  @Test
  @Verifies("R-049")
  void before_initialization_there_is_nothing_to_dispatch() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");

      assertThat(Outcomes.of(() -> client.mapi32().hrDispatchNotifications(0)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
    }
  }

  @Test
  @Verifies("R-049")
  void a_quit_message_cancels_after_the_notifications_and_once() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = FirstThread.host(scene);
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      scene.join("guest").leave();

      host.client().postQuitMessage();

      assertThat(Outcomes.of(() -> host.mapi32().hrDispatchNotifications(0)))
          .isEqualTo(Hresult.MAPI_E_USER_CANCEL);
      assertThat(sink.received()).hasSize(1);
      assertThat(Outcomes.of(() -> host.mapi32().hrDispatchNotifications(0)))
          .isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("R-050")
  void its_flags_must_be_zero() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = FirstThread.host(scene);
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      scene.join("guest").leave();
      host.client().postQuitMessage();

      assertThat(Outcomes.of(() -> host.mapi32().hrDispatchNotifications(0x80000000)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);

      // Neither the notification nor the message was taken.
      assertThat(sink.received()).isEmpty();
      assertThat(host.client().notifications().queued()).hasSize(1);
      assertThat(Outcomes.of(() -> host.mapi32().hrDispatchNotifications(0)))
          .isEqualTo(Hresult.MAPI_E_USER_CANCEL);
    }
  }
}
