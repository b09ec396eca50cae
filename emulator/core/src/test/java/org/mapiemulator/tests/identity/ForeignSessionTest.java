package org.mapiemulator.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mapiemulator.SessionView;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A session pointer belongs to one caller, in one process. */
class ForeignSessionTest {

  @Test
  @Verifies("R-143")
  void every_logon_gives_an_object_of_its_own_also_inside_one_process() {
    try (Scene scene = Scene.with()) {
      Party host = scene.newShared("client");
      MapiSession second = host.mapi32().mapiLogonEx(0, null, null, Scene.JOIN);

      assertThat(second).isNotSameAs(host.session());
      assertThat(host.client().sessions())
          .extracting(SessionView::core)
          .containsExactly("core#1", "core#1");
      host.session().logoff(0, 0, 0);
      host.session().release();

      assertThat(Outcomes.of(second::queryIdentity)).isEqualTo(Hresult.S_OK);
      assertThat(second.release()).isZero();
    }
  }

  @Test
  @Verifies({"R-143", "R-511", "A-66"})
  void every_method_of_a_session_of_another_process_gives_invalid_object_and_is_found() {
    try (Scene scene = Scene.with()) {
      Party owner = scene.newShared("owner");
      Party thief = scene.join("thief");

      thief
          .client()
          .run(
              () ->
                  SessionMethods.all()
                      .forEach(
                          (name, call) ->
                              assertThat(Outcomes.of(() -> call.accept(owner.session())))
                                  .as(name)
                                  .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT)));

      List<Finding> found = scene.mapi().findings().of(LintRule.FOREIGN_OBJECT);
      assertThat(found).hasSize(SessionMethods.all().size());
      assertThat(found.get(0).what()).contains("session#1").contains("\"owner\"");
      // Nothing happened to the session, not even a logoff.
      assertThat(owner.client().sessions().get(0).registrations()).isZero();
      assertThat(Outcomes.of(() -> owner.session().queryIdentity())).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-511", "A-66"})
  void code_on_a_thread_of_another_process_is_caught_without_being_told_apart_by_the_test()
      throws Exception {
    try (Scene scene = Scene.with()) {
      Party owner = scene.newPrivate("owner");
      FutureTask<Hresult> theft =
          new FutureTask<>(
              () -> {
                scene.initialized("thief");
                return Outcomes.of(() -> owner.session().queryIdentity());
              });
      Thread thread = new Thread(theft);
      thread.start();

      assertThat(theft.get(30, TimeUnit.SECONDS)).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      thread.join();
      assertThat(scene.mapi().findings().of(LintRule.FOREIGN_OBJECT)).hasSize(1);
    }
  }

  @Test
  @Verifies("A-66")
  void other_threads_of_the_same_process_may_use_it() throws Exception {
    try (Scene scene = Scene.with()) {
      Party owner = scene.newPrivate("owner");
      FutureTask<Hresult> use =
          new FutureTask<>(
              () -> {
                scene.initialized("owner");
                return Outcomes.of(() -> owner.session().queryIdentity());
              });
      Thread thread = new Thread(use);
      thread.start();

      assertThat(use.get(30, TimeUnit.SECONDS)).isEqualTo(Hresult.S_OK);
      thread.join();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }
}
