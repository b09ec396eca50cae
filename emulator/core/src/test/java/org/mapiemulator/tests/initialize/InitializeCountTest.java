package org.mapiemulator.tests.initialize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.SecondInitResult;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** The count of a process, and what only its first call decides. */
class InitializeCountTest {

  @Test
  @Verifies({"R-001", "R-017", "A-20"})
  void each_call_counts_and_the_second_gives_s_ok_too() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");

      assertThat(client.mapi32().mapiInitialize(null)).isEqualTo(Hresult.S_OK);
      assertThat(client.mapi32().mapiInitialize(null)).isEqualTo(Hresult.S_OK);
      assertThat(client.initializationCount()).isEqualTo(2);

      client.mapi32().mapiUninitialize();
      assertThat(client.initializationCount()).isEqualTo(1);
      MapiSession session = client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE);
      session.logoff(0, 0, 0);
      session.release();
      client.mapi32().mapiUninitialize();
      assertThat(client.initializationCount()).isZero();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("R-001")
  void the_count_is_the_processes_own() {
    try (Scene scene = Scene.with()) {
      MapiClient one = scene.initialized("one");
      MapiClient other = scene.mapi().client("other");

      assertThat(one.initializationCount()).isEqualTo(1);
      assertThat(other.initializationCount()).isZero();
      assertThat(Outcomes.of(() -> other.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
    }
  }

  @Test
  @Verifies("A-20")
  void a_setting_makes_the_second_call_give_s_false() {
    try (Scene scene = Scene.with(SecondInitResult.S_FALSE)) {
      MapiClient client = scene.mapi().client("importer");

      assertThat(client.mapi32().mapiInitialize(null)).isEqualTo(Hresult.S_OK);
      assertThat(client.mapi32().mapiInitialize(null)).isEqualTo(Hresult.S_FALSE);
      assertThat(client.initializationCount()).isEqualTo(2);

      client.mapi32().mapiUninitialize();
      client.mapi32().mapiUninitialize();
      // It is the first one again, and S_FALSE was no reason to complain.
      assertThat(client.mapi32().mapiInitialize(null)).isEqualTo(Hresult.S_OK);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-018", "A-20"})
  void flags_of_a_later_call_are_checked_although_they_change_nothing() {
    try (Scene scene = Scene.of(Settings.outlook2016())) {
      MapiClient client = scene.initialized("importer");

      assertThat(Outcomes.of(() -> client.mapi32().mapiInitialize(new MapiInit(0, 0x2))))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(Outcomes.of(() -> client.mapi32().mapiInitialize(new MapiInit(1, 0))))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(client.initializationCount()).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"R-018", "A-20"})
  void a_later_call_cannot_ask_for_a_notification_thread() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("importer", null);
      client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      Scene.Party party = shared(client);
      RecordingSink sink = party.listen(EventMask.EXTENDED);

      scene.join("guest").leave();

      assertThat(client.notifications().queued()).hasSize(1);
      client.mapi32().hrDispatchNotifications(0);
      assertThat(sink.received())
          .singleElement()
          .satisfies(received -> assertThat(received.thread()).isSameAs(Thread.currentThread()));
    }
  }

  @Test
  @Verifies({"R-018", "A-20"})
  void a_later_call_cannot_do_without_the_notification_thread() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("second")) {
      MapiClient client = scene.initialized("importer");
      // On another thread, where COM is not yet initialized: it gets the apartment of the first.
      worker.run(() -> client.mapi32().mapiInitialize(MapiInit.of()));
      Scene.Party party = shared(client);
      RecordingSink sink = party.listen(EventMask.EXTENDED);
      client.notifications().hold();

      scene.join("guest").leave();
      client.notifications().deliverNext();

      assertThat(sink.received())
          .singleElement()
          .satisfies(
              received ->
                  assertThat(received.thread())
                      .isNotSameAs(Thread.currentThread())
                      .isNotSameAs(worker.thread()));
    }
  }

  @Test
  @Verifies("R-018")
  void after_the_last_uninitialize_the_next_call_decides_again() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("importer");
      client.mapi32().mapiUninitialize();
      client.mapi32().mapiInitialize(MapiInit.of(MapiInitFlag.NO_COINIT));
      RecordingSink sink = shared(client).listen(EventMask.EXTENDED);

      scene.join("guest").leave();

      client.mapi32().hrDispatchNotifications(0);
      assertThat(sink.received()).hasSize(1);
      assertThat(scene.mapi().findings().of(LintRule.NOBODY_PUMPS)).isEmpty();
    }
  }

  private static Scene.Party shared(MapiClient client) {
    MapiSession session = client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_SHARED);
    return new Scene.Party(client, client.mapi32(), session);
  }
}
