package org.mapiemulator.tests.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;
import org.mapiemulator.lint.Severity;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** Threads that use objects of others, with and without a MAPIInitialize of their own. */
class ThreadWithoutInitializeTest {

  private static Hresult use(MapiSession session) {
    return Outcomes.of(() -> session.unadvise(session.advise(null, 0, new RecordingSink())));
  }

  @Test
  @Verifies({"R-039", "R-042"})
  void a_thread_that_initialized_itself_may_use_what_another_made() {
    try (Scene scene = Scene.with(PerThreadInit.ENFORCE);
        Worker worker = Worker.named("worker")) {
      Scene.Party party = scene.newPrivate("importer");

      worker.run(() -> party.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS));
      assertThat(worker.call(() -> use(party.session()))).isEqualTo(Hresult.S_OK);
      assertThat(use(party.session())).isEqualTo(Hresult.S_OK);
      worker.run(() -> party.mapi32().mapiUninitialize());

      party.leave();
      scene.mapi().finish();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-042", "R-512", "A-21"})
  void by_default_a_thread_that_did_not_is_served_and_reported_once() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("worker")) {
      Scene.Party party = scene.newPrivate("importer");

      assertThat(worker.call(() -> use(party.session()))).isEqualTo(Hresult.S_OK);
      assertThat(worker.call(() -> use(party.session()))).isEqualTo(Hresult.S_OK);

      assertThat(scene.mapi().findings().list())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.THREAD_WITHOUT_INITIALIZE);
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.client()).isEqualTo("importer");
                assertThat(finding.what()).startsWith("IMAPISession::Advise was called");
                // The call, and the logon.
                assertThat(finding.places().values())
                    .extracting(Place::className)
                    .containsExactlyInAnyOrder(
                        ThreadWithoutInitializeTest.class.getName(), Scene.class.getName());
              });
    }
  }

  @Test
  @Verifies({"R-042", "R-512", "A-21"})
  void functions_count_as_well_as_objects() {
    try (Scene scene = Scene.with();
        Worker worker = Worker.named("worker")) {
      MapiClient client = scene.initialized("importer");

      worker.run(() -> client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE).release());

      assertThat(scene.mapi().findings().of(LintRule.THREAD_WITHOUT_INITIALIZE)).hasSize(1);
    }
  }

  @Test
  @Verifies({"R-042", "A-21"})
  void a_setting_refuses_such_a_thread() {
    try (Scene scene = Scene.with(PerThreadInit.ENFORCE);
        Worker worker = Worker.named("worker")) {
      Scene.Party party = scene.newPrivate("importer");

      assertThat(worker.call(() -> use(party.session()))).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(
              worker.call(
                  () -> Outcomes.of(() -> party.mapi32().mapiLogonEx(0, null, null, Scene.JOIN))))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);

      // Nothing was changed, and the remedy is the documented one.
      assertThat(party.client().sessions()).hasSize(1);
      assertThat(scene.mapi().findings().of(LintRule.THREAD_WITHOUT_INITIALIZE)).hasSize(1);
      worker.run(() -> party.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS));
      assertThat(worker.call(() -> use(party.session()))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-042", "A-21"})
  void the_last_uninitialize_of_the_process_undoes_the_calls_of_all_threads() {
    try (Scene scene = Scene.with(PerThreadInit.ENFORCE);
        Worker worker = Worker.named("worker")) {
      MapiClient client = scene.initialized("importer");
      worker.run(() -> client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS));
      client.mapi32().mapiUninitialize();
      client.mapi32().mapiUninitialize();
      client.mapi32().mapiInitialize(null);

      assertThat(worker.call(() -> Outcomes.of(() -> client.mapi32().hrDispatchNotifications(0))))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
    }
  }

  @Test
  @Verifies({"R-512", "A-21"})
  void a_setting_and_the_lenient_overlay_do_not_look() {
    for (Settings settings :
        new Settings[] {
          Settings.outlook2016().with(PerThreadInit.IGNORE), Settings.outlook2016().lenient()
        }) {
      try (Scene scene = Scene.of(settings);
          Worker worker = Worker.named("worker")) {
        Scene.Party party = scene.newPrivate("importer");

        assertThat(worker.call(() -> use(party.session()))).isEqualTo(Hresult.S_OK);
        assertThat(scene.mapi().findings().list()).isEmpty();
      }
    }
  }

  @Test
  @Verifies({"R-044", "A-21"})
  void the_notification_thread_needs_no_initialization_of_its_own() {
    try (Scene scene = Scene.with(PerThreadInit.ENFORCE)) {
      Scene.Party host = scene.newShared("host");
      Scene.Party guest = scene.join("guest");
      List<Hresult> results = new CopyOnWriteArrayList<>();
      RecordingSink sink = new RecordingSink().reacting(n -> results.add(use(host.session())));
      host.session().advise(null, EventMask.EXTENDED.value(), sink);
      host.client().notifications().hold();
      guest.leave();

      host.client().notifications().deliverNext();

      assertThat(results).containsExactly(Hresult.S_OK);
      assertThat(scene.mapi().findings().of(LintRule.THREAD_WITHOUT_INITIALIZE)).isEmpty();
    }
  }
}
