package org.mapiemulator.tests.initialize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Worker;

/** MAPIUninitialize while something is still open. */
class LastUninitializeTest {

  @Test
  @Verifies("A-16")
  void all_but_the_last_leave_the_sessions_alone() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newShared("importer");
      party.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      RecordingSink sink = party.listen(EventMask.EXTENDED);

      party.mapi32().mapiUninitialize();

      assertThat(Outcomes.of(() -> party.session().unadvise(sink.connection())))
          .isEqualTo(Hresult.S_OK);
      party.leave();
      scene.mapi().finish();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("A-16")
  void the_last_ends_every_session_and_says_so_for_each() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      MapiSession second = party.mapi32().mapiLogonEx(0, "Bob", null, Scene.NEW_PRIVATE);

      party.mapi32().mapiUninitialize();

      assertThat(scene.mapi().findings().of(LintRule.UNINITIALIZED_WITH_SESSION))
          .extracting(Finding::what)
          .satisfiesExactly(
              first -> assertThat(first).contains("session#1"),
              other -> assertThat(other).contains("session#2"));
      assertThat(Outcomes.of(() -> second.getStatusTable(0)))
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
    }
  }

  @Test
  @Verifies("A-16")
  void the_others_of_a_shared_session_are_told_and_nobody_is_asked_to_leave() {
    try (Scene scene = Scene.with()) {
      Scene.Party host = scene.newShared("host");
      Scene.Party guest = scene.join("guest");
      guest.client().notifications().hold();
      RecordingSink told = guest.listen(EventMask.EXTENDED);
      RecordingSink own = host.listen(EventMask.EXTENDED);

      host.mapi32().mapiUninitialize();

      assertThat(guest.client().notifications().queued())
          .singleElement()
          .satisfies(
              queued ->
                  assertThat(queued.notifications())
                      .singleElement()
                      .satisfies(
                          n -> assertThat(n.eventType()).isEqualTo(EventMask.EXTENDED.value())));
      guest.client().notifications().deliverAll();
      assertThat(told.notifications()).hasSize(1);
      assertThat(own.notifications()).isEmpty();
      // Quietly: the guest goes on.
      assertThat(Outcomes.of(() -> guest.session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-021", "A-16"})
  void sinks_get_their_references_back() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      RecordingSink sink = party.listen();
      assertThat(sink.references()).isEqualTo(2);

      party.mapi32().mapiUninitialize();

      assertThat(sink.references()).isEqualTo(1);
      assertThat(scene.mapi().findings().of(LintRule.SINK_NOT_UNADVISED)).hasSize(1);
    }
  }

  @Test
  void a_release_after_that_is_found_with_all_three_places() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      party.session().logoff(0, 0, 0);
      party.mapi32().mapiUninitialize();

      assertThat(party.session().release()).isZero();

      assertThat(scene.mapi().findings().list())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.LATE_RELEASE);
                assertThat(finding.places().values())
                    .extracting(Place::methodName)
                    .containsExactlyInAnyOrder(
                        "a_release_after_that_is_found_with_all_three_places",
                        "a_release_after_that_is_found_with_all_three_places",
                        "logon");
              });
    }
  }

  @Test
  void a_release_by_a_finalizer_thread_is_found_with_both_places() {
    try (Scene scene = Scene.with();
        Worker finalizer = Worker.named("Finalizer")) {
      Scene.Party party = scene.newPrivate("importer");
      party.session().logoff(0, 0, 0);

      assertThat(finalizer.call(() -> party.session().release())).isZero();

      assertThat(scene.mapi().findings().list())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.rule()).isEqualTo(LintRule.THREAD_WITHOUT_INITIALIZE);
                assertThat(finding.places().values())
                    .extracting(Place::className)
                    .containsExactlyInAnyOrder(
                        LastUninitializeTest.class.getName(), Scene.class.getName());
              });
    }
  }
}
