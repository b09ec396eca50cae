package org.mapiemulator.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.MapiWaitResult;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.badinput.Circumstance.Due;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Race;

/** Every method in every state in which it is not, or not quite, legal. */
class CircumstancesTest {

  private static void sweep(Circumstance circumstance) {
    for (SeamCall call : SeamCalls.all()) {
      try (World world = circumstance.world()) {
        String text = call + " when " + circumstance;
        Due due = circumstance.due(call);
        World.State before = world.state();
        int findings = world.findings().size();
        List<String> results = new ArrayList<>();

        circumstance.run(
            world,
            () -> results.add(call.invoke(world.target(call.type()), call.goodArguments(world))));

        assertThat(results).as(text).containsExactly(due.result());
        assertThat(aboutState(world, findings))
            .as(text)
            .isEqualTo(due.finding() == null ? List.of() : List.of(due.finding()));
        if (!due.result().equals(call.good().name())) {
          assertThat(world.state()).as(text).isEqualTo(before);
        }
      }
    }
  }

  private static List<LintRule> aboutState(World world, int from) {
    return world.findings().stream()
        .skip(from)
        .map(Finding::rule)
        .filter(Circumstance.ABOUT_STATE::contains)
        .toList();
  }

  @Test
  @Verifies({"R-021", "A-07", "A-16"})
  void after_the_last_uninitialize() {
    sweep(Circumstance.UNINITIALIZED);
  }

  @Test
  @Verifies("A-07")
  void after_uninitialize_and_a_new_start() {
    sweep(Circumstance.STARTED_AGAIN);
  }

  @Test
  @Verifies({"R-202", "R-203", "R-481", "R-509", "A-07", "A-09"})
  void after_logoff() {
    sweep(Circumstance.LOGGED_OFF);
  }

  @Test
  @Verifies({"R-493", "A-04", "A-07"})
  void after_somebody_else_ended_the_session() {
    sweep(Circumstance.ENDED_BY_OTHER);
  }

  @Test
  @Verifies({"R-070", "R-072", "R-482", "A-08"})
  void a_dead_session_has_no_interface_left_but_unknown() {
    for (Circumstance circumstance :
        List.of(
            Circumstance.UNINITIALIZED,
            Circumstance.STARTED_AGAIN,
            Circumstance.LOGGED_OFF,
            Circumstance.ENDED_BY_OTHER)) {
      try (World world = circumstance.world()) {
        for (MapiUnknown object : List.of(world.session, world.shutdown)) {
          World.State before = world.state();
          for (Iid gone : List.of(Iid.MAPI_SESSION, Iid.MAPI_CLIENT_SHUTDOWN, Iid.MSG_STORE)) {
            assertThat(Outcomes.of(() -> object.queryInterface(gone)))
                .as("%s when %s", gone, circumstance)
                .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
          }
          assertThat(world.state()).isEqualTo(before);
          assertThat(object.queryInterface(Iid.UNKNOWN)).isSameAs(world.session);
        }
      }
    }
  }

  @Test
  @Verifies("R-068")
  void after_the_last_release() {
    sweep(Circumstance.RELEASED);
  }

  @Test
  @Verifies("A-76")
  void after_a_kill() {
    sweep(Circumstance.KILLED);
  }

  @Test
  @Verifies({"R-511", "R-072", "A-66"})
  void from_another_process() {
    sweep(Circumstance.FOREIGN);
  }

  @Test
  @Verifies({"R-020", "R-031"})
  void before_the_first_initialize() {
    for (SeamCall call : SeamCalls.all()) {
      try (World world = new World()) {
        MapiClient early = world.scene.mapi().client("early");
        MapiInitMonitor monitor = early.mapi32().createMapiInitializationMonitor();
        Object target = monitor;
        if (call.type() == Mapi32.class) {
          target = early.mapi32();
        } else if (call.type() == MapiWaitResult.class) {
          target = monitor.beginWait(0);
        } else if (call.type() != MapiInitMonitor.class) {
          continue; // there is no way to such an object yet
        }
        Object object = target;
        Due due = Circumstance.UNINITIALIZED.due(call);
        int findings = world.findings().size();

        early.run(
            () ->
                assertThat(call.invoke(object, call.goodArguments(world)))
                    .as(call.toString())
                    .isEqualTo(due.result()));

        assertThat(aboutState(world, findings))
            .as(call.toString())
            .isEqualTo(due.finding() == null ? List.of() : List.of(due.finding()));
        assertThat(early.sessions()).isEmpty();
      }
    }
  }

  @Test
  @Verifies({"R-042", "R-512", "A-21"})
  void on_a_thread_without_its_own_initialize() throws InterruptedException {
    for (PerThreadInit setting : PerThreadInit.values()) {
      for (SeamCall call : SeamCalls.all()) {
        try (World world = new World(setting)) {
          // Monitors, utilities and what starts MAPI need no initialized thread.
          boolean refusable =
              switch (call.kind()) {
                case FUNCTION, OBJECT, CLEANUP, LOGOFF -> true;
                case FREE, UTILITY, IDENTITY, LIFETIME -> false;
              };
          boolean reported = refusable || (call.isUnknown() && !call.isFreeThreaded());
          boolean refused = refusable && setting == PerThreadInit.ENFORCE;
          Hresult expected = refused ? Hresult.MAPI_E_NOT_INITIALIZED : call.good();
          String text = call + " with " + setting;
          World.State before = world.state();
          int findings = world.findings().size();

          Race.run(
              () ->
                  assertThat(call.invoke(world.target(call.type()), call.goodArguments(world)))
                      .as(text)
                      .isEqualTo(expected.name()));

          assertThat(aboutState(world, findings))
              .as(text)
              .isEqualTo(
                  reported && setting != PerThreadInit.IGNORE
                      ? List.of(LintRule.THREAD_WITHOUT_INITIALIZE)
                      : List.of());
          if (refused) {
            assertThat(world.state()).as(text).isEqualTo(before);
          }
        }
      }
    }
  }

  @Test
  void inside_on_notify_everything_is_as_outside() {
    for (SeamCall call : SeamCalls.all()) {
      List<String> results = new ArrayList<>();
      try (World world = new World()) {
        world.registered.reacting(
            told -> results.add(call.invoke(world.target(call.type()), call.goodArguments(world))));
        world.app.notifications().hold();
        world.other.session().logoff(0, 0, 0);
        world.app.notifications().deliverNext();

        assertThat(results).as(call.toString()).containsExactly(call.good().name());
      }
    }
  }

  @Test
  void two_threads_at_once_in_a_dead_session_get_the_same_refusal() throws InterruptedException {
    for (SeamCall call : SeamCalls.all()) {
      try (World world = Circumstance.LOGGED_OFF.world()) {
        String due = Circumstance.LOGGED_OFF.due(call).result();
        Runnable once =
            () ->
                world.app.run(
                    () ->
                        assertThat(
                                call.invoke(world.target(call.type()), call.goodArguments(world)))
                            .as(call.toString())
                            .isEqualTo(due));
        assertThat(Race.run(once, once)).containsExactly("S_OK", "S_OK");
      }
    }
  }
}
