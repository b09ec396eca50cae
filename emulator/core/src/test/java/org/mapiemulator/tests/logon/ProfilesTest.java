package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.Profiles;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** What a test can do with the profiles of the simulated user, and what sessions see of it. */
class ProfilesTest {

  private static Hresult logon(MapiClient client, String profile) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, profile, null, Scene.NEW_PRIVATE));
  }

  @Test
  @Verifies({"R-115", "R-117"})
  void malformed_names_are_refused_and_add_nothing() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      Profiles profiles = mapi.profiles().add("x".repeat(64));
      String[] malformed = {"", "x".repeat(65), " Ada", "Ada ", " ", "A-B", "A.B", "A\tB", "A?"};
      for (String name : malformed) {
        assertThatIllegalArgumentException()
            .as("\"%s\"", name)
            .isThrownBy(() -> profiles.add(name))
            .withMessageContaining("name (\"" + name + "\")");
      }
      assertThat(profiles.names()).containsExactly("x".repeat(64));
    }
  }

  @Test
  @Verifies("R-118")
  void a_name_that_differs_in_case_only_is_taken() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      Profiles profiles = mapi.profiles().add("Ada");

      assertThatIllegalArgumentException()
          .isThrownBy(() -> profiles.add("aDA", profile -> profile.asDefault()))
          .withMessageContaining("name (\"aDA\") is taken");

      assertThat(profiles.names()).containsExactly("Ada");
      assertThat(profiles.defaultName()).isEmpty();
    }
  }

  @Test
  void names_that_do_not_exist_are_refused_with_those_that_do() {
    try (Scene scene = Scene.with()) {
      Profiles profiles = scene.mapi().profiles();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> profiles.delete("Eve"))
          .withMessage("name (\"Eve\") is no profile; there are [Ada, Bob].");
      assertThatIllegalArgumentException().isThrownBy(() -> profiles.setDefault("Eve"));
      assertThat(profiles.defaultName()).contains("Ada");
    }
  }

  @Test
  void the_last_profile_that_is_made_the_default_is_it() {
    try (Scene scene = Scene.with()) {
      Profiles profiles = scene.mapi().profiles();

      profiles.setDefault("bob");
      assertThat(profiles.defaultName()).contains("Bob");

      profiles.add("Eve", profile -> profile.asDefault());
      assertThat(profiles.defaultName()).contains("Eve");
    }
  }

  @Test
  @Verifies("A-46")
  void deleting_the_default_profile_leaves_no_default() {
    try (Scene scene = Scene.with()) {
      Profiles profiles = scene.mapi().profiles();

      profiles.delete("ada");

      assertThat(profiles.names()).containsExactly("Bob");
      assertThat(profiles.defaultName()).isEmpty();
      assertThat(profiles.markedForDeletion()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-114", "R-214", "A-46"})
  void a_profile_in_use_is_marked_cannot_be_logged_on_to_and_goes_with_its_last_session() {
    try (Scene scene = Scene.with()) {
      Profiles profiles = scene.mapi().profiles();
      Party first = scene.newShared("first");
      Party second = scene.newPrivate("second");
      Party guest = scene.join("guest");

      profiles.delete("Ada");

      assertThat(profiles.names()).containsExactly("Bob");
      assertThat(profiles.markedForDeletion()).containsExactly("Ada");
      assertThat(logon(first.client(), "Ada")).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(first.client().sessions())
          .extracting(SessionView::state)
          .containsExactly(SessionState.ALIVE);
      assertThat(first.session().queryIdentity().value()).isNotNull();

      second.leave();
      first.leave();
      assertThat(profiles.markedForDeletion()).containsExactly("Ada");
      guest.leave();
      assertThat(profiles.markedForDeletion()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-103", "A-46"})
  void the_shared_session_of_a_marked_profile_can_still_be_joined() {
    try (Scene scene = Scene.with()) {
      scene.newShared("host");
      scene.mapi().profiles().delete("Ada");

      Party guest = scene.join("guest");

      assertThat(guest.client().sessions().get(0).profile()).isEqualTo("Ada");
    }
  }

  @Test
  @Verifies({"R-520", "A-46"})
  void the_name_of_a_marked_profile_is_free_for_a_new_one() {
    try (Scene scene = Scene.with()) {
      Profiles profiles = scene.mapi().profiles();
      Party old = scene.newPrivate("old");
      profiles.delete("Ada");

      profiles.add("Ada");
      Party fresh = scene.newPrivate("fresh");

      assertThat(profiles.markedForDeletion()).containsExactly("Ada");
      old.leave();
      assertThat(profiles.markedForDeletion()).isEmpty();
      assertThat(profiles.names()).containsExactly("Bob", "Ada");
      assertThat(fresh.client().sessions()).hasSize(1);
      assertThat(logon(fresh.client(), "Ada")).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("R-214")
  void a_killed_process_no_longer_uses_its_profile() {
    try (Scene scene = Scene.with()) {
      Party victim = scene.newPrivate("victim");
      scene.mapi().profiles().delete("Ada");

      victim.client().terminate();

      assertThat(scene.mapi().profiles().markedForDeletion()).isEmpty();
    }
  }
}
