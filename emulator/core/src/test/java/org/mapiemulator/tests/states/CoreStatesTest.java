package org.mapiemulator.tests.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.EventEntry;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** The states of what client sessions share: entered, joinable or not, left. */
final class CoreStatesTest {

  private static SessionView view(Party party) {
    return party.client().sessions().get(0);
  }

  /** Whether a logon that could join the core of a client does. */
  private static boolean joinable(Scene scene, Party party) {
    Party probe = scene.logon("probe", "Ada", Scene.JOIN);
    boolean joins = view(probe).core().equals(view(party).core());
    probe.leave();
    return joins;
  }

  private static List<String> eventsOf(Scene scene, String core) {
    return scene.mapi().journal().entries().stream()
        .filter(EventEntry.class::isInstance)
        .map(EventEntry.class::cast)
        .filter(event -> event.object().equals(core))
        .map(EventEntry::event)
        .toList();
  }

  @Test
  @Verifies("A-04")
  void private_cannot_be_joined_and_is_left_when_its_client_ends() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      assertThat(view(a).coreState()).isEqualTo(CoreState.PRIVATE);
      assertThat(joinable(scene, a)).isFalse();

      a.session().logoff(0, LOUD, 0);

      assertThat(view(a).coreState()).isEqualTo(CoreState.GONE);
      assertThat(eventsOf(scene, "core#1")).containsExactly("PRIVATE => GONE");
    }
  }

  @Test
  @Verifies({"A-05", "R-197"})
  void shared_survives_quiet_ends_until_the_last_client_is_gone() {
    try (Pair pair = Pair.with()) {
      assertThat(view(pair.a()).coreState()).isEqualTo(CoreState.SHARED);

      pair.a().session().logoff(0, 0, 0);
      assertThat(view(pair.b()).coreState()).isEqualTo(CoreState.SHARED);
      assertThat(joinable(pair.scene(), pair.b())).isTrue();
      pair.b().session().logoff(0, 0, 0);

      assertThat(view(pair.b()).coreState()).isEqualTo(CoreState.GONE);
      assertThat(eventsOf(pair.scene(), "core#1")).containsExactly("SHARED => GONE");
    }
  }

  @Test
  @Verifies({"A-04", "R-211"})
  void a_loud_end_makes_it_closing_until_the_last_client_is_gone() {
    try (Pair pair = Pair.with()) {
      Party c = pair.join("C");

      pair.a().session().logoff(0, LOUD, 0);
      assertThat(view(pair.b()).coreState()).isEqualTo(CoreState.CLOSING);
      assertThat(joinable(pair.scene(), pair.b())).isFalse();
      pair.b().session().logoff(0, LOUD, 0);
      assertThat(view(c).coreState()).isEqualTo(CoreState.CLOSING);
      c.session().logoff(0, 0, 0);

      assertThat(eventsOf(pair.scene(), "core#1"))
          .containsExactly("SHARED => CLOSING", "CLOSING => GONE");
    }
  }

  @Test
  @Verifies({"A-12", "R-485"})
  void a_loud_end_of_the_only_client_goes_straight_to_gone() {
    try (Scene scene = Scene.with()) {
      scene.newShared("A").session().logoff(0, LOUD, 0);

      assertThat(eventsOf(scene, "core#1")).containsExactly("SHARED => GONE");
    }
  }

  @Test
  @Verifies({"A-16", "A-76"})
  void a_core_ends_with_processes_that_uninitialize_or_die() {
    try (Pair pair = Pair.with()) {
      pair.a().mapi32().mapiUninitialize();
      assertThat(view(pair.b()).coreState()).isEqualTo(CoreState.SHARED);
      pair.b().client().terminate();

      assertThat(eventsOf(pair.scene(), "core#1")).containsExactly("SHARED => GONE");
    }
  }

  @Test
  @Verifies({"R-502", "A-04"})
  void the_core_made_beside_a_closing_one_is_joined_from_then_on() {
    try (Pair pair = Pair.with()) {
      pair.a().session().logoff(0, LOUD, 0);

      Party next = pair.scene().newShared("next");

      assertThat(view(next).core()).isEqualTo("core#2");
      assertThat(joinable(pair.scene(), next)).isTrue();
      assertThat(view(pair.b()).core()).isEqualTo("core#1");
    }
  }
}
