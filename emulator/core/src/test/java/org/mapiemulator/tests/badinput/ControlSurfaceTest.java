package org.mapiemulator.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.NotificationControl;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.settings.JournalBound;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** What a test author can do wrong with the subsystem: the message names it, and what to do. */
class ControlSurfaceTest {

  @Test
  @Verifies({"R-115", "R-117", "R-118"})
  void profile_names_are_checked_and_the_list_stays_as_it_was() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      mapi.profiles().add("Ada");
      for (String name : List.of("", "A".repeat(65))) {
        assertThatThrownBy(() -> mapi.profiles().add(name))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("name (\"" + name + "\") has " + name.length() + " characters")
            .hasMessageContaining("1 to 64 are allowed");
      }
      for (String name : List.of(" ", " Ada", "Ada ", "a/b", "tab\tbed", "x.y")) {
        assertThatThrownBy(() -> mapi.profiles().add(name))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("name (\"" + name + "\")")
            .hasMessageContaining("letters, digits, underscores and inner spaces");
      }
      assertThatThrownBy(() -> mapi.profiles().add("ADA"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("name (\"ADA\") is taken");

      mapi.profiles().add("Å_1 b").add("A".repeat(64));
      assertThat(mapi.profiles().names()).containsExactly("Ada", "Å_1 b", "A".repeat(64));
    }
  }

  @Test
  void a_profile_that_does_not_exist_is_named_together_with_those_that_do() {
    try (Scene scene = Scene.with()) {
      for (Runnable wrong :
          List.<Runnable>of(
              () -> scene.mapi().profiles().delete("Nobody"),
              () -> scene.mapi().profiles().setDefault("Nobody"))) {
        assertThatThrownBy(wrong::run)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("name (\"Nobody\") is no profile; there are [Ada, Bob]");
      }
      assertThat(scene.mapi().profiles().defaultName()).contains("Ada");
    }
  }

  @Test
  void clients_and_actors_have_names_of_their_own() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = scene.mapi();
      for (String blank : List.of("", " ", "\t")) {
        assertThatThrownBy(() -> mapi.client(blank))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("name (\"" + blank + "\") must not be blank");
        assertThatThrownBy(() -> mapi.actor(blank))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("must not be blank");
      }
      mapi.client("importer");
      mapi.actor("OUTLOOK.EXE");
      assertThatThrownBy(() -> mapi.actor("importer"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("name (\"importer\") is no actor. Use client(name).");
      assertThatThrownBy(() -> mapi.client("OUTLOOK.EXE"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("name (\"OUTLOOK.EXE\") is an actor. Use actor(name).");
      assertThat(mapi.clients()).hasSize(2);
    }
  }

  @Test
  void a_finished_subsystem_makes_no_clients() {
    MapiSubsystem mapi = MapiSubsystem.start();
    MapiClient known = mapi.client("importer");
    mapi.finish();
    mapi.finish();
    mapi.close();

    for (Runnable wrong : List.<Runnable>of(() -> mapi.client("new"), () -> mapi.actor("new"))) {
      assertThatThrownBy(wrong::run)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("The subsystem is finished; start another one.");
    }
    known.terminate();
    known.notifications().hold();
    assertThat(known.sessions()).isEmpty();
  }

  @Test
  void an_actor_without_a_session_says_so() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE");
      for (Runnable wrong :
          List.<Runnable>of(
              outlook::session, outlook::logOff, outlook::logOffEveryone, outlook::listen)) {
        assertThatThrownBy(wrong::run)
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("The actor \"OUTLOOK.EXE\" has not logged on")
            .hasMessageContaining("Call logOn(profile) or join()");
      }
      outlook.exit();
    }
  }

  @Test
  void there_is_nothing_to_deliver_where_nothing_waits() {
    try (Scene scene = Scene.with()) {
      Scene.Party outlook = scene.newShared("outlook");
      Scene.Party archiver = scene.join("archiver");
      RecordingSink sink = archiver.listen(EventMask.EXTENDED);
      NotificationControl control = archiver.client().notifications();
      control.hold();

      assertThatThrownBy(control::deliverNext)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("No notification waits at place 0; 0 are queued")
          .hasMessageContaining("Call hold() before the event, and look at queued().");
      outlook.session().logoff(0, 0, 0);
      for (int index : new int[] {-1, 1, Integer.MAX_VALUE}) {
        assertThatThrownBy(() -> control.deliver(index))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("No notification waits at place " + index + "; 1 are queued");
      }
      assertThat(control.deliverLate()).isZero();
      assertThat(sink.notifications()).isEmpty();
      assertThat(control.queued()).hasSize(1);
    }
  }

  @Test
  void time_goes_forward_only() {
    try (Scene scene = Scene.with()) {
      assertThatThrownBy(() -> scene.mapi().clock().advance(Duration.ofNanos(-1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("duration (PT-0.000000001S)")
          .hasMessageContaining("the clock never goes back");
      NotificationControl control = scene.initialized("importer").notifications();
      assertThatThrownBy(() -> control.delay(Duration.ofSeconds(-5)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("delay (PT-5S) must not be negative");
      assertThat(scene.mapi().clock().elapsed()).isZero();
    }
  }

  @Test
  void a_checked_exception_of_code_run_as_a_client_is_wrapped_and_names_the_client() {
    try (Scene scene = Scene.with()) {
      MapiClient importer = scene.mapi().client("importer");
      Exception checked = new Exception("checked");
      assertThatThrownBy(
              () ->
                  importer.call(
                      () -> {
                        throw checked;
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Code run as \"importer\" threw")
          .hasCause(checked);
    }
  }

  @Test
  void a_journal_that_dropped_entries_does_not_say_never() {
    try (Scene scene = Scene.with(new JournalBound(16))) {
      MapiClient client = scene.mapi().client("importer");
      for (int i = 0; i < 5000; i++) {
        client.mapi32().deinitMapiUtil();
      }
      assertThat(scene.mapi().journal().dropped()).isPositive();
      assertThatThrownBy(() -> scene.mapi().journal().never("IMAPISession::Logoff"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("IMAPISession::Logoff")
          .hasMessageContaining("Make it larger: settings.with(new JournalBound(");
    }
  }
}
