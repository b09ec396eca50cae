package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.journal.MapiMethod.ADD_REF;
import static org.mapiemulator.journal.MapiMethod.RELEASE;
import static org.mapiemulator.journal.MapiMethod.UL_RELEASE;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.fault.Hang;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mapiemulator.tests.fixture.Worker;
import org.mapiemulator.tests.fixture.Worker.Begun;

/** AddRef and Release never fail, and can be delayed, hang, and be met by actions and death. */
class LifetimeFaultTest {

  @Test
  void a_delay_passes_and_the_count_changes() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().on(ADD_REF).of(archiver.session()).delay(Duration.ofMinutes(1));

      assertThat(archiver.session().addRef()).isEqualTo(2);

      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofMinutes(1));
      assertThat(Trace.faults(scene.mapi()))
          .containsExactly("session#1 fault: delays the call by 60 s");
    }
  }

  @Test
  void a_release_hangs_until_it_is_let_go() {
    try (Scene scene = Scene.with(PerThreadInit.IGNORE);
        Worker worker = Worker.named("archiver thread")) {
      Party archiver = scene.newPrivate("archiver");
      archiver.session().addRef();
      Hang hang = scene.mapi().faults().on(RELEASE).by("archiver").hang();
      Begun release = worker.begin(() -> archiver.session().release());
      await().until(hang::isReached);

      assertThat(archiver.client().sessions().get(0).references()).isEqualTo(2);
      hang.release();

      assertThat(release.thrown()).isNull();
      assertThat(archiver.client().sessions().get(0).references()).isEqualTo(1);
    }
  }

  @Test
  void a_stalled_release_is_found_and_releases_all_the_same() {
    try (Scene scene = Scene.with(new StallLimit(Duration.ofMillis(200)))) {
      Party archiver = scene.newPrivate("archiver");
      archiver.session().addRef();
      scene.mapi().faults().on(RELEASE).hang();

      assertThat(archiver.session().release()).isEqualTo(1);

      assertThat(scene.mapi().findings().of(LintRule.STALLED)).hasSize(1);
    }
  }

  @Test
  void killed_before_a_release_it_has_no_effect_and_killed_after_it_it_has() {
    for (boolean after : new boolean[] {false, true}) {
      try (Scene scene = Scene.with()) {
        Party archiver = scene.newPrivate("archiver");
        archiver.session().logoff(0, 0, 0);
        if (after) {
          scene.mapi().faults().after(RELEASE).terminateClient();
        } else {
          scene.mapi().faults().before(RELEASE).terminateClient();
        }

        assertThat(archiver.session().release()).isZero();

        assertThat(archiver.client().isTerminated()).isTrue();
        assertThat(
                scene.mapi().journal().render().contains(SessionState.LOGGED_OFF + " => RELEASED"))
            .isEqualTo(after);
        assertThatThrownBy(() -> archiver.mapi32().mapiUninitialize())
            .isInstanceOf(ClientTerminatedError.class);
      }
    }
  }

  @Test
  void killed_before_an_add_ref_it_gets_no_count() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      scene.mapi().faults().before(ADD_REF).terminateClient();

      assertThat(archiver.session().addRef()).isZero();
    }
  }

  @Test
  void actions_run_before_and_after_the_count_changes() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      AtomicInteger before = new AtomicInteger();
      AtomicInteger after = new AtomicInteger();
      Runnable look = () -> before.set(archiver.client().sessions().get(0).references());
      scene.mapi().faults().before(ADD_REF).run(look);
      scene
          .mapi()
          .faults()
          .after(ADD_REF)
          .run(() -> after.set(archiver.client().sessions().get(0).references()));

      archiver.session().addRef();

      assertThat(before).hasValue(1);
      assertThat(after).hasValue(2);
    }
  }

  @Test
  void the_functions_that_do_the_same_have_a_moment_of_their_own() {
    try (Scene scene = Scene.with()) {
      Party archiver = scene.newPrivate("archiver");
      archiver.session().addRef();
      scene.mapi().faults().on(UL_RELEASE).delay(Duration.ofSeconds(1));
      scene.mapi().faults().on(RELEASE).delay(Duration.ofSeconds(2));

      assertThat(archiver.mapi32().ulRelease(archiver.session())).isEqualTo(1);

      assertThat(Trace.faults(scene.mapi()))
          .containsExactly(
              "fault: delays the call by 1 s", "session#1 fault: delays the call by 2 s");
    }
  }
}
