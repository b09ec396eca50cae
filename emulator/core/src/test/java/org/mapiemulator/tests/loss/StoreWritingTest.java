package org.mapiemulator.tests.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Presets;
import org.mapiemulator.tests.fixture.Scene;

class StoreWritingTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  static List<Settings> presets() {
    return Presets.all().toList();
  }

  @ParameterizedTest
  @MethodSource("presets")
  @Verifies("D-142")
  void every_version_writes_through_unless_a_test_says_otherwise(Settings settings) {
    assertThat(settings.get(StoreWriting.class)).isEqualTo(StoreWriting.THROUGH);
    try (Scene scene = Scene.of(settings.with(StoreWriting.lazily()))) {
      assertThat(lostAfterOneSave(scene)).hasLost(1);
    }
    try (Scene scene = Scene.of(settings)) {
      assertThat(lostAfterOneSave(scene)).lostNothing();
    }
  }

  private static LossReport lostAfterOneSave(Scene scene) {
    Desk desk = Desk.open(scene, "importer");
    desk.add(desk.inbox(), "Budget");
    return scene.mapi().cutPower();
  }

  @Test
  @Verifies("D-142")
  void idle_time_begins_anew_with_each_save() {
    try (Scene scene = Scene.with(StoreWriting.lazily().onIdle(SECOND.multipliedBy(10)))) {
      Mailbox ada = scene.mapi().mailbox("Mailbox - Ada");
      Desk desk = Desk.open(scene, "importer");
      desk.add(desk.inbox(), "One");
      scene.mapi().clock().advance(SECOND.multipliedBy(9));
      desk.add(desk.inbox(), "Two");
      scene.mapi().clock().advance(SECOND.multipliedBy(9));
      assertThat(ada.hasUnwritten()).isTrue();
      assertThat(ada.written().messages()).isEmpty();

      scene.mapi().clock().advance(SECOND);

      assertThat(ada.hasUnwritten()).isFalse();
      assertThat(scene.mapi().cutPower()).lostNothing();
    }
  }

  @Test
  @Verifies("D-142")
  void a_period_writes_at_its_multiples_and_the_report_says_when() {
    try (Scene scene = Scene.with(StoreWriting.lazily().every(SECOND.multipliedBy(30)))) {
      Mailbox ada = scene.mapi().mailbox("Mailbox - Ada");
      Desk desk = Desk.open(scene, "importer");
      scene.mapi().clock().advance(SECOND.multipliedBy(50));
      desk.add(desk.inbox(), "One");
      scene.mapi().clock().advance(SECOND.multipliedBy(10));
      assertThat(ada.hasUnwritten()).isFalse();
      desk.add(desk.inbox(), "Two");

      desk.kill();

      assertThat(scene.mapi().losses())
          .hasLost(1)
          .lost(
              "Two",
              loss ->
                  assertThat(loss.savedBy())
                      .containsExactly("waiting until the clock shows PT1M30S"));
    }
  }

  @Test
  @Verifies("D-142")
  void save_changes_of_the_store_object_writes_what_its_own_process_has_saved() {
    try (Scene scene = Scene.with(StoreWriting.lazily().onFlush())) {
      Desk one = Desk.open(scene, "one");
      Desk two = Desk.open(scene, "two");
      one.add(one.inbox(), "Of one");
      two.add(two.inbox(), "Of two");

      one.store().saveChanges(0);

      assertThat(scene.mapi().cutPower()).hasLost(1).lost("Of two");
    }
  }

  @Test
  @Verifies({"D-142", "R-435"})
  void the_logoff_of_the_store_writes_if_the_policy_says_so() {
    for (boolean logoff : new boolean[] {true, false}) {
      StoreWriting lazily = StoreWriting.lazily();
      try (Scene scene = Scene.with(logoff ? lazily.onLogoff() : lazily)) {
        Desk desk = Desk.open(scene, "importer");
        desk.add(desk.inbox(), "Budget");
        desk.party().session().logoff(0, 0, 0);

        assertThat(scene.mapi().cutPower()).hasLost(logoff ? 0 : 1);
      }
    }
  }

  @Test
  @Verifies({"D-142"})
  void the_shutdown_notification_writes_if_the_policy_says_so() {
    for (boolean told : new boolean[] {true, false}) {
      try (Scene scene = Scene.with(StoreWriting.lazily().onShutdownNotification())) {
        Desk desk = Desk.open(scene, "importer");
        desk.add(desk.inbox(), "Budget");
        MapiClientShutdown shutdown =
            (MapiClientShutdown) desk.party().session().queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
        if (told) {
          shutdown.queryFastShutdown();
          shutdown.notifyProcessShutdown();
        }

        desk.kill();

        assertThat(scene.mapi().losses()).hasLost(told ? 0 : 1);
        if (!told) {
          assertThat(scene.mapi().losses().render())
              .contains("saved by  IMAPIClientShutdown::NotifyProcessShutdown");
        }
      }
    }
  }

  @Test
  @Verifies("D-142")
  void one_mailbox_can_have_a_policy_of_its_own() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = scene.mapi();
      Mailbox ada = mapi.mailbox("Mailbox - Ada").writes(StoreWriting.lazily());
      Desk desk = Desk.open(scene, "importer");
      desk.add(desk.inbox(), "Budget");
      assertThat(ada.hasUnwritten()).isTrue();

      ada.writes(StoreWriting.THROUGH);

      assertThat(ada.hasUnwritten()).isFalse();
      desk.add(desk.inbox(), "Another");
      assertThat(mapi.cutPower()).lostNothing();
    }
  }

  @Test
  void bad_values_are_refused_with_the_remedy() {
    for (Duration wrong : List.of(Duration.ZERO, SECOND.negated(), Duration.ofDays(366))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StoreWriting.lazily().onIdle(wrong))
          .withMessageContaining("duration (" + wrong + ") must be positive and at most a year")
          .withMessageContaining("StoreWriting.THROUGH");
      assertThatIllegalArgumentException().isThrownBy(() -> StoreWriting.lazily().every(wrong));
    }
    assertThatIllegalStateException()
        .isThrownBy(StoreWriting.THROUGH::onLogoff)
        .withMessageContaining("Begin with StoreWriting.lazily()");
  }

  @Test
  void policies_are_values() {
    StoreWriting all =
        StoreWriting.lazily()
            .onIdle(SECOND)
            .every(SECOND)
            .onFlush()
            .onLogoff()
            .onShutdownNotification();

    assertThat(all)
        .hasToString("LAZILY(idle PT1S, every PT1S, flush, logoff, shutdown notification)")
        .isNotEqualTo(StoreWriting.lazily());
    assertThat(StoreWriting.lazily().onLogoff().onFlush())
        .isEqualTo(StoreWriting.lazily().onFlush().onLogoff())
        .hasSameHashCodeAs(StoreWriting.lazily().onFlush().onLogoff());
    assertThat(StoreWriting.THROUGH).hasToString("THROUGH");
  }

  @Test
  void a_finished_subsystem_loses_nothing_more() {
    Scene scene = Scene.with(StoreWriting.lazily());
    Desk desk = Desk.open(scene, "importer");
    desk.add(desk.inbox(), "Budget");
    MapiSubsystem mapi = scene.mapi();
    scene.close();

    assertThatIllegalStateException()
        .isThrownBy(mapi::cutPower)
        .withMessageContaining("The subsystem is finished; start another one.");
    assertThatIllegalStateException().isThrownBy(mapi::restart);
    assertThat(mapi).lostNothing();
  }
}
