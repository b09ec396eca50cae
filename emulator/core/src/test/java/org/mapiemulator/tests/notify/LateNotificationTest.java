package org.mapiemulator.tests.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.settings.LateNotifications;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.ThreadModel;

/** Bug B44: OnNotify after Unadvise has returned, and Unadvise that was forgotten. */
final class LateNotificationTest {

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  @Verifies({"R-236", "A-34"})
  void a_notification_held_over_unadvise_comes_when_the_test_says_so(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen(EventMask.EXTENDED);
      pair.a().session().logoff(0, LOUD, 0);

      c.session().unadvise(sink.connection());

      assertThat(queued(c)).isEmpty();
      assertThat(c.client().notifications().queuedLate()).hasSize(2);
      // The reference of the registration is gone; the late ones share one of their own.
      assertThat(sink.references()).isEqualTo(2);

      assertThat(c.client().notifications().deliverLate()).isEqualTo(2);

      assertThat(sink.notifications()).containsExactly(CRITICAL, EXTENDED);
      await().until(() -> sink.references() == 1);
      assertThat(c.client().notifications().queuedLate()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(ThreadModel.class)
  @Verifies({"R-236", "A-15"})
  void one_held_over_logoff_comes_when_the_session_is_dead(ThreadModel model) {
    try (Pair pair = Pair.with()) {
      Party c = model.join(pair, "C");
      RecordingSink sink = c.listen();
      pair.a().session().logoff(0, LOUD, 0);
      c.session().logoff(0, 0, 0);
      c.session().release();

      assertThat(c.client().notifications().deliverLate()).isEqualTo(1);

      assertThat(sink.notifications()).containsExactly(CRITICAL);
      await().until(() -> sink.references() == 1);
    }
  }

  @Test
  @Verifies("R-236")
  void late_ones_are_not_among_the_queued_and_do_not_come_by_themselves() {
    try (Pair pair = Pair.with()) {
      RecordingSink sink = pair.b().listen();
      pair.a().session().logoff(0, LOUD, 0);
      pair.b().session().unadvise(sink.connection());

      assertThat(pair.b().client().notifications().deliverAll()).isZero();
      pair.b().client().notifications().letGo();

      assertThat(pair.b().client().notifications().queuedLate()).hasSize(1);
      assertThat(sink.notifications()).isEmpty();
      // Never delivered, it gives its reference back when the process uninitializes.
      pair.b().session().logoff(0, 0, 0);
      pair.b().mapi32().mapiUninitialize();
      assertThat(sink.references()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-236", "R-498", "A-15", "A-34"})
  void the_setting_decides_what_becomes_of_queued_ones(Settings settings) {
    assertThat(settings.get(LateNotifications.class)).isEqualTo(LateNotifications.DROPPED);
    for (LateNotifications value : LateNotifications.values()) {
      boolean delivered = value == LateNotifications.DELIVERED;
      try (Pair pair = Pair.of(settings.with(value))) {
        Party c = ThreadModel.PUMP.join(pair, "C");
        c.client().notifications().letGo();
        RecordingSink sink = c.listen(EventMask.EXTENDED);
        pair.a().session().logoff(0, LOUD, 0);

        c.session().logoff(0, 0, 0);
        assertThat(sink.references()).isEqualTo(delivered ? 2 : 1);
        c.mapi32().hrDispatchNotifications(0);

        if (delivered) {
          assertThat(sink.notifications()).containsExactly(CRITICAL, EXTENDED);
        } else {
          assertThat(sink.notifications()).isEmpty();
        }
        assertThat(sink.references()).isEqualTo(1);
      }
    }
  }

  @Test
  @Verifies({"R-236", "A-15"})
  void with_the_setting_a_sink_that_logs_off_is_told_the_rest_of_what_was_queued() {
    try (Pair pair = Pair.with(LateNotifications.DELIVERED)) {
      RecordingSink sink = pair.b().listen(EventMask.EXTENDED);
      sink.reacting(
          event -> {
            if (event.equals(CRITICAL)) {
              pair.b().session().logoff(0, 0, 0);
            }
          });
      pair.a().session().logoff(0, LOUD, 0);

      pair.b().client().notifications().letGo();
      await().until(() -> sink.references() == 1);

      assertThat(sink.notifications()).containsExactly(CRITICAL, EXTENDED);
    }
  }

  @Test
  @Verifies("R-205")
  void a_forgotten_unadvise_is_found_and_the_sink_given_back() {
    try (Pair pair = Pair.with()) {
      RecordingSink sink = pair.b().listen();
      pair.b().leave();

      assertThat(pair.scene().mapi().findings().of(LintRule.SINK_NOT_UNADVISED)).hasSize(1);
      assertThat(sink.references()).isEqualTo(1);
    }
  }
}
